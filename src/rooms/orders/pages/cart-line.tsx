import { QuantityField, writeQuantity } from '#rooms/catalogue'
import { isProfessional } from '#rooms/shops'
import { routes } from '#routes'
import { SubmitButton, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { CartGroup, PricedLine, Trouble } from '../price-cart.ts'
import { stepPriceOf } from '../title-of.ts'
import { isFirst } from './cart-code.tsx'
import type { TypedInto } from './cart-shop.tsx'
import { Piece, pageOf } from './piece.tsx'
import { LineWeight } from './postage.tsx'

const picture = (name: string) => routes.cart.picture({ name })

/** A line that can be bought: its quantity may be changed here, without script. */
export function CartLine({ line, group, typed }: { line: PricedLine; group: CartGroup; typed: TypedInto }) {
  const t = useText(messages).cart
  return (
    <Piece piece={line} link={pageOf(line)} picture={picture} notes={notesOf(line, group, t)} editable>
      {(line.quantity > 1 || stepPriceOf(line)) && (
        <p class="muted small">
          {stepPriceOf(line) ?? t.each(line.price)}
          <LineWeight line={line} />
        </p>
      )}
      <PriceChange line={line} />
      <div class="row orders-line-acts">
        {(line.stock === null || line.stock > 1) && <Quantity {...{ line, typed }} />}
        {hasSaid(line) && (
          <button
            type="submit"
            class="text-button"
            name="line"
            value={line.line}
            aria-label={t.changeTitle(line.title)}
          >
            {t.change}
          </button>
        )}
        <Remove line={line} />
      </div>
    </Piece>
  )
}

function Quantity({ line, typed: { values, faults } }: { line: PricedLine; typed: TypedInto }) {
  const t = useText(messages).cart
  const name = `quantity_${line.line}`
  return (
    <QuantityField
      name={name}
      label={t.quantity}
      measure={line.measure}
      value={values[name] === undefined ? writeQuantity(line.quantity, line.measure) : text(values[name])}
      most={line.stock}
      fault={faults.fields[name]}
      autofocus={isFirst(faults, name)}
    />
  )
}

/** A line that cannot be bought now, and why. */
export function AsideLine({ line, fault }: { line: PricedLine; fault?: string }) {
  const t = useText(messages).cart
  const { trouble } = line
  const possible = possibleOf(trouble)
  return (
    <Piece piece={line} link={line.state === 'published' ? pageOf(line) : undefined} picture={picture} aside>
      {trouble && <TroubleWords trouble={trouble} />}
      {fault && <p class="fault">{fault}</p>}
      <div class="row orders-line-acts">
        {(trouble?.code === 'choices' || trouble?.code === 'answers') && (
          <SubmitButton name="line" value={String(line.line)}>
            {t.redo[trouble.code]}
          </SubmitButton>
        )}
        {possible !== undefined && (
          <SubmitButton kind="quiet" name={`quantity_${line.line}`} value={possible}>
            {t.takeLeft(possible)}
          </SubmitButton>
        )}
        <Remove line={line} />
      </div>
    </Piece>
  )
}

/** The quantity that could be had instead. */
function possibleOf(trouble: Trouble | null): string | undefined {
  if (trouble?.code === 'fewer_left' || trouble?.code === 'below_minimum') return trouble.said
  return trouble?.code === 'fewer_places' ? String(trouble.left) : undefined
}

/** What the buyer should know of a line before she pays for it. */
export function notesOf({ stock, bespoke }: PricedLine, { shop }: CartGroup, t: typeof messages.fr.cart): string[] {
  return [...(stock === null ? [t.madeToOrder] : []), ...(bespoke && isProfessional(shop.seller) ? [t.bespoke] : [])]
}

function hasSaid({ offered, asked }: PricedLine): boolean {
  return offered.length > 0 || asked.length > 0
}

export function TroubleWords({ trouble }: { trouble: Trouble }) {
  const { troubles } = useText(messages).cart
  const words = troubles[trouble.code]
  return <p class="orders-trouble">{typeof words === 'string' ? words : words(trouble as never)}</p>
}

/** A price that is not the one the buyer saw when she put the piece in the cart. */
export function PriceChange({ line: { seenPrice, price } }: { line: PricedLine }) {
  const t = useText(messages).cart
  if (seenPrice === price) return null
  return <p class="orders-trouble">{price > seenPrice ? t.priceUp(seenPrice, price) : t.priceDown(seenPrice, price)}</p>
}

function Remove({ line }: { line: PricedLine }) {
  const t = useText(messages).cart
  return (
    <button type="submit" class="text-button" name="remove" value={line.line} aria-label={t.removeTitle(line.title)}>
      {t.remove}
    </button>
  )
}
