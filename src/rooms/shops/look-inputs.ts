import { z } from 'zod'
import { addDays } from '#kit/dates'
import { inTown, line, needed, withCommune } from './inputs.ts'
import { titleFaces } from './look.ts'
import { mostOf, type Question, type termTopics } from './presence.ts'

const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'shop_not_a_colour')
const hundredths = z.coerce.number('not_understood').int('not_understood').min(0, 'too_small').max(100, 'too_large')

/** `colour` is 'house', a colour of the palette, or 'own': then it is `ownColour`. */
export const LookInput = z
  .object({
    colour: z.string().default('house'),
    ownColour: z.string().default(''),
    titleFace: z.enum(titleFaces, { error: 'not_understood' }).default('serif'),
    focusX: hundredths.default(50),
    focusY: hundredths.default(50),
  })
  .transform(({ colour: choice, ownColour, ...look }, context) => ({
    ...look,
    accent: choice === 'house' ? null : chosen(choice === 'own' ? ownColour : choice, context),
  }))
export type LookInput = z.output<typeof LookInput>

const texts = z.array(z.string()).default([])

/** Two lists as the form sends them, side by side; a pair left empty is gone. */
export const QuestionsInput = z
  .object({ question: texts, answer: texts })
  .transform(({ question, answer }, context): { questions: Question[] } => {
    const pairs = question
      .map((text, at) => ({ at, question: text.trim(), answer: (answer[at] ?? '').trim() }))
      .filter((pair) => pair.question || pair.answer)
    if (pairs.length > mostOf.questions) fault(context, 'questions', 'shop_questions_full')
    for (const { at, ...pair } of pairs) checkPair(context, at, pair)
    return { questions: pairs.map(({ question, answer }) => ({ question, answer })) }
  })
export type QuestionsInput = z.output<typeof QuestionsInput>

const term = line(1000)
export const TermsInput = z.object({ returns: term, exchanges: term, repairs: term, custom: term } satisfies Record<
  (typeof termTopics)[number],
  z.ZodType
>)
export type TermsInput = z.output<typeof TermsInput>

export const PinInput = z.object({
  listing: z
    .string({ error: 'required' })
    .regex(/^[1-9]\d{0,14}$/, 'required')
    .transform(Number),
})
export type PinInput = z.output<typeof PinInput>

const longest = 366

/** Where and when; the last day is the first where it is left empty. */
export const MeetingInput = z
  .object({
    startsOn: z.iso.date({ error: 'not_a_day' }),
    endsOn: z.preprocess((text) => text || undefined, z.iso.date({ error: 'not_a_day' }).optional()),
    place: needed(200),
    hours: line(200),
    ...inTown,
  })
  .transform((input, context) => {
    const { startsOn, endsOn = startsOn } = input
    if (endsOn < startsOn) fault(context, 'endsOn', 'shop_meeting_backwards')
    if (endsOn > addDays(startsOn, longest)) fault(context, 'endsOn', 'shop_meeting_long')
    return { ...input, endsOn }
  })
  .transform(withCommune)
export type MeetingInput = z.output<typeof MeetingInput>

function chosen(text: string, context: z.RefinementCtx): string {
  const { success, data } = colour.safeParse(text)
  if (!success) fault(context, 'ownColour', 'shop_not_a_colour')
  return data ?? ''
}

function checkPair(context: z.RefinementCtx, at: number, { question, answer }: Question): void {
  if (question === '') fault(context, `question_${at}`, 'required')
  if (answer === '') fault(context, `answer_${at}`, 'required')
  if (question.length > 200) fault(context, `question_${at}`, 'too_long', { maximum: 200 })
  if (answer.length > 2000) fault(context, `answer_${at}`, 'too_long', { maximum: 2000 })
}

function fault(context: z.RefinementCtx, field: string, code: string, values: object = {}): void {
  context.addIssue({ code: 'custom', path: [field], message: code, params: values, ...values })
}
