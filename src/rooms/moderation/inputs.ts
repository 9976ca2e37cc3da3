import { z } from 'zod'
import { EmailInput } from '#kit/email'

const words = (least: number, most: number) =>
  z.string('required').trim().min(1, 'required').min(least, 'too_short').max(most, 'too_long')

const item = words(1, 500)
const reason = words(10, 4000)

export const HideInput = z.object({
  item,
  reason,
  ground: words(3, 300),
  publicLine: words(5, 300),
  report: z.coerce
    .number('not_understood')
    .int('not_understood')
    .positive('not_understood')
    .optional()
    .catch(undefined),
})
export type HideInput = z.output<typeof HideInput>

/** What she corrected, in her words; the button alone says it, too. */
export const ReviewInput = z.object({ words: z.string().trim().max(2000, 'too_long').default('') })

export const LiftInput = z.object({ reason })

export const ReportInput = z.object({
  item,
  reason,
  rule: z.string().trim().max(300, 'too_long').default(''),
  name: z.string().trim().max(120, 'too_long').default(''),
  email: EmailInput,
  goodFaith: z.literal('yes', 'report_good_faith'),
})
export type ReportInput = z.output<typeof ReportInput>

export const AnswerInput = z.object({
  decision: z.enum(['upheld', 'dismissed'], 'report_decide'),
  answer: reason,
})
export type AnswerInput = z.output<typeof AnswerInput>
