import { now } from '#base/clock'
import { type Answer, type Context, type Head, movedTo, page } from '#base/http'
import { dayOf } from '#kit/dates'
import { refuse } from '#kit/refusal'
import { isAway, sellerNotice } from '#rooms/shops'
import { routes } from '#routes'
import type { Card } from '#ui/card'
import { photoUrl } from '#ui/photo'
import { messages } from './messages.ts'
import { ShopPage } from './pages/shop.tsx'
import { ShopLegalPage } from './pages/shop-legal.tsx'
import { excerptOf, mayVisitShop, pageOf, withQueryOf } from './rules.ts'
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
  const section = shop.sections.find(({ id }) => id === asked.section)
  if ((asked.page > 1 && pieces.total === 0) || (asked.section !== null && !section)) return movedTo(address)
  const own = actor.id === shop.owner
  const counted = own ? await listCounted(db, shop.id, idsOf(pieces.cards)) : undefined
  const shown = { shop, ...pieces, page: asked.page, section, counted, away: isAway(shop, dayOf(now())) }
  return page(<ShopPage {...shown} />, headOf(context, shop, asked.page, section))
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
    kind: 'profile',
    feed: { title: messages.fr.feed.ofShop(shop.name), url: routes.storefront.shopFeed({ slug: shop.slug }) },
    ...(shop.portraitKey ? { image: photoUrl(shop.portraitKey, 1280) } : {}),
  }
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
  const shop = await findShopView(db, slugOf(params))
  return shop && mayVisitShop(actor, shop) ? shop : refuse('missing', 'page_missing')
}

/** Slugs are small letters; who typed them large means the same. */
const slugOf = ({ slug }: { slug: string }) => slug.toLowerCase()
