import { type Reader, sql, type Tx } from '#base/database'
import type { CartOwner } from './cart-owner.ts'

export type CartId = number
/** What the buyer picks: "Taille" → "M". */
export type Choices = Record<string, string>

const owned = ({ person, token }: CartOwner) =>
  person === null ? sql`carts.token = ${token}` : sql`carts.person_id = ${person}`

export async function findCartId(reader: Reader, owner: CartOwner): Promise<CartId | undefined> {
  if (owner.person === null && owner.token === null) return undefined
  const { rows } = await sql<{ id: CartId }>`select id from carts where ${owned(owner)}`.execute(reader)
  return rows[0]?.id
}

/** As `findCartId`, and nobody else changes or checks out this cart until the transaction ends. */
export async function lockCart(tx: Tx, owner: CartOwner): Promise<CartId | undefined> {
  if (owner.person === null && owner.token === null) return undefined
  const { rows } = await sql<{ id: CartId }>`select id from carts where ${owned(owner)} for update`.execute(tx)
  return rows[0]?.id
}

/** Lines in the member's cart and in the cookie's, which a member's next visit to the cart brings together. */
export async function countCartLines(reader: Reader, { person, token }: CartOwner): Promise<number> {
  const { rows } = await sql<{ lines: number }>`
    select count(*) as lines from cart_lines join carts on carts.id = cart_lines.cart_id
    where carts.person_id = ${person} or carts.token = ${token}`.execute(reader)
  return rows[0]?.lines ?? 0
}
