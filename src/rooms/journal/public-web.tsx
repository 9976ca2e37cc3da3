import { type Answer, type Context, type Head, movedTo, page } from '#base/http'
import type { Faults } from '#base/sentences'
import { excerptOf } from '#kit/excerpt'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { photoUrl } from '#ui/photo'
import { blogPosting } from './blog-posting.ts'
import { countComments, listComments } from './comment-queries.ts'
import { messages } from './messages.ts'
import { JournalPage } from './pages/journal.tsx'
import { PostPage } from './pages/post.tsx'
import { findJournal, findPostView, listPosts, type PostView } from './public-queries.ts'
import { addressOfPost, hidesAs, idOfPost, maySee, pageOf } from './rules.ts'

export type OfPost = Context<{ slug: string; post: string }>
type OfShop = Context<{ slug: string }>
type Refused = { values: OfPost['form']; faults: Faults; status: number }

const t = messages.fr
const pageSize = 20
/** Comments of a page. */
export const commentsPerPage = 50

export async function showJournal({ db, actor, params, query }: OfShop): Promise<Answer> {
  const found = await findJournal(db, params.slug.toLowerCase())
  const journal = found && maySee(actor, found) ? found : refuse('missing', 'page_missing')
  const pages = Math.max(1, Math.ceil(journal.posts / pageSize))
  const at = pageOf(query.page)
  const link = routes.journal.index({ slug: journal.slug }, { page: at > 1 ? at : null })
  if (journal.slug !== params.slug || at > pages)
    return movedTo(at > pages ? routes.journal.index({ slug: journal.slug }) : link)
  const posts = await listPosts(db, journal.shop, { page: at, size: pageSize })
  const own = actor.id === journal.owner
  return page(<JournalPage {...{ journal, posts, pages, own }} page={at} />, {
    title: t.journal.documentTitle(journal.name),
    description: t.journal.description(journal.name),
    canonical: link,
    noIndex: !journal.visible || journal.posts === 0,
    feed: { title: t.journal.of(journal.name), url: routes.storefront.shopFeed({ slug: journal.slug }) },
    scripts: ['thumbs'],
  })
}

export async function showPost(context: OfPost): Promise<Answer> {
  const { params, url } = context
  const post = await findSeenPost(context)
  const address = pathTo(post)
  if (post.shopSlug !== params.slug || addressOfPost(post) !== params.post)
    return movedTo(address + url.slice(url.split('?', 1)[0]!.length))
  return postPage(context, post)
}

/** The post that the address names, as far as the actor may see it. */
export async function findSeenPost({ db, actor, params }: OfPost): Promise<PostView> {
  const id = idOfPost(params.post)
  const post = id === undefined ? undefined : await findPostView(db, params.slug.toLowerCase(), id)
  return post && maySee(actor, post) ? post : refuse('missing', 'page_missing')
}

export function pathTo(post: Pick<PostView, 'shopSlug' | 'slug' | 'id'>, at = 1): string {
  return routes.journal.show({ slug: post.shopSlug, post: addressOfPost(post) }, { page: at > 1 ? at : null })
}

export async function postPage(context: OfPost, post: PostView, refused?: Refused): Promise<Answer> {
  const { db, actor, query, config } = context
  const as = hidesAs(actor, post.owner)
  const eyes = { person: actor.id, judges: as !== undefined }
  const total = await countComments(db, post, eyes)
  const pages = Math.max(1, Math.ceil(total / commentsPerPage))
  const at = Math.min(pageOf(query.page), pages)
  const comments = await listComments(db, post, eyes, { page: at, size: commentsPerPage })
  const shown = { post, actor, as, comments, total, pages, refused }
  const jsonLd = post.visible ? blogPosting(post, config.origin, total) : undefined
  const head = { ...headOf(post, at), ...(jsonLd ? { jsonLd } : {}) }
  return page(<PostPage {...shown} page={at} />, head, { status: refused?.status })
}

function headOf(post: PostView, at: number): Head {
  const first = post.photos[0]
  return {
    title: t.post.documentTitle(post.title, post.shopName),
    description: excerptOf(post.body, 160) || t.journal.description(post.shopName),
    canonical: pathTo(post, at),
    noIndex: !post.visible,
    kind: 'article',
    scripts: ['thumbs'],
    feed: { title: t.journal.of(post.shopName), url: routes.storefront.shopFeed({ slug: post.shopSlug }) },
    ...(first ? { image: sharedPicture(first) } : {}),
  }
}

function sharedPicture({ key, width, height, alt }: PostView['photos'][number]) {
  const shown = Math.min(width, 1280)
  return { url: photoUrl(key, 1280), width: shown, height: Math.round((height * shown) / width), alt }
}
