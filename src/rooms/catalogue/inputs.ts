import { z } from 'zod'
import type { ListingId, VariantId } from '#kit/id'
import { parseCents } from '#kit/money'
import { findCategory } from './categories/categories.ts'
import { faultOfChoices, readChoices, wordsOf } from './choices.ts'
import type { Facts } from './facts/facts.ts'
import { type Choice, limits } from './listing.ts'
import type { Measure } from './measure/units.ts'
import type { Personalisation } from './options/personalisation.ts'
import type { VariantInput } from './variants.ts'

export const noneWhenBlank = (text: unknown) => (String(text ?? '').trim() ? text : null)

const price = z.preprocess(
  noneWhenBlank,
  z
    .string()
    .transform((text, context) => parseCents(text) ?? fault(context, 'not_an_amount'))
    .pipe(z.number().min(1, 'too_small').max(limits.price, 'too_large'))
    .nullable(),
)
/** A whole number, null where it is blank. */
export const countBetween = (least: number, most: number) =>
  z.preprocess(
    noneWhenBlank,
    z
      .string()
      .trim()
      .regex(/^[-+]?\d{1,12}$/, 'not_a_count')
      .transform(Number)
      .pipe(z.number().min(least, 'too_small').max(most, 'too_large'))
      .nullable(),
  )
const stock = countBetween(0, limits.stock)
const category = z.preprocess(
  noneWhenBlank,
  z
    .string()
    .refine((key) => findCategory(key) !== undefined, 'listing_category_unknown')
    .nullable(),
)
const words = (most: number) =>
  z
    .string()
    .default('')
    .transform(wordsOf)
    .refine((list) => list.length <= most, { error: 'listing_words_many', params: { maximum: most } })
    .refine((list) => list.every((word) => word.length <= limits.word), 'listing_word_long')
const choices = z
  .string()
  .default('')
  .transform((text, context): Choice[] => {
    const read = readChoices(text)
    if (!read) return fault(context, 'listing_choice_line')
    const code = faultOfChoices(read)
    return code ? fault(context, code) : read
  })

/** A draft may lack anything but what is given must make sense; null is what is not said yet. Prices are cents. */
export const ListingInput = z.object({
  title: z.string().trim().max(limits.title, 'too_long').default(''),
  description: z.string().trim().max(limits.description, 'too_long').default(''),
  price,
  stock,
  category,
  tags: words(limits.tags),
  materials: words(limits.materials),
  choices,
  sku: z.string().trim().max(100, 'too_long').default(''),
})
/** What further parts of the form say. What is left out stays as it is; without `variants` the listing has one. */
export type OfferInput = {
  variants?: VariantInput[]
  weight?: number | null
  leadDays?: number | null
  bespoke?: boolean
  personalisations?: Personalisation[]
  facts?: Facts
  announceReduction?: boolean
  section?: number | null
  deliveryProfile?: number | null
  measure?: Measure
  /** Of a kit; none where it is one no more. */
  parts?: PartInput[]
  supplies?: ListingId[]
}
/** Steps of a variant of the same shop in one kit. */
export type PartInput = { variant: VariantId; quantity: number }
export type ListingInput = z.output<typeof ListingInput> & OfferInput

/** What the form was filled from: the listing's version, and the stock that was shown. */
export const SeenInput = z.object({
  version: z.coerce.number().int('not_understood'),
  seenStock: stock,
})

/**
 * What a form was filled from: the version, and of each combination (by `keyOf`) the stock that was shown; `fields` says
 * where the form has it.
 */
export type Seen = {
  version: number
  stocks: ReadonlyMap<string, number | null>
  fields?: ReadonlyMap<string, string>
}

function fault(context: z.RefinementCtx<string>, code: string): never {
  context.addIssue({ code: 'custom', message: code })
  return z.NEVER
}
