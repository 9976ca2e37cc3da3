import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { CartOwner } from './cart-owner.ts'
import { type CartId, lockCart } from './cart-queries.ts'

/** The owner's cart, held until the transaction ends; made where there is none. The owner is a member or has a token. */
export async function openCart(tx: Tx, owner: CartOwner): Promise<CartId> {
  await tx
    .insertInto('carts')
    .values({ ...ownedBy(owner), updated_at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const cart = await lockCart(tx, owner)
  if (cart === undefined) throw new Error('a cart needs a member or a token')
  await tx.updateTable('carts').set({ updated_at: now() }).where('id', '=', cart).execute()
  return cart
}

function ownedBy({ person, token }: CartOwner) {
  return person === null ? { token, person_id: null } : { token: null, person_id: person }
}
