import { formatCents } from '#kit/money'
import { typeset } from '#kit/typeset'
import type { LetterPiece } from '#rooms/mail'
import { photoUrl } from '#ui/photo'
import { deliveryRow } from './delivery-row.ts'
import { messages } from './messages.ts'
import type { OrderLine } from './order-queries.ts'
import type { OrderWithLines } from './read-purchase.ts'
import { partsOf, saidOf, stepPriceOf, titleOf } from './title-of.ts'

type Row = [string, string]
const t = messages.fr.letters.paid

/** The pieces of an order with their pictures and all that was said of them. */
export function letterPieces({ lines }: Pick<OrderWithLines, 'lines'>): LetterPiece[] {
  return lines.map((line) => ({
    title: typeset(titleOf(line)),
    value: formatCents(line.total),
    details: detailsOf(line),
    picture: line.photoKey ? { path: photoUrl(line.photoKey, 360), alt: t.photoOf(line.title) } : null,
  }))
}

/** What a code took off, and the delivery: with the pieces they sum to what was paid. */
export function billRows({ discount, discountCode, way, deliveryPrice }: OrderWithLines): Row[] {
  const code: Row[] = discountCode ? [[t.code(discountCode), discount > 0 ? formatCents(-discount) : '']] : []
  return [...code, deliveryRow(way, deliveryPrice)]
}

function detailsOf(line: OrderLine): string[] {
  const { answers, fromStock, leadDays, bespoke } = line
  return [
    ...[stepPriceOf(line) ?? []].flat(),
    ...partsOf(line),
    ...answers.map((answer) => saidOf(answer, t.picture)),
    ...(fromStock ? [] : [t.madeToOrder(leadDays)]),
    ...(bespoke ? [t.madeToMeasure] : []),
  ]
}
