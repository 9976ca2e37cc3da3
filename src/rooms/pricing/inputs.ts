import { z } from 'zod'
import { parseCents } from '#kit/money'
import { activities } from './charges.ts'
import { readMinutes } from './read-minutes.ts'

/** A million euros, and more minutes than half a year of work. */
export const most = { amount: 100_000_000, minutes: 100_000, aim: 100_000, words: 500 } as const

const amount = z
  .string()
  .default('')
  .transform((text, context) => (text.trim() === '' ? 0 : (parseCents(text) ?? fault(context, 'not_an_amount'))))
  .pipe(z.number().max(most.amount, 'pricing_amount_large'))
const amountOrNone = (largest: number, code: string) =>
  z
    .string()
    .default('')
    .transform((text, context) => (text.trim() === '' ? null : (parseCents(text) ?? fault(context, 'not_an_amount'))))
    .pipe(z.number().max(largest, code).nullable())
const minutes = z
  .string()
  .default('')
  .transform((text, context) => readMinutes(text) ?? fault(context, 'pricing_not_minutes'))
  .pipe(z.number().max(most.minutes, 'pricing_minutes_many'))
const dayOrNone = z
  .string()
  .default('')
  .transform((text, context) => (text.trim() === '' ? null : isDay(text) ? text : fault(context, 'pricing_not_a_day')))

/** What one piece takes, as typed: amounts in euros, time as "90" or "1 h 30". */
export const CostsInput = z.object({
  materials: amount,
  packaging: amount,
  electricity: amount,
  upkeep: amount,
  deliveryCharged: amount,
  deliveryCost: amount,
  minutes,
})
const aim = amountOrNone(most.aim, 'pricing_aim_large')
/** A price tried out, which is never stored, and what she wants to earn in an hour. */
export const TrialInput = CostsInput.extend({ price: amountOrNone(most.amount, 'pricing_amount_large'), aim })
export type Trial = z.output<typeof TrialInput>

export const ShownInput = z.object({
  shown: z.literal('yes').optional().transform(Boolean),
  words: z.string().default('').transform(oneEnd).pipe(z.string().trim().max(most.words, 'too_long')),
})

/** Without a last day, the relief ends where the law ends it. */
export const ChargesInput = z
  .object({
    activity: z.enum(activities, 'required'),
    register: z.enum(['craft', 'commerce']).catch('craft'),
    incomeTaxOption: z.literal('yes').optional().transform(Boolean),
    relief: z.literal('yes').optional().transform(Boolean),
    reliefSince: dayOrNone,
    reliefUntil: dayOrNone,
    aim,
  })
  .refine(({ relief, reliefSince }) => !relief || reliefSince !== null, {
    path: ['reliefSince'],
    error: 'pricing_relief_since',
  })
  .refine(
    ({ relief, reliefSince, reliefUntil }) => !relief || !reliefSince || !reliefUntil || reliefSince <= reliefUntil,
    {
      path: ['reliefUntil'],
      error: 'pricing_relief_order',
    },
  )
export type ChargesInput = z.output<typeof ChargesInput>

// A browser sends line ends as two characters, and counts one.
function oneEnd(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^(19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function fault(context: z.RefinementCtx<string>, code: string): never {
  context.addIssue({ code: 'custom', message: code })
  return z.NEVER
}
