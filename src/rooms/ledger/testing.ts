import { type Db, sql, type Tx } from '#base/database'
import { newReference, type ShopId } from '#kit/id'
import { dueEntry, type Entry, heldOf, paidEntry, type RefundOfOrder, refundEntry } from './entries.ts'
import { writeEntry } from './write-entry.ts'

/** An order of 48.00 €, 42.00 € of it pieces, paid by card in the sandbox. */
export const anOrderEntry = (given: Partial<RefundOfOrder> = {}): RefundOfOrder => ({
  reference: newReference(),
  provider: 'sandbox',
  shop: 12 as ShopId,
  total: 4800,
  fee: 210,
  feeVat: 35,
  paymentCost: 50,
  refunded: 0,
  costReturned: false,
  amount: 4800,
  isDue: false,
  ...given,
})

/**
 * The same as rows: a purchase of one order whose payment is paid, and which nobody has taken over yet. `paid`: false
 * for a payment that is not made yet, null for none.
 */
export async function aSale(
  db: Db,
  { paid = true, ...given }: Partial<RefundOfOrder> & { paid?: boolean | null } = {},
): Promise<RefundOfOrder> {
  const order = anOrderEntry(given)
  await insertPurchase(db, order)
  if (paid !== null) await insertPayment(db, order)
  if (paid) await payPayment(db, order)
  return order
}

async function insertPurchase(db: Db, order: RefundOfOrder): Promise<void> {
  await sql`
    with placed as (
      insert into purchases (reference, checkout_token, email, total, expires_at, occurred_at)
      values (${order.reference}, ${order.reference}, 'a@exemple.test', ${order.total}, now(), now()) returning id
    ), of_shop as (
      insert into orders (reference, purchase_id, shop_id, shop_name, seller, way, delivery, items, delivery_price,
        total, send_by, arrives_from, arrives_to, occurred_at)
      select ${order.reference}, id, ${order.shop}, 'Lou', '{}', 'parcel', '{}', ${order.total - 600}::bigint, 600,
        ${order.total}::bigint, current_date, current_date, current_date, now() from placed returning id
    )
    insert into order_lines (order_id, position, shop_id, listing_id, variant_id, title, quantity, unit_price, total, from_stock)
    select id, 0, ${order.shop}, 1, 1, 'Bol', 1, ${order.total - 600}::bigint, ${order.total - 600}::bigint, true from of_shop`.execute(
    db,
  )
}

async function insertPayment(db: Db, order: RefundOfOrder): Promise<void> {
  await sql`
    insert into payments (reference, payable, provider, amount, return_to, occurred_at)
    values (${order.reference}, ${`purchase/${order.reference}`}, 'sandbox', ${order.total}, '/', now())`.execute(db)
}

async function payPayment(db: Db, order: RefundOfOrder): Promise<void> {
  await sql`
    update payments set state = 'paid', means = 'card', settled_at = now()
    where reference = ${order.reference}`.execute(db)
}

type Written = { entry?: Entry; at?: Date }

/** Takes a sale over, with the entry given or the right one. @returns whether the entry is new. */
export async function take(
  tx: Tx,
  order: RefundOfOrder,
  { entry = paidEntry(order), at }: Written = {},
): Promise<boolean> {
  const { reference } = order
  await sql`update orders set state = 'paid' where reference = ${reference} and state = 'reserved'`.execute(tx)
  await sql`update purchases set state = 'paid' where reference = ${reference} and state = 'open'`.execute(tx)
  return writeEntry(tx, at ? { ...entry, at } : entry)
}

/** A sale that was taken over is sent. */
export async function send(tx: Tx, order: RefundOfOrder, { entry, at }: Written = {}): Promise<void> {
  await sql`update orders set state = 'sent', settled_at = now() where reference = ${order.reference}`.execute(tx)
  const due = entry ?? dueEntry({ ...order, amount: heldOf(order, order) })
  await writeEntry(tx, at ? { ...due, at } : due)
}

/** A sale that was taken over is given up, and all of it goes back. */
export async function giveUp(tx: Tx, order: RefundOfOrder, { entry, at }: Written = {}): Promise<void> {
  const { reference, total } = order
  await sql`
    insert into refunds (reference, payment_id, amount, part, reason, occurred_at)
    select reference, id, amount, ${`order/${reference}`}, 'order_cancelled', now() from payments
    where reference = ${reference}`.execute(tx)
  await sql`update orders set state = 'cancelled', refunded = ${total} where reference = ${reference}`.execute(tx)
  const back = entry ?? refundEntry(order)
  await writeEntry(tx, at ? { ...back, at } : back)
}

/** An entry that may say anything, for what the books refuse of themselves: its function says what was written. */
export const testKind = `
  insert into entry_kinds values ('test.entry', 'postings', 'For tests.');
  create function entry_test_entry(entry entries) returns table (account text, amount bigint)
  language sql stable as $$ select account, amount from postings where entry_id = entry.id $$;`
