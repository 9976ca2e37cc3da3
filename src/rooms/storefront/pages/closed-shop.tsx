import { dayOf, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopView } from '../shop-queries.ts'

/** What is left of a shop that its maker closed: who it was, and how those who bought there reach her. */
export function ClosedShopPage({ shop, own }: { shop: ShopView; own: boolean }) {
  const t = useText(messages).shop
  return (
    <div class="prose">
      <h1>{shop.name}</h1>
      <p class="muted">{t.place(shop.town, shop.department)}</p>
      <Notice kind="info">
        <p>{t.closed(formatDay(dayOf(shop.closedAt!)), shop.universe)}</p>
        <p>{t.closedOrders}</p>
      </Notice>
      <ul>
        {own && (
          <li>
            <a href={routes.shops.edit({ shop: shop.id })}>{t.manage}</a>
          </li>
        )}
        <li>
          <a href={routes.purchases.index()}>{t.closedPurchases}</a>
        </li>
        <li>
          <a href={routes.storefront.shopLegal({ slug: shop.slug })}>{t.legal}</a>
        </li>
        <li>
          <a href={shop.universe === 'market' ? routes.storefront.home() : routes.storefront.mercerie()}>
            {t.closedOthers[shop.universe]}
          </a>
        </li>
      </ul>
    </div>
  )
}
