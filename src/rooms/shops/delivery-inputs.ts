import { z } from 'zod'
import { parseCents } from '#kit/money'
import { zones } from './delivery.ts'
import { amount, count, name, orNone } from './inputs.ts'
import { mostPackaging, mostSliceGrams, mostSlices, type Slice, sliceKinds } from './postage.ts'
import { rowsOf } from './slice-rows.ts'

const sending = z.object({
  freeAbove: orNone(freeAmount()),
  zones: z
    .array(z.enum(zones, { error: 'not_understood' }))
    .default([])
    .refine((chosen) => chosen.length > 0, 'required'),
  preparationDays: count(0, 365),
  carrierDays: count(1, 60),
})

/** Asked, never taken for nothing: five parcels would leave for the price of one. */
const furtherPiece = z.string({ error: 'shop_further_missing' }).trim().min(1, 'shop_further_missing').pipe(amount)

const byPiece = sending
  .extend({ by: z.literal('piece'), price: amount, furtherPiece })
  .transform(({ by, ...terms }) => ({ ...terms, slices: null, packaging: 0 }))

const slice = z.object({
  kind: z.enum(sliceKinds, { error: 'required' }),
  upTo: count(1, mostSliceGrams),
  price: amount,
})

const byWeight = sending
  .extend({
    by: z.literal('weight'),
    slices: z.array(slice).min(1, 'shop_slices_missing').max(mostSlices, 'shop_slices_full').superRefine(mustRise),
    packaging: orNone(count(0, mostPackaging)).transform((grams) => grams ?? 0),
  })
  .transform(({ by, slices, ...terms }, context) => {
    const rising = slices.toSorted(byGrams)
    if (terms.packaging >= rising.at(-1)!.upTo) fault(context, ['packaging'], 'shop_packaging_heavy')
    return { ...terms, slices: rising, price: rising[0]!.price, furtherPiece: 0 }
  })

/** A price by the piece, or by weight: then rows of slices, in any order, those left empty not counted. */
export const DeliveryInput = z.preprocess(withSlices, z.discriminatedUnion('by', [byPiece, byWeight]))
export type DeliveryInput = z.output<typeof DeliveryInput>

export const ProfileInput = z.intersection(DeliveryInput, z.object({ name }))
export type ProfileInput = z.output<typeof ProfileInput>

function withSlices(form: unknown): unknown {
  const typed = { ...(form as Record<string, string | string[]>) }
  return { ...typed, by: typed.by ?? 'piece', slices: rowsOf(typed) }
}

/** Each slice takes more than the one before it and asks no less: else who adds a button would pay less. */
function mustRise(slices: Slice[], context: z.RefinementCtx): void {
  const rising = slices.map((one, at) => ({ ...one, at })).sort(byGrams)
  for (const [nth, { at, upTo, price }] of rising.entries()) {
    const before = rising[nth - 1]
    if (before?.upTo === upTo) fault(context, [at, 'upTo'], 'shop_slice_twice', { upTo })
    else if (before && before.price > price) fault(context, [at, 'price'], 'shop_slice_cheaper', { upTo: before.upTo })
  }
}

function byGrams(a: Slice, b: Slice): number {
  return a.upTo - b.upTo
}

function freeAmount() {
  return z
    .string()
    .transform((text, context) => {
      const cents = parseCents(text)
      if (cents === undefined) fault(context, [], 'not_an_amount')
      return cents ?? 1
    })
    .pipe(z.number().min(1, 'too_small').max(100_000_000, 'too_large'))
}

function fault(context: z.RefinementCtx, path: (string | number)[], code: string, values: object = {}): void {
  context.addIssue({ code: 'custom', path, message: code, ...values })
}
