import { type Answer, type Context, content, page } from '#base/http'
import { findOwnShop, type OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { ShopCardPage } from './pages/shop-card.tsx'
import { qrCodeOf, qrSvg } from './qr-code.ts'

type OfShop = Context<{ shop: string }>

/** Business cards and a stand sign, to be printed at home or by a printer. */
export async function showCard({ db, actor, params, config }: OfShop): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const address = config.origin + routes.storefront.shop({ slug: shop.slug })
  const shown = { shop, address: address.replace(/^https?:\/\//, ''), code: qrCodeOf(scanned(config.origin, shop)) }
  return page(<ShopCardPage {...shown} />, {
    title: messages.fr.card.title,
    noIndex: true,
    scripts: ['print-page'],
  })
}

/** The code alone, as a drawing of any size. */
export async function showCardCode({ db, actor, params, config }: OfShop): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  return content('image/svg+xml', qrSvg(qrCodeOf(scanned(config.origin, shop))), {
    headers: { 'content-disposition': `attachment; filename="${shop.slug}-qr.svg"` },
  })
}

/** What a telephone opens: it says that it came by the card, for her own figures. */
function scanned(origin: string, { slug }: OwnShop): string {
  return origin + routes.storefront.shop({ slug }, { via: 'carte' })
}
