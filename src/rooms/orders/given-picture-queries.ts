import { now } from '#base/clock'
import { type Reader, sql, type Tx } from '#base/database'
import { addDays, dayOf } from '#kit/dates'
import type { OrderId, PurchaseId } from '#kit/id'
import type { CartId } from './cart-queries.ts'
import type { PurchaseRow } from './purchase-queries.ts'
import { eraseAddressAfter } from './rules.ts'

/** Days that a picture waits for its cart at least: as long as a guest's cart is kept. */
const daysInCart = 60

type Given = { reference: string; cart: CartId; width: number; height: number }

export async function insertGivenPicture(tx: Tx, { reference, cart, width, height }: Given): Promise<void> {
  const erase_after = addDays(dayOf(now()), daysInCart)
  await tx.insertInto('given_pictures').values({ reference, cart_id: cart, width, height, erase_after }).execute()
}

/** Which of these references are pictures of this cart: nobody names another's. */
export async function listOfCart(reader: Reader, cart: CartId, references: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ reference: string }>`
    select reference from given_pictures where cart_id = ${cart} and reference = any(${references})`.execute(reader)
  return new Set(rows.map(({ reference }) => reference))
}

/** Whether an order of these has a line with this picture, which is not erased yet. */
export async function isOfOrders(reader: Reader, orders: OrderId[], reference: string): Promise<boolean> {
  const { rows } = await sql`
    select from order_lines where order_id = any(${orders}::bigint[]) and personalisation @> ${named(reference)}::jsonb
      and exists (select from given_pictures g where g.reference = ${reference})`.execute(reader)
  return rows.length > 0
}

/** From the checkout on the purchase's pictures are kept as long as its address. The first that claims one keeps it. */
export async function claimPictures(tx: Tx, { id, occurredAt }: PurchaseRow): Promise<void> {
  await sql`
    update given_pictures set purchase_id = ${id}, erase_after = ${eraseAddressAfter(dayOf(occurredAt))}
    where purchase_id is null and reference in (
      select answer ->> 'value' from order_lines n join orders o on o.id = n.order_id,
        jsonb_array_elements(n.personalisation) answer
      where o.purchase_id = ${id} and answer ->> 'kind' = 'picture')`.execute(tx)
}

/** Nothing was paid: the pictures are the cart's alone again. */
export async function releasePictures(tx: Tx, purchase: PurchaseId): Promise<void> {
  const erase_after = addDays(dayOf(now()), daysInCart)
  await tx
    .updateTable('given_pictures')
    .set({ purchase_id: null, erase_after })
    .where('purchase_id', '=', purchase)
    .execute()
}

/** Pictures whose time is over, and those of a cart that has no line with them any more. */
export async function listToErase(reader: Reader, at: Date): Promise<string[]> {
  const dayBefore = new Date(at.getTime() - 24 * 3600 * 1000)
  const { rows } = await sql<{ reference: string }>`
    select g.reference from given_pictures g
    where (g.purchase_id is not null and g.erase_after <= ${dayOf(at)})
      or (g.purchase_id is null and g.recorded_at < ${dayBefore} and not exists (
        select from cart_lines c where c.cart_id = g.cart_id and c.personalisation @> jsonb_build_array(
          jsonb_build_object('kind', 'picture', 'value', g.reference))))
    limit 500`.execute(reader)
  return rows.map(({ reference }) => reference)
}

export async function deleteGivenPictures(tx: Tx, references: string[]): Promise<void> {
  if (references.length === 0) return
  await tx.deleteFrom('given_pictures').where('reference', 'in', references).execute()
}

function named(reference: string): string {
  return JSON.stringify([{ kind: 'picture', value: reference }])
}
