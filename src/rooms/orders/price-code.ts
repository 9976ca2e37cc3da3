import type { Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import { type Discount, priceOfDiscount, type Unusable, whyUnusable } from '#rooms/discounts'

/** A code that takes something off: what of the pieces, and whether their parcel is free. */
export type UsedCode = { id: number; code: string; off: Cents; freeDelivery: boolean; capped: boolean }
/** Why a code gives nothing now. `nothing`: it frees a delivery that costs nothing anyway. */
export type CodeTrouble = { code: string; why: Unusable | 'nothing'; minimum: Cents; startsOn: Day | null }
export type PricedCode = { used: UsedCode; trouble: null } | { used: null; trouble: CodeTrouble | null }

type Entered = { code: string | null; discount?: Discount }
type Bill = { items: Cents; delivery: Cents; today: Day }

/** What the buyer's code makes of the bill of one shop. */
export function priceCode({ code, discount }: Entered, { items, delivery, today }: Bill): PricedCode {
  if (code === null) return { used: null, trouble: null }
  const trouble = (why: CodeTrouble['why']): PricedCode => ({
    used: null,
    trouble: { code, why, minimum: discount?.minimum ?? 0, startsOn: discount?.startsOn ?? null },
  })
  if (!discount) return trouble('unknown')
  const why = whyUnusable(discount, { today, items })
  if (why) return trouble(why)
  const { off, freeDelivery } = priceOfDiscount(discount, items)
  if (off === 0 && !(freeDelivery && delivery > 0)) return trouble('nothing')
  const capped = discount.amount !== null && off < discount.amount
  return { used: { id: discount.id, code: discount.code, off, freeDelivery, capped }, trouble: null }
}
