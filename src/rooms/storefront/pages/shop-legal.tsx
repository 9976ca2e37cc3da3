import type { NoticeLine } from '#rooms/shops'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopView } from '../shop-queries.ts'

export function ShopLegalPage({ shop, lines }: { shop: ShopView; lines: NoticeLine[] }) {
  const t = useText(messages).shopLegal
  return (
    <article class="prose storefront-text">
      <h1>{t.title(shop.name)}</h1>
      <p class="storefront-lead">{t.words}</p>
      <Facts items={lines} />
      <p>
        <a href={routes.storefront.shop({ slug: shop.slug })}>{t.back}</a>
      </p>
    </article>
  )
}
