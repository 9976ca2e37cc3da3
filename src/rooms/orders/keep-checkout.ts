import { type Reader, sql, type Tx } from '#base/database'
import type { Form } from '#base/http'
import { text } from '#ui/fields'
import type { CartOwner } from './cart-owner.ts'
import { type CartId, lockCart } from './cart-queries.ts'

/** What is kept of a checkout's form, each up to so many signs. What she must agree to anew each time is not. */
const kept: Record<string, number> = {
  ...{ email: 200, name: 120, phone: 30, recipient: 120, line1: 200, line2: 200, postcode: 10, town: 100 },
  ...{ giftNote: 1000, hidePrices: 3, keepAddress: 3 },
}

/** Keeps what was typed at the checkout with its cart, and as long as it: who looks at her cart again finds it. */
export async function keepCheckout(tx: Tx, owner: CartOwner, form: Form): Promise<void> {
  const cart = await lockCart(tx, owner)
  if (cart === undefined) return
  const typed = JSON.stringify(
    Object.fromEntries(Object.entries(kept).map(([name, most]) => [name, text(form[name]).slice(0, most)])),
  )
  await tx
    .insertInto('cart_checkouts')
    .values({ cart_id: cart, typed })
    .onConflict((conflict) => conflict.column('cart_id').doUpdateSet({ typed }))
    .execute()
}

/** What was typed at this cart's checkout before; undefined where nothing was. */
export async function findKeptCheckout(reader: Reader, cart: CartId): Promise<Record<string, string> | undefined> {
  const { rows } = await sql<{ typed: Record<string, string> }>`
    select typed from cart_checkouts where cart_id = ${cart}`.execute(reader)
  return rows[0]?.typed
}
