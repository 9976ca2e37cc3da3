import { z } from 'zod'
import { parseCents } from '#kit/money'

/** Where makers sell besides here. */
export const salePlaces = ['markets', 'own_site', 'other_sites', 'shops', 'other'] as const
export type SalePlace = (typeof salePlaces)[number]

const amount = z
  .string()
  .trim()
  .default('')
  .transform((text, context) => {
    const cents = text === '' ? 0 : parseCents(text)
    if (cents !== undefined && cents !== null) return cents
    context.addIssue({ code: 'custom', message: 'not_an_amount' })
    return z.NEVER
  })
  .pipe(z.number().max(100_000_000, 'too_large'))

/** The turnover of one month ('2026-10') at each place, in cents. */
export const SalesElsewhereInput = z
  .object({
    month: z.string({ error: 'required' }).regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'not_understood'),
    markets: amount,
    own_site: amount,
    other_sites: amount,
    shops: amount,
    other: amount,
  } satisfies Record<SalePlace | 'month', z.ZodType>)
  .transform(({ month, ...amounts }) => ({ month, amounts }))
export type SalesElsewhereInput = z.output<typeof SalesElsewhereInput>
