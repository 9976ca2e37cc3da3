import { formatCents } from '#kit/money'
import { messages } from './messages.ts'
import type { OrderLine } from './order-queries.ts'
import type { OrderWithLines } from './read-purchase.ts'
import { saidOf, stepPriceOf, titleOf } from './title-of.ts'

type Row = [string, string]
const t = messages.fr.letters.paid

/** The pieces of an order with all that was said of them. */
export function lineRows({ lines }: Pick<OrderWithLines, 'lines'>): Row[] {
  return lines.flatMap((line) => [[titleOf(line), formatCents(line.total)] as Row, ...detailRows(line)])
}

/** The pieces, what a code took off, the delivery: they sum to what was paid. */
export function billRows(order: OrderWithLines): Row[] {
  const { discount, discountCode, deliveryPrice } = order
  const code: Row[] = discountCode ? [[t.code(discountCode), discount > 0 ? formatCents(-discount) : '']] : []
  return [...lineRows(order), ...code, [t.delivery, deliveryPrice === 0 ? t.free : formatCents(deliveryPrice)]]
}

function detailRows(line: OrderLine): Row[] {
  const { answers, fromStock, leadDays, bespoke } = line
  const details = [
    ...[stepPriceOf(line) ?? []].flat(),
    ...answers.map((answer) => saidOf(answer, t.picture)),
    ...(fromStock ? [] : [t.madeToOrder(leadDays)]),
    ...(bespoke ? [t.bespoke] : []),
  ]
  return details.map((detail) => [`\u2003${detail}`, ''])
}
