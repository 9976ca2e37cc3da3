import { hash } from 'node:crypto'
import { type Answer, type Context, content, movedTo } from '#base/http'
import { refuse } from '#kit/refusal'
import { type CategoryKey, childrenOf, findCategoryBySlug } from '#rooms/catalogue'
import { routes } from '#routes'
import { findFeedShop, listCategoryPieces, listFeedPieces, listFeedPosts } from './feed-queries.ts'
import { atomOf, changedAt, type Feed, newestOf, pieceEntry, postEntry } from './feeds.tsx'
import { messages } from './messages.ts'
import { categoryMeant } from './moved-categories.ts'

type Asked = Context<{ slug: string }>
const t = messages.fr.feed

/** What a shop made and told last. */
export async function showShopFeed(context: Asked): Promise<Answer> {
  const { db, params, config } = context
  const shop = (await findFeedShop(db, params.slug.toLowerCase())) ?? refuse('missing', 'page_missing')
  const self = routes.storefront.shopFeed({ slug: shop.slug })
  if (shop.slug !== params.slug) return movedTo(self)
  const [pieces, posts] = await Promise.all([listFeedPieces(db, shop.id), listFeedPosts(db, shop.id)])
  return answer(context, {
    name: `boutique/${shop.id}`,
    title: t.ofShop(shop.name, shop.universe),
    page: routes.storefront.shop({ slug: shop.slug }),
    self,
    since: shop.publishedAt,
    entries: newestOf(
      pieces.map((piece) => pieceEntry(piece, config.origin)),
      posts.map((post) => postEntry(post, shop, config.origin)),
    ),
  })
}

/** The newest pieces of a category and those below it. */
export async function showCategoryFeed(context: Asked): Promise<Answer> {
  const { db, params, config } = context
  const found = findCategoryBySlug(params.slug) ?? categoryMeant(params.slug)
  const category = found ?? refuse('missing', 'page_missing')
  const self = routes.storefront.categoryFeed({ slug: category.slug })
  if (category.slug !== params.slug) return movedTo(self)
  const pieces = await listCategoryPieces(db, below(category.key))
  return answer(context, {
    name: `categorie/${category.key}`,
    title: t.ofCategory(category.name, category.universe),
    page: routes.storefront.category({ slug: category.slug }),
    self,
    since: new Date(0),
    entries: pieces.map((piece) => pieceEntry(piece, config.origin)),
  })
}

const below = (key: CategoryKey): CategoryKey[] => [key, ...childrenOf(key).flatMap((child) => below(child.key))]

/** Readers ask every hour, for years: who has it already gets no more than that (RFC 9110, 13.2.2). */
function answer({ config, headers }: Asked, feed: Feed): Answer {
  const text = atomOf(feed, config.origin)
  const etag = `"${hash('sha256', text, 'base64url').slice(0, 22)}"`
  const known = {
    etag,
    'last-modified': changedAt(feed).toUTCString(),
    'cache-control': 'public, max-age=600',
  }
  if (isKnown(headers, etag, changedAt(feed))) return content(atom, '', { status: 304, headers: known })
  return content(atom, text, { headers: known })
}

const atom = 'application/atom+xml; charset=utf-8'

function isKnown(headers: Headers, etag: string, changed: Date): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null)
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return Math.floor(changed.getTime() / 1000) * 1000 <= since
}
