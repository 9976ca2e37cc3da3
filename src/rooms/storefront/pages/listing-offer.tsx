import { formatWeekday } from '#kit/dates'
import type { Arrival, DeliveryProfile } from '#rooms/shops'
import { routes } from '#routes'
import { HiddenField, NumberField, PostForm, SelectField, SubmitButton } from '#ui/fields'
import { Price } from '#ui/price'
import { useText } from '#ui/text'
import type { Piece } from '../listing-queries.ts'
import { messages } from '../messages.ts'
import type { OfferState } from '../rules.ts'

type OfferProps = { piece: Piece; state: OfferState; arrival: Arrival | null }

/** What it costs, when it comes, and the button. */
export function ListingOffer({ piece, state, arrival }: OfferProps) {
  const gone = state === 'sold_out' || state === 'paused'
  return (
    <>
      {piece.price !== null && <Cost piece={piece} price={piece.price} gone={gone} />}
      {state === 'open' && <AddForm piece={piece} />}
      {arrival && <Arrives piece={piece} arrival={arrival} />}
      {piece.handOvers.length > 0 && !gone && <HandOverPlaces piece={piece} />}
    </>
  )
}

function Cost({ piece, price, gone }: { piece: Piece; price: number; gone: boolean }) {
  const t = useText(messages).listing
  const { delivery, handOvers } = piece
  if (gone)
    return (
      <p class="listing-cost">
        <Price cents={price} />
      </p>
    )
  const towns = [...new Set(handOvers.map(({ town }) => town))].join(', ')
  return (
    <div class="listing-cost">
      <Price cents={price} />{' '}
      <span class="muted">
        {delivery && t.delivery(costOfOne(delivery, price))}
        {towns && `, ${t.handOver(towns)}`}
      </span>
      {delivery && <Terms delivery={delivery} price={price} />}
    </div>
  )
}

function Terms({ delivery, price }: { delivery: DeliveryProfile; price: number }) {
  const t = useText(messages).listing
  const zones = delivery.zones.map((zone) => t.zones[zone]).join(', ')
  const free = delivery.freeAbove !== null && delivery.freeAbove > price && t.freeAbove(delivery.freeAbove)
  return (
    <p class="hint">
      {t.sendsTo(zones)} {free}
    </p>
  )
}

function costOfOne({ price, freeAbove }: DeliveryProfile, item: number): number {
  return freeAbove !== null && item >= freeAbove ? 0 : price
}

function AddForm({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  return (
    <PostForm to={routes.cart.add()} class="listing-add">
      <HiddenField name="listing" value={piece.id} />
      {piece.variant !== null && <HiddenField name="variant" value={piece.variant} />}
      {piece.choices.map(({ name, values }) => (
        <SelectField
          name="choices[]"
          label={name}
          empty={t.choose}
          required
          options={values.map((value) => ({ value, label: value }))}
        />
      ))}
      {piece.stock !== 1 && (
        <NumberField name="quantity" label={t.quantity} value={1} min={1} max={Math.min(piece.stock ?? 100, 1000)} />
      )}
      <SubmitButton>{t.add}</SubmitButton>
    </PostForm>
  )
}

function Arrives({ piece, arrival }: { piece: Piece; arrival: Arrival }) {
  const t = useText(messages).listing
  const stock = piece.stock === null ? t.madeToOrder : piece.stock === 1 ? t.unique : t.stock(piece.stock)
  return (
    <p class="listing-promise">
      {stock} {t.leaves} <b>{formatWeekday(arrival.sendBy)}</b>, {t.arrives(arrival.from, arrival.to)}
    </p>
  )
}

function HandOverPlaces({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  return (
    <details class="small">
      <summary>{t.handOverPlaces}</summary>
      <ul>
        {piece.handOvers.map(({ town, place, hours }) => (
          <li>
            <b>{town}</b>, {place} : {hours}
          </li>
        ))}
      </ul>
    </details>
  )
}
