import type { ShopId, VariantId } from '#kit/id'
import type { KitPart, Measure, StockLine } from '#rooms/catalogue'

/** A part of one kit as it was sold: `quantity` steps of it, counted off its stock or made to order. */
export type SoldPart = {
  variant: VariantId
  title: string
  quantity: number
  measure: Measure
  fromStock: boolean
}

type Line = { shop: ShopId; variant: VariantId; quantity: number; fromStock: boolean; parts: readonly SoldPart[] }

/** What a sale freezes of a kit. */
export function frozenParts(parts: readonly KitPart[]): SoldPart[] {
  return parts.map(({ variant, title, quantity, measure, stock }) => ({
    ...{ variant, title, quantity, measure },
    fromStock: stock !== null,
  }))
}

/** What lines take of variants: a kit takes its parts, and nothing of its own. */
export function expandKits(lines: readonly Line[]): (StockLine & { fromStock: boolean })[] {
  return lines.flatMap(({ shop, variant, quantity, fromStock, parts }) =>
    parts.length === 0
      ? [{ shop, variant, quantity, fromStock }]
      : parts.map((part) => ({
          shop,
          variant: part.variant,
          quantity: part.quantity * quantity,
          fromStock: part.fromStock,
        })),
  )
}

/** What was counted off, and goes back where the sale comes to nothing. */
export function takenFromStock(lines: readonly Line[]): StockLine[] {
  return expandKits(lines).filter(({ fromStock }) => fromStock)
}
