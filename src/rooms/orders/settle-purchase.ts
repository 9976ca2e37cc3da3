import { announce } from '#base/announce'
import { sql, type Tx } from '#base/database'
import type { PurchaseId } from '#kit/id'
import { paidEntry, unclaimedEntry, writeEntry } from '#rooms/ledger'
import { askRefund, type Payment } from '#rooms/payments'
import { recordOrders } from './order-events.ts'
import { lockPurchase, type PurchaseRow, payOrdersOf } from './purchase-queries.ts'

/** Its payment is paid: the purchase is sold, each order gets its fee, its cost and its entry. Twice is once. */
export async function settlePurchase(tx: Tx, reference: string, payment: Payment): Promise<void> {
  const purchase = await lockPurchase(tx, reference)
  if (payment.state !== 'paid' || !purchase || purchase.state === 'paid') return
  if (purchase.state === 'cancelled') return giveBack(tx, purchase, payment)
  await payOrders(tx, purchase, payment)
  await closePaid(tx, purchase)
  await announce(tx, 'purchase.paid', { purchase: purchase.id })
}

/** Its stock went back on sale and may be somebody else's: a cancelled purchase never comes back to life. */
async function giveBack(tx: Tx, purchase: PurchaseRow, payment: Payment): Promise<void> {
  const { reference, provider, amount } = payment
  const isNew = await writeEntry(tx, unclaimedEntry({ reference, provider, amount }))
  if (!isNew) return
  await askRefund(tx, { payment: reference, amount, reference: purchase.reference, reason: 'paid_too_late' })
  await announce(tx, 'purchase.paid_too_late', { purchase: purchase.id })
}

// What each order costs whom is counted by the database as it becomes paid; the books say the same.
async function payOrders(tx: Tx, purchase: PurchaseRow, { provider }: Payment): Promise<void> {
  const orders = await payOrdersOf(tx, purchase.id)
  for (const order of orders) await writeEntry(tx, { ...paidEntry({ ...order, provider }), at: order.paidAt })
  const ids = orders.map(({ id }) => id)
  await recordOrders(tx, null, ids, { from: 'reserved', to: 'paid', by: 'buyer' })
}

async function closePaid(tx: Tx, { id, cart }: PurchaseRow): Promise<void> {
  await tx.updateTable('purchases').set({ state: 'paid', cancelling: false }).where('id', '=', id).execute()
  await tx.deleteFrom('reservations').where('purchase_id', '=', id).execute()
  await forgetInCart(tx, id, cart)
}

/** What the purchase took over from its cart; the next one begins without it. */
async function forgetInCart(tx: Tx, id: PurchaseId, cart: number | null): Promise<void> {
  // A code that was entered since is not paid yet.
  await sql`
    delete from cart_discounts c using orders o
    where o.purchase_id = ${id} and c.cart_id = ${cart} and c.shop_id = o.shop_id and c.code = o.discount_code`.execute(
    tx,
  )
  await sql`
    delete from cart_deliveries c using orders o
    where o.purchase_id = ${id} and c.cart_id = ${cart} and c.shop_id = o.shop_id`.execute(tx)
  await sql`delete from cart_checkouts where cart_id = ${cart}`.execute(tx)
  // What was put in the cart since stays; of a line that has grown since, what was bought goes.
  await sql`
    delete from cart_lines c using order_lines l, orders o
    where o.id = l.order_id and o.purchase_id = ${id} and c.cart_id = ${cart} and c.shop_id = l.shop_id
      and c.variant_id = l.variant_id and c.choices = l.choices and c.personalisation = ${saidOf}
      and c.quantity <= l.quantity`.execute(tx)
  await sql`
    update cart_lines c set quantity = c.quantity - l.quantity
    from order_lines l join orders o on o.id = l.order_id
    where o.purchase_id = ${id} and c.cart_id = ${cart} and c.shop_id = l.shop_id and c.variant_id = l.variant_id
      and c.choices = l.choices and c.personalisation = ${saidOf} and c.quantity > l.quantity`.execute(tx)
}

/** What the buyer said of an ordered piece, as her cart keeps it: without what it cost. */
const saidOf = sql`(
  select coalesce(jsonb_agg(answer - 'supplement' order by at), '[]')
  from jsonb_array_elements(l.personalisation) with ordinality as said (answer, at))`
