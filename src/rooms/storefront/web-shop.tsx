import { now } from '#base/clock'
import type { Reader } from '#base/database'
import { type Answer, type Context, type Head, movedTo, page } from '#base/http'
import { dayOf } from '#kit/dates'
import { excerptOf } from '#kit/excerpt'
import { refuse } from '#kit/refusal'
import { listNewestPosts } from '#rooms/journal'
import { isAway, sellerNotice, sheetName, unsavedOf } from '#rooms/shops'
import { routes } from '#routes'
import type { Card } from '#ui/card'
import { photoUrl } from '#ui/photo'
import { messages } from './messages.ts'
import { ClosedShopPage } from './pages/closed-shop.tsx'
import { ShopPage } from './pages/shop.tsx'
import { ShopLegalPage } from './pages/shop-legal.tsx'
import { mayVisitShop, pageOf, withQueryOf } from './rules.ts'
import { findPace } from './shop-pace.ts'
import { findShopView, listCounted, listShopPieces, type Section, type ShopView } from './shop-queries.ts'
import { shopData } from './structured-data.ts'

type Asked = Context<{ slug: string }>
const t = messages.fr.shop

export async function showShop(context: Asked): Promise<Answer> {
  const { db, params, query, actor } = context
  const asked = { page: pageOf(query.page), section: sectionOf(query.rayon) }
  const [shop, pieces] = await Promise.all([findVisible(context), listShopPieces(db, slugOf(params), asked)])
  const address = routes.storefront.shop({ slug: shop.slug })
  if (shop.slug !== params.slug) return movedTo(withQueryOf(context.url, address))
  if (shop.state === 'closed') return closedPage(shop, actor.id === shop.owner)
  const section = shop.sections.find(({ id }) => id === asked.section)
  if ((asked.page > 1 && pieces.total === 0) || (asked.section !== null && !section)) return movedTo(address)
  const own = actor.id === shop.owner
  const counted = own ? await listCounted(db, shop.id, idsOf(pieces.cards)) : undefined
  const shown = { ...(await shownOf(db, shop)), ...pieces, page: asked.page, section, counted }
  return page(<ShopPage {...shown} />, headOf(context, shop, asked.page, section))
}

/** It may open again: the address stays, but nobody is led there. */
function closedPage(shop: ShopView, own: boolean): Answer {
  const head = { title: t.documentTitle(shop.name, shop.town), noIndex: true, universe: shop.universe }
  return page(<ClosedShopPage shop={shop} own={own} />, head)
}

/** Her page with what her settings' forms say and is not saved, as visitors would see it. Nobody else's. */
export async function previewShop({ db, params, actor, form }: Asked): Promise<Answer> {
  const [saved, pieces] = await Promise.all([
    findShopView(db, slugOf(params), dayOf(now())),
    listShopPieces(db, slugOf(params), { page: 1, section: null }),
  ])
  if (!saved || saved.owner !== actor.id) return refuse('missing', 'page_missing')
  const shop = { ...saved, ...unsavedOf(form) }
  const shown = { ...(await shownOf(db, shop)), ...pieces, page: 1, section: undefined, counted: undefined }
  return page(<ShopPage {...shown} />, { title: t.previewTitle(shop.name), noIndex: true, styles: stylesOf(shop) })
}

async function shownOf(db: Reader, shop: ShopView) {
  const today = dayOf(now())
  const since = new Date(now().getTime() - 365 * 86_400_000)
  const [pace, posts] = await Promise.all([findPace(db, shop, since), listNewestPosts(db, { shop: shop.id, limit: 3 })])
  return { shop, away: isAway(shop, today), pace, posts }
}

function stylesOf(shop: ShopView): string[] {
  const name = sheetName(shop)
  return name ? [routes.shopFace.sheet({ name })] : []
}

const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id)

const sectionOf = (text: string | undefined) => (/^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : null)

/** A section is a way through the shop, not a page of its own for those who index. */
function headOf({ config }: Asked, shop: ShopView, at: number, section: Section | undefined): Head {
  return {
    title: t.documentTitle(section ? `${section.name}, ${shop.name}` : shop.name, shop.town),
    description: excerptOf(shop.story, 160) || t.description(shop.name, shop.town),
    canonical: routes.storefront.shop({ slug: shop.slug }, { page: at > 1 && !section ? at : null }),
    noIndex: shop.state === 'draft' || shop.hidden || section !== undefined,
    jsonLd: shopData(shop, config.origin),
    scripts: ['thumbs'],
    styles: stylesOf(shop),
    kind: 'profile',
    universe: shop.universe,
    feed: {
      title: messages.fr.feed.ofShop(shop.name, shop.universe),
      url: routes.storefront.shopFeed({ slug: shop.slug }),
    },
    ...imageOf(shop),
  }
}

function imageOf({ bannerKey, portraitKey }: ShopView) {
  const key = bannerKey ?? portraitKey
  return key ? { image: photoUrl(key, 1280) } : {}
}

export async function showShopLegal(context: Asked): Promise<Answer> {
  const shop = await findVisible(context)
  if (shop.slug !== context.params.slug)
    return movedTo(withQueryOf(context.url, routes.storefront.shopLegal({ slug: shop.slug })))
  return page(<ShopLegalPage shop={shop} lines={sellerNotice(shop.seller)} />, {
    title: messages.fr.shopLegal.documentTitle(shop.name),
    noIndex: true,
  })
}

async function findVisible({ db, params, actor }: Asked): Promise<ShopView> {
  const shop = await findShopView(db, slugOf(params), dayOf(now()))
  return shop && mayVisitShop(actor, shop) ? shop : refuse('missing', 'page_missing')
}

/** Slugs are small letters; who typed them large means the same. */
const slugOf = ({ slug }: { slug: string }) => slug.toLowerCase()
