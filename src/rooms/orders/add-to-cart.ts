import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import type { CartOwner } from './cart-owner.ts'
import { type CartId, type Choices, findOffered, listCartLines, type Offered } from './cart-queries.ts'
import type { AddToCartInput } from './inputs.ts'
import { openCart } from './open-cart.ts'
import { mostCartLines } from './rules.ts'

/** Puts a piece in the cart; once more of the same adds to its line. Nothing is reserved before the checkout. */
export async function addToCart(tx: Tx, owner: CartOwner, input: AddToCartInput): Promise<void> {
  const cart = await openCart(tx, owner)
  const offered = await findOffered(tx, cart, input.listing, input.variant)
  if (!offered?.onSale || offered.price === null) return refuse('conflict', 'cart_not_on_sale')
  mustBeLeft(offered, input.quantity)
  await mustHaveRoom(tx, cart)
  await insertLine(tx, cart, offered, chosen(offered, input.choices), input.quantity)
}

function mustBeLeft({ stock, inCart }: Offered, quantity: number): void {
  if (stock === 0) refuse('conflict', 'cart_sold_out')
  if (stock !== null && inCart + quantity > stock) refuse('conflict', 'cart_fewer_left', { left: stock, inCart })
  if (inCart + quantity > 1000) refuse('invalid', 'cart_too_many', { maximum: 1000 })
}

async function mustHaveRoom(tx: Tx, cart: CartId): Promise<void> {
  const lines = await listCartLines(tx, cart)
  if (lines.length >= mostCartLines) refuse('conflict', 'cart_full', { maximum: mostCartLines })
}

function chosen({ choices }: Offered, picked: string[]): Choices {
  const pairs = choices.map(({ name, values }, index): [string, string] => {
    const value = picked[index] ?? ''
    if (!values.includes(value)) refuse('invalid', 'cart_choose', { choice: name })
    return [name, value]
  })
  return Object.fromEntries(pairs)
}

async function insertLine(tx: Tx, cart: CartId, offered: Offered, choices: Choices, quantity: number): Promise<void> {
  await tx
    .insertInto('cart_lines')
    .values({
      cart_id: cart,
      shop_id: offered.shop,
      listing_id: offered.listing,
      variant_id: offered.variant,
      choices: JSON.stringify(choices),
      quantity,
      seen_price: offered.price!,
      added_at: now(),
    })
    .onConflict((conflict) =>
      conflict.columns(['cart_id', 'shop_id', 'variant_id', 'choices', 'personalisation_print']).doUpdateSet({
        quantity: sql`cart_lines.quantity + excluded.quantity`,
        seen_price: sql`excluded.seen_price`,
      }),
    )
    .execute()
}
