import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { PersonId } from '#kit/id'
import { type CartId, lockCart } from './cart-queries.ts'
import { mostCartLines } from './rules.ts'

/**
 * Brings what a guest had put in her cart into the member's, once she has signed in; the guest's cart is gone then.
 * The same piece in both counts once, in the larger quantity; beyond what a cart holds, what came last stays behind.
 */
export async function adoptCart(tx: Tx, person: PersonId, token: string): Promise<void> {
  const guests = await lockCart(tx, { person: null, token })
  if (guests === undefined) return
  const own = await lockCart(tx, { person, token: null })
  if (own === undefined) await handOver(tx, guests, person)
  else await merge(tx, guests, own)
}

async function handOver(tx: Tx, cart: CartId, person: PersonId): Promise<void> {
  await tx
    .updateTable('carts')
    .set({ person_id: person, token: null, updated_at: now() })
    .where('id', '=', cart)
    .execute()
}

async function merge(tx: Tx, from: CartId, into: CartId): Promise<void> {
  await sql`
    insert into cart_lines (cart_id, shop_id, listing_id, variant_id, choices, personalisation, quantity, seen_price,
      added_at, source)
    select ${into}, shop_id, listing_id, variant_id, choices, personalisation, quantity, seen_price, added_at,
      source
    from cart_lines where cart_id = ${from}
    order by added_at, id
    limit greatest(0, ${mostCartLines}::integer - (select count(*) from cart_lines where cart_id = ${into}))
    on conflict (cart_id, shop_id, variant_id, choices, personalisation_print) do update
      set quantity = greatest(cart_lines.quantity, excluded.quantity)`.execute(tx)
  await sql`
    insert into cart_deliveries (cart_id, shop_id, way, hand_over_id)
    select ${into}, shop_id, way, hand_over_id from cart_deliveries where cart_id = ${from}
    on conflict do nothing`.execute(tx)
  await sql`
    insert into cart_discounts (cart_id, shop_id, code)
    select ${into}, shop_id, code from cart_discounts where cart_id = ${from}
    on conflict do nothing`.execute(tx)
  await sql`
    insert into cart_checkouts (cart_id, typed) select ${into}, typed from cart_checkouts where cart_id = ${from}
    on conflict do nothing`.execute(tx)
  await tx.updateTable('given_pictures').set({ cart_id: into }).where('cart_id', '=', from).execute()
  await tx.updateTable('purchases').set({ cart_id: into }).where('cart_id', '=', from).execute()
  await tx.deleteFrom('carts').where('id', '=', from).execute()
}
