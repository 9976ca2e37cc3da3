import { atTime } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import { cancelOrder, confirmOrder, finishOrder } from '#rooms/orders'
import { refundPayment } from '#rooms/payments'
import type { DemoCancellation, DemoSale } from './content/types.ts'
import { hoursAfter } from './past.ts'
import type { MadeOrder } from './queries.ts'

type Acting = { maker: Actor; buyer: Actor }

/**
 * What became of a paid order, hours after its sale. One that has come half of its way goes on from there; one that is
 * late was confirmed, and nothing more.
 */
export async function fulfilOrder(
  house: House,
  { maker, buyer }: Acting,
  order: MadeOrder,
  sale: DemoSale,
  soldAt: Date,
): Promise<void> {
  const { outcome, cancellation } = sale
  if (cancellation) return atTime(hoursAfter(soldAt, 20), () => giveUp(house, { maker, buyer }, order, cancellation))
  if (outcome !== 'paid' && order.state === 'paid')
    await atTime(hoursAfter(soldAt, 5), () => confirm(house, maker, order))
  if (outcome === 'sent' || outcome === 'handed_over')
    await atTime(hoursAfter(soldAt, 28), () => finish(house, maker, order))
}

/** The refund is a job that would run today: it runs on its day instead, and the job finds it done. */
async function giveUp(
  house: House,
  { maker, buyer }: Acting,
  { reference }: MadeOrder,
  { by, reason, restock }: DemoCancellation,
): Promise<void> {
  const actor = by === 'maker' ? maker : buyer
  await inTransaction(house.db, (tx) => cancelOrder(tx, actor, reference, { by, reason, restock }))
  await refundPayment(house, reference)
}

function confirm(house: House, maker: Actor, { shop, reference }: MadeOrder): Promise<void> {
  return inTransaction(house.db, (tx) => confirmOrder(tx, maker, String(shop), reference))
}

function finish(house: House, maker: Actor, { shop, reference, way }: MadeOrder): Promise<void> {
  const tracking = way === 'parcel' ? `EXEMPLE ${reference.slice(0, 10).toUpperCase()}` : ''
  return inTransaction(house.db, (tx) => finishOrder(tx, maker, String(shop), reference, { tracking }))
}
