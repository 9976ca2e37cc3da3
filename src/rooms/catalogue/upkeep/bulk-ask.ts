import { z } from 'zod'
import { parseCents } from '#kit/money'
import { findCategory } from '../categories/categories.ts'
import { wordsOf } from '../choices.ts'
import { limits } from '../listing.ts'
import { directions, type priceWays, roundings } from './price-change.ts'

/** What may be done to many listings at once. */
export const bulkActs = [
  'publish',
  'pause',
  'price',
  'stock',
  'lead',
  'section',
  'category',
  'tags',
  'delivery',
  'reduction',
  'copy',
  'remove',
] as const
export type BulkAct = (typeof bulkActs)[number]

/** Those that need no word more than their name, and are done at once. To delete needs none either, but asks once. */
export const plainActs: readonly BulkAct[] = ['publish', 'pause', 'copy']

const count = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(1, 'required')
    .regex(/^[-+]?\d{1,12}$/, 'not_a_count')
    .transform(Number)
    .pipe(z.number().min(least, 'too_small').max(most, 'too_large'))

const cents = z
  .string()
  .trim()
  .min(1, 'required')
  .transform((text, context) => parseCents(text) ?? fault(context, 'not_an_amount'))
  .pipe(z.number().max(limits.price, 'too_large'))

/** Per cent with up to two decimals, as hundredths: "4" and "4,00 %" are 400. */
const share = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'required')
    .max(30, 'bulk_not_a_share')
    .transform((text, context) => parseCents(text.replace(/\s*%$/, '')) ?? fault(context, 'bulk_not_a_share'))
    .pipe(z.number().min(1, 'too_small').max(most, 'bulk_share_too_large'))

const grid = {
  rounding: z.enum(roundings, 'not_understood').default('none'),
  direction: z.enum(directions, 'not_understood').default('nearest'),
}
const priceWay = (way: (typeof priceWays)[number], amount: z.ZodType<number, string>) =>
  z.object({ act: z.literal('price'), way: z.literal(way), amount, ...grid })
const price = z.discriminatedUnion(
  'way',
  [
    priceWay('raise', cents.pipe(z.number().min(1, 'too_small'))),
    priceWay('lower', cents.pipe(z.number().min(1, 'too_small'))),
    priceWay('raise_percent', share(100_000)),
    priceWay('lower_percent', share(9_999)),
    priceWay('set', cents.pipe(z.number().min(1, 'too_small'))),
  ],
  'not_understood',
)

const stock = z.object({
  act: z.literal('stock'),
  how: z.enum(['set', 'add', 'remove'], 'not_understood').default('set'),
  count: count(0, limits.stock),
})

/** Working days; blank takes it away. `uncounted` makes to order what was counted. */
const lead = z.object({
  act: z.literal('lead'),
  days: z.preprocess((text) => (String(text ?? '').trim() ? text : null), count(1, limits.leadDays).nullable()),
  uncounted: z.string().optional().transform(Boolean),
})

/** One of the shop's own, by its number; blank is none. Whether it is hers is asked when it is done. */
const own = z
  .string()
  .regex(/^([1-9]\d{0,14})?$/, 'not_understood')
  .default('')
  .transform((text) => (text ? Number(text) : null))

const tags = z.object({
  act: z.literal('tags'),
  how: z.enum(['add', 'remove'], 'not_understood').default('add'),
  words: z
    .string()
    .transform(wordsOf)
    .refine((list) => list.length > 0, 'required')
    .refine((list) => list.length <= limits.tags, 'listing_words_many')
    .refine((list) => list.every((word) => word.length <= limits.word), 'listing_word_long'),
})

const category = z.object({
  act: z.literal('category'),
  category: z.string().refine((key) => findCategory(key) !== undefined, 'listing_category_unknown'),
})

export const BulkAsk = z.discriminatedUnion(
  'act',
  [
    price,
    stock,
    lead,
    tags,
    category,
    z.object({ act: z.literal('section'), section: own }),
    z.object({ act: z.literal('delivery'), profile: own }),
    z.object({
      act: z.literal('reduction'),
      on: z.enum(['yes', 'no'], 'not_understood').transform((on) => on === 'yes'),
    }),
    z.object({ act: z.literal('publish') }),
    z.object({ act: z.literal('pause') }),
    z.object({ act: z.literal('copy') }),
    z.object({ act: z.literal('remove') }),
  ],
  'not_understood',
)
export type BulkAsk = z.output<typeof BulkAsk>

function fault(context: z.RefinementCtx<string>, code: string): never {
  context.addIssue({ code: 'custom', message: code })
  return z.NEVER
}
