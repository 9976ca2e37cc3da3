import { QuantityField, writeQuantity } from '#rooms/catalogue'
import { isProfessional } from '#rooms/shops'
import { routes } from '#routes'
import { FormActions, HiddenField, LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { CartGroup, PricedLine, Trouble } from '../price-cart.ts'
import { stepPriceOf } from '../title-of.ts'
import type { Wrong } from './cart-shop.tsx'
import { Piece, pageOf } from './piece.tsx'
import { LineWeight } from './postage.tsx'

const picture = (name: string) => routes.cart.picture({ name })

/** A line that can be bought: its quantity may be changed here, without script. */
export function CartLine({ line, group, wrong }: { line: PricedLine; group: CartGroup; wrong?: Wrong }) {
  const t = useText(messages).cart
  return (
    <Piece piece={line} link={pageOf(line)} picture={picture} notes={notesOf(line, group, t)} editable>
      <p class="muted small">
        {stepPriceOf(line) ?? t.each(line.price)}
        <LineWeight line={line} />
      </p>
      <PriceChange line={line} />
      <div class="row">
        {(line.stock === null || line.stock > 1) && (
          <PostForm to={routes.cart.update({ line: line.line })} class="orders-quantity">
            <QuantityField
              label={t.quantity}
              measure={line.measure}
              value={wrong?.quantity ?? writeQuantity(line.quantity, line.measure)}
              most={line.stock}
              fault={wrong?.fault}
            />
            <SubmitButton kind="quiet">{t.update}</SubmitButton>
          </PostForm>
        )}
        {hasSaid(line) && (
          <LinkButton to={routes.cart.line({ line: line.line })} kind="quiet">
            {t.change}
          </LinkButton>
        )}
        <Remove line={line} />
      </div>
    </Piece>
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
      <div class="row">
        {(trouble?.code === 'choices' || trouble?.code === 'answers') && (
          <LinkButton to={routes.cart.line({ line: line.line })}>{t.redo[trouble.code]}</LinkButton>
        )}
        {possible !== undefined && (
          <PostForm to={routes.cart.update({ line: line.line })}>
            <HiddenField name="quantity" value={possible} />
            <FormActions>
              <SubmitButton kind="quiet">{t.takeLeft(possible)}</SubmitButton>
            </FormActions>
          </PostForm>
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
    <PostForm to={routes.cart.remove({ line: line.line })}>
      <button type="submit" class="button quiet" aria-label={t.removeTitle(line.title)}>
        {t.remove}
      </button>
    </PostForm>
  )
}
