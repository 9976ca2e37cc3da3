import { z } from 'zod'
import { parseCents } from '#kit/money'
import { normalCode } from './discount.ts'

const typed = z.string({ error: 'required' }).trim().min(1, 'required')
const orNone = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((text) => (String(text ?? '').trim() === '' ? null : text), schema.nullable())

const code = typed
  .max(60, 'too_long')
  .transform(normalCode)
  .pipe(z.string().regex(/^[A-Z0-9-]{3,30}$/, 'discount_code_form'))

const count = (least: number, most: number) =>
  typed
    .regex(/^[-+]?\d{1,9}$/, 'not_a_count')
    .transform(Number)
    .pipe(z.number().min(least, 'too_small').max(most, 'too_large'))

/** An amount of euros as typed → cents. */
const amount = typed
  .transform((text, context) => parseCents(text) ?? notAnAmount(context))
  .pipe(z.number().min(1, 'not_an_amount').max(10_000_000, 'discount_amount_large'))

const day = z.iso.date({ error: 'not_a_day' })
const nothing = z
  .unknown()
  .optional()
  .transform(() => null)
const mostUses = orNone(count(1, 10_000))

const minimum = orNone(amount).transform((cents) => cents ?? 0)
const whole = { code, minimum, startsOn: orNone(day), endsOn: orNone(day), mostUses }

/** A new code. What another kind of reduction would need is not looked at. */
export const DiscountInput = z.discriminatedUnion(
  'kind',
  [
    z.object({ ...whole, kind: z.literal('percent'), percent: count(1, 90), amount: nothing }),
    z.object({ ...whole, kind: z.literal('amount'), amount, percent: nothing }),
    z.object({ ...whole, kind: z.literal('delivery'), percent: nothing, amount: nothing }),
  ],
  { error: 'required' },
)
export type DiscountInput = z.output<typeof DiscountInput>

/** What may change once buyers know the code: until when, and how often. */
export const ExtensionInput = z.object({ endsOn: orNone(day), mostUses })
export type ExtensionInput = z.output<typeof ExtensionInput>

function notAnAmount(context: z.RefinementCtx<string>): never {
  context.addIssue({ code: 'custom', message: 'not_an_amount' })
  return z.NEVER
}
