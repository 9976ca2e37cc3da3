import { sellerNotice } from '#rooms/shops'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopView } from '../shop-queries.ts'

/** How the shop sends and hands over, and who sells. */
export function ShopTerms({ shop }: { shop: ShopView }) {
  const t = useText(messages).shop
  return (
    <section class="sheet stack" aria-label={t.delivery}>
      <Facts items={[...sellerNotice(shop.seller).slice(0, 1), ...deliveryFacts(shop), ...handOverFacts(shop)]} />
      <p>
        <a href={routes.storefront.shopLegal({ slug: shop.slug })}>{t.legal}</a>
      </p>
    </section>
  )
}

function deliveryFacts({ delivery }: ShopView) {
  const t = messages.fr.shop
  if (!delivery) return []
  const { price, furtherPiece, freeAbove, zones, preparationDays, carrierDays } = delivery
  const zone = zones.map((name) => messages.fr.listing.zones[name]).join(', ')
  return [
    { label: t.delivery, value: `${t.deliveryPrice(price, furtherPiece)} (${zone})` },
    ...(freeAbove === null ? [] : [{ label: t.freeDelivery, value: t.freeAbove(freeAbove) }]),
    { label: t.preparation, value: t.days(preparationDays) },
    { label: t.carrier, value: t.days(carrierDays) },
  ]
}

function handOverFacts({ handOvers }: ShopView) {
  const label = messages.fr.shop.handOver
  return handOvers.map(({ town, place, hours }) => ({ label, value: `${town}, ${place} : ${hours}` }))
}
