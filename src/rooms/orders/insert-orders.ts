import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { newReference, type OrderId, type PurchaseId } from '#kit/id'
import { weightOf } from '#rooms/catalogue'
import { freezeSeller } from '#rooms/shops'
import { frozenParts } from './kit-lines.ts'
import { recordOrders } from './order-events.ts'
import type { CartGroup, OfferedWay, PricedLine } from './price-cart.ts'

/** An order for each shop, with all that the sale froze: what, from whom, how it comes and when, at which prices. */
export async function insertOrders(tx: Tx, actor: Actor, purchase: PurchaseId, groups: CartGroup[]): Promise<void> {
  const ids: OrderId[] = []
  for (const group of groups) {
    const order = await insertOrder(tx, purchase, group)
    await tx
      .insertInto('order_lines')
      .values(group.lines.map(frozenLine(order)))
      .execute()
    ids.push(order)
  }
  await recordOrders(tx, actor, ids, { from: null, to: 'reserved', by: 'buyer' })
}

async function insertOrder(tx: Tx, purchase: PurchaseId, group: CartGroup): Promise<OrderId> {
  const { shop, items, delivery, total, code } = group
  const chosen = group.chosen!
  const { arrival } = chosen
  const { id } = await tx
    .insertInto('orders')
    .values({
      reference: newReference(),
      purchase_id: purchase,
      shop_id: shop.id,
      shop_name: shop.name,
      seller: JSON.stringify(freezeSeller(shop.seller)),
      way: chosen.way,
      delivery: JSON.stringify(frozenWay(chosen)),
      items,
      discount: code?.off ?? 0,
      discount_id: code?.id ?? null,
      discount_code: code?.code ?? '',
      delivery_price: delivery,
      total,
      send_by: arrival.sendBy,
      arrives_from: arrival.from,
      arrives_to: arrival.to,
      occurred_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as OrderId
}

function frozenWay(chosen: OfferedWay): object {
  if (chosen.way === 'parcel') return chosen.parcel
  const { town, department, place, hours } = chosen.handOver
  return { town, department, place, hours }
}

const frozenLine = (order: OrderId) => (line: PricedLine, position: number) => ({
  order_id: order,
  position,
  shop_id: line.shop,
  listing_id: line.listing,
  variant_id: line.variant,
  title: line.title,
  sku: line.sku,
  options: JSON.stringify(line.options),
  choices: JSON.stringify(line.choices),
  personalisation: JSON.stringify(line.answers),
  bespoke: line.bespoke,
  lead_days: line.stock === null ? line.leadDays : null,
  photo_key: line.photoKey,
  category: line.category,
  quantity: line.quantity,
  unit: line.measure.unit,
  unit_step: line.measure.unitStep,
  lot: line.measure.lot,
  weight: weightOf(line.quantity, line.weight, line.measure),
  unit_price: line.price,
  total: line.total,
  source: line.source,
  from_stock: line.stock !== null,
  parts: JSON.stringify(frozenParts(line.parts)),
})
