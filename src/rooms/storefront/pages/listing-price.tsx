import { type Cents, formatCents } from '#kit/money'
import { stepName, UnitPriceNote } from '#rooms/catalogue'
import type { DeliveryProfile } from '#rooms/shops'
import { Price } from '#ui/price'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { sendingPrices } from '../sending-price.ts'
import type { OfferProps } from './listing-offer.tsx'

type PriceProps = OfferProps & { price: Cents; gone: boolean }

/** What one costs, and its delivery. What a choice may change is there from the start, hidden: the script shows it. */
export function ListingPrice({ piece, offer, chosen, struck, price, gone }: PriceProps) {
  const t = useText(messages).listing
  const shown = chosen?.price ?? price
  return (
    <div class="listing-cost" aria-live="polite" data-cents={price}>
      <p>
        {offer.from && (
          <span class="muted" data-from hidden={chosen !== undefined}>
            {t.from}{' '}
          </span>
        )}
        <Price cents={shown} /> {stepName(piece.measure)} {!gone && <Delivery {...{ piece, price: shown }} />}
      </p>
      <UnitPriceNote cents={shown} measure={piece.measure} />
      {!gone && hasSupplement(piece) && (
        <p class="small muted" data-with-answers hidden>
          {t.withAnswers}
        </p>
      )}
      {!gone && struck.size > 0 && <Struck cents={chosen && struck.get(chosen.id)} />}
      {!gone && piece.delivery && <Terms delivery={piece.delivery} price={shown} />}
    </div>
  )
}

function hasSupplement({ personalisations }: PriceProps['piece']): boolean {
  return personalisations.some((one) =>
    one.kind === 'choice' ? one.values.some(({ supplement }) => supplement > 0) : one.supplement > 0,
  )
}

/** Code de la consommation, L112-1-1: the price that a reduction is told against is the lowest of the last 30 days. */
function Struck({ cents }: { cents: Cents | undefined }) {
  const t = useText(messages).listing
  return (
    <p class="small" data-struck hidden={cents === undefined}>
      <s>{cents !== undefined && formatCents(cents)}</s> <span class="muted">{t.lowest}</span>
    </p>
  )
}

function Delivery({ piece, price }: { piece: PriceProps['piece']; price: Cents }) {
  const t = useText(messages).listing
  const { delivery, handOvers } = piece
  const towns = [...new Set(handOvers.map(({ town }) => town))].join(', ')
  return (
    <span class="muted">
      {delivery && <DeliveryPrice {...{ delivery, price }} sending={sendingPrices(piece)} />}
      {towns && `${delivery ? ', ' : ''}${t.handOver(towns, delivery !== null)}`}
    </span>
  )
}

type DeliveryPriceProps = { delivery: DeliveryProfile; price: Cents; sending: { least: Cents; most: Cents } }

/** By weight its versions may cost more or less to send: then the least is said as such, whichever is chosen. */
function DeliveryPrice({ delivery, price, sending: { least, most } }: DeliveryPriceProps) {
  const t = useText(messages).listing
  const asked = least < most ? t.deliveryFrom(least) : t.delivery(least)
  if (delivery.freeAbove === null) return asked
  const free = price >= delivery.freeAbove
  return (
    <span data-free-above={delivery.freeAbove}>
      <span hidden={free}>{asked}</span>
      <span hidden={!free}>{t.delivery(0)}</span>
    </span>
  )
}

function Terms({ delivery, price }: { delivery: DeliveryProfile; price: Cents }) {
  const t = useText(messages).listing
  const zones = delivery.zones.map((zone) => t.zones[zone]).join(', ')
  const free = delivery.freeAbove !== null && delivery.freeAbove > price && t.freeAbove(delivery.freeAbove)
  return (
    <p class="hint">
      {t.sendsTo(zones)} {delivery.slices && t.byWeight} {free}
    </p>
  )
}
