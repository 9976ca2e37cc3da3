import { now } from '#base/clock'
import { type Answer, type Context, movedTo, page } from '#base/http'
import { dayOf } from '#kit/dates'
import { refuse } from '#kit/refusal'
import { isAway, sellerNotice } from '#rooms/shops'
import { routes } from '#routes'
import { photoUrl } from '#ui/photo'
import { messages } from './messages.ts'
import { ShopPage } from './pages/shop.tsx'
import { ShopLegalPage } from './pages/shop-legal.tsx'
import { excerptOf, mayVisitShop, pageOf } from './rules.ts'
import { findShopView, listShopPieces, type ShopView } from './shop-queries.ts'
import { shopData } from './structured-data.ts'

type Asked = Context<{ slug: string }>
const t = messages.fr.shop

export async function showShop(context: Asked): Promise<Answer> {
  const asked = pageOf(context.query.page)
  const [shop, pieces] = await Promise.all([
    findVisible(context),
    listShopPieces(context.db, context.params.slug, asked),
  ])
  if (shop.slug !== context.params.slug) return movedTo(routes.storefront.shop({ slug: shop.slug }))
  if (asked > 1 && pieces.total === 0) return movedTo(routes.storefront.shop({ slug: shop.slug }))
  const shown = { shop, ...pieces, page: asked, own: context.actor.id === shop.owner, away: isAway(shop, dayOf(now())) }
  return page(<ShopPage {...shown} />, {
    title: t.documentTitle(shop.name, shop.town),
    description: excerptOf(shop.story, 160) || t.description(shop.name, shop.town),
    canonical: routes.storefront.shop({ slug: shop.slug }, { page: asked > 1 ? asked : null }),
    noIndex: shop.state === 'draft' || shop.hidden,
    jsonLd: shopData(shop, context.config.origin),
    ...(shop.portraitKey ? { image: photoUrl(shop.portraitKey, 1280) } : {}),
  })
}

export async function showShopLegal(context: Asked): Promise<Answer> {
  const shop = await findVisible(context)
  if (shop.slug !== context.params.slug) return movedTo(routes.storefront.shopLegal({ slug: shop.slug }))
  return page(<ShopLegalPage shop={shop} lines={sellerNotice(shop.seller)} />, {
    title: messages.fr.shopLegal.documentTitle(shop.name),
    noIndex: true,
  })
}

async function findVisible({ db, params, actor }: Asked): Promise<ShopView> {
  const shop = await findShopView(db, params.slug)
  return shop && mayVisitShop(actor, shop) ? shop : refuse('missing', 'page_missing')
}
