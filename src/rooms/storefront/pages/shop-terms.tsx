import { typeset } from '#kit/typeset'
import { type DeliveryProfile, sellerNotice, termsShown } from '#rooms/shops'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopView } from '../shop-queries.ts'
import { zonesServed } from '../shop-zones.ts'

/** How the shop sends and hands over, how it does beyond, who sells and what follows for the buyer. */
export function ShopTerms({ shop }: { shop: ShopView }) {
  const { shop: t, listing } = useText(messages)
  return (
    <section class="sheet stack" id="conditions" aria-label={t.terms}>
      <h2>{t.terms}</h2>
      <Facts items={[...deliveryFacts(shop), ...handOverFacts(shop), ...termsShown(shop.terms, shop.seller)]} />
      <Facts items={sellerNotice(shop.seller).slice(0, 1)} />
      <p class="small">{listing.rights[shop.seller.status]}</p>
      <p>
        <a href={routes.storefront.shopLegal({ slug: shop.slug })}>{t.legal}</a>
      </p>
    </section>
  )
}

function deliveryFacts({ delivery, zones }: ShopView) {
  const t = messages.fr.shop
  if (!delivery) return []
  const { freeAbove, preparationDays, carrierDays } = delivery
  return [
    { label: t.delivery, value: askedOf(delivery) },
    ...zoneFacts(zones),
    ...(freeAbove === null ? [] : [{ label: t.freeDelivery, value: t.freeAbove(freeAbove) }]),
    { label: t.preparation, value: t.days(preparationDays) },
    { label: t.carrier, value: t.days(carrierDays) },
  ]
}

function askedOf({ price, furtherPiece, slices }: DeliveryProfile): string {
  const t = messages.fr.shop
  return slices ? slices.map(t.slice).join(', ') : t.deliveryPrice(price, furtherPiece)
}

/** Where she sends and where not, in words. */
function zoneFacts(zones: ShopView['zones']) {
  const t = messages.fr.shop
  const served = zonesServed(zones)
  const named = (list: (keyof typeof t.zones)[]) => list.map((zone) => t.zones[zone]).join(', ')
  return [
    { label: t.sendsTo, value: named(served.all) },
    { label: t.sendsSome, value: named(served.some) },
    { label: t.sendsNot, value: [named(served.none), t.abroad].filter(Boolean).join(', ') },
  ].filter(({ value }) => value)
}

function handOverFacts({ handOvers }: ShopView) {
  const label = messages.fr.shop.handOver
  return handOvers.map(({ town, place, hours }) => ({ label, value: typeset(`${town}, ${place} : ${hours}`) }))
}
