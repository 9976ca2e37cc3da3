import type { ListingId, ShopId, VariantId } from '#kit/id'
import type { Measure } from '../measure/units.ts'

/** What one kit has of a variant: `quantity` steps of it, of which `stock` are left (null: made to order). */
export type KitPart = {
  variant: VariantId
  listing: ListingId
  /** Of its listing and, where it is one of several, of itself: "Perles de rocaille · bleu". */
  title: string
  quantity: number
  stock: number | null
  measure: Measure
}

export const mostParts = 20

/** How many kits the parts come to; null where none of them is counted. */
export function kitsLeft(parts: readonly Pick<KitPart, 'quantity' | 'stock'>[]): number | null {
  const bounds = parts.flatMap(({ quantity, stock }) => (stock === null ? [] : [Math.floor(stock / quantity)]))
  return bounds.length > 0 ? Math.min(...bounds) : null
}

/** The first part of which too little is left for one kit. */
export function partShort<Part extends Pick<KitPart, 'quantity' | 'stock'>>(parts: readonly Part[]): Part | undefined {
  return parts.find(({ quantity, stock }) => stock !== null && stock < quantity)
}

/** What so many kits take from the stock of their parts. */
export function linesOfKit(
  shop: ShopId,
  parts: readonly Pick<KitPart, 'variant' | 'quantity'>[],
  kits: number,
): { shop: ShopId; variant: VariantId; quantity: number }[] {
  return parts.map(({ variant, quantity }) => ({ shop, variant, quantity: quantity * kits }))
}
