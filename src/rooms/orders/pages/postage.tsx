import { weightOf } from '#rooms/catalogue'
import type { Postage } from '#rooms/shops'
import { routes } from '#routes'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { CartGroup, PricedLine } from '../price-cart.ts'

/** What is paid by weight: how much it weighs, and in which letters and parcels it goes. */
export function WeighedWords({ weighed }: { weighed: readonly Postage[] }) {
  const t = useText(messages).postage
  return weighed.map((postage) => <span class="hint">{t.weighed(postage)}</span>)
}

/** What may still join at the same price. Nothing is said where delivery costs nothing anyway. */
export function RoomLeft({ group: { shop, chosen, delivery } }: { group: CartGroup }) {
  const t = useText(messages).postage
  const weighed = chosen?.way === 'parcel' && delivery > 0 ? chosen.parcel.weighed : []
  const roomy = weighed.find(({ room, price }) => room > 0 && price > 0)
  if (!roomy) return null
  return (
    <p class="orders-room">
      {t.fill[roomy.sendings.at(-1)!.kind](roomy.room)}{' '}
      <a href={routes.storefront.shop({ slug: shop.slug })}>{t.more(shop.name)}</a>
    </p>
  )
}

/** What a line weighs, where that counts and its quantity does not say it already. */
export function LineWeight({ line: { profile, quantity, weight, measure } }: { line: PricedLine }) {
  const t = useText(messages).postage
  const grams = measure.unit === 'gram' ? null : weightOf(quantity, weight, measure)
  return profile?.slices && grams !== null ? ` · ${t.line(grams)}` : null
}
