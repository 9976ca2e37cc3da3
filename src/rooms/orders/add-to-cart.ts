import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import { writeQuantity } from '#rooms/catalogue'
import { listCartLines } from './cart-line-queries.ts'
import type { CartOwner } from './cart-owner.ts'
import type { CartId } from './cart-queries.ts'
import { findOffered, type Offered, type OfferedVariant } from './offer-queries.ts'
import { openCart } from './open-cart.ts'
import { type Picked, type Picking, pickPiece } from './pick-piece.ts'
import { mostCartLines } from './rules.ts'
import { mostOf, readSteps } from './typed-quantity.ts'

/** A quantity is as it was typed, or in steps. */
export type Adding = Picking & { listing: number; quantity: string | number; source?: string }

/**
 * Puts a piece in the cart; once more of the same, with the same words on it, adds to its line. Nothing is reserved
 * before the checkout.
 */
export async function addToCart(tx: Tx, owner: CartOwner, input: Adding): Promise<void> {
  const cart = await openCart(tx, owner)
  const offered = await findOffered(tx, cart, input.listing)
  if (!offered?.onSale) return refuse('conflict', 'cart_not_on_sale')
  const picked = await pickPiece(tx, cart, offered, input)
  const quantity = stepsOf(input.quantity, offered)
  mustBeLeft(picked.variant, quantity, offered)
  await mustHaveRoom(tx, cart)
  await insertLine(tx, cart, offered, { ...picked, quantity, at: now(), source: input.source })
}

export function stepsOf(quantity: string | number, { measure }: Offered): number {
  return readSteps(typeof quantity === 'number' ? writeQuantity(quantity, measure) : quantity, measure)
}

export function mustBeLeft({ stock, inCart }: OfferedVariant, quantity: number, { measure }: Offered): void {
  if (stock === 0) refuse('conflict', 'cart_sold_out', { field: 'quantity' })
  const said = (steps: number) => (steps === 0 ? '' : writeQuantity(steps, measure))
  if (stock !== null && inCart + quantity > stock) {
    refuse('conflict', 'cart_fewer_left', { left: said(stock), inCart: said(inCart), field: 'quantity' })
  }
  if (inCart + quantity > mostOf(measure))
    refuse('invalid', 'cart_too_many', { maximum: said(mostOf(measure)), field: 'quantity' })
}

async function mustHaveRoom(tx: Tx, cart: CartId): Promise<void> {
  const lines = await listCartLines(tx, cart)
  if (lines.length >= mostCartLines) refuse('conflict', 'cart_full', { maximum: mostCartLines })
}

type NewLine = Picked & { quantity: number; at: Date; source?: string }

export async function insertLine(tx: Tx, cart: CartId, offered: Offered, line: NewLine): Promise<void> {
  await tx
    .insertInto('cart_lines')
    .values({
      cart_id: cart,
      shop_id: offered.shop,
      listing_id: offered.listing,
      variant_id: line.variant.id,
      choices: JSON.stringify(line.choices),
      personalisation: JSON.stringify(line.answers),
      quantity: line.quantity,
      seen_price: line.price,
      added_at: line.at,
      source: line.source ?? '',
    })
    .onConflict((conflict) =>
      conflict.columns(['cart_id', 'shop_id', 'variant_id', 'choices', 'personalisation_print']).doUpdateSet({
        quantity: sql`least(cart_lines.quantity + excluded.quantity, ${mostOf(offered.measure)})`,
        seen_price: sql`excluded.seen_price`,
      }),
    )
    .execute()
}
