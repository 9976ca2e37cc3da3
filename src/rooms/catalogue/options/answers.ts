import type { Cents } from '#kit/money'
import { type FieldFault, Refusal } from '#kit/refusal'
import type { Answer, Personalisation } from './personalisation.ts'

/** What a form gives for each of them, in their order: a text, a value, the reference of a picture; blank is no answer. */
export type Given = readonly (string | undefined)[]

/**
 * A buyer's answers to what a listing asks, each with its supplement; what was left blank and need not be answered is
 * left out. Refuses (invalid) with a fault for each field `answer_0`, `answer_1`…
 */
export function readAnswers(asked: readonly Personalisation[], given: Given): Answer[] {
  const read = asked.map((one, at) => ({ one, at, value: given[at]?.trim() ?? '' }))
  const faults = read.flatMap(({ one, at, value }) => faultOf(one, value, `answer_${at}`))
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
  return read
    .filter(({ value }) => value !== '')
    .map(({ one: { name, kind, ...rest }, value }) => ({ name, kind, value, supplement: supplementOf(rest, value) }))
}

/** What the answers add to the price of one piece. */
export function supplementsOf(answers: readonly Answer[]): Cents {
  return answers.reduce((sum, { supplement }) => sum + supplement, 0)
}

function faultOf(one: Personalisation, value: string, field: string): FieldFault[] {
  const { name } = one
  if (value === '') return one.required ? [{ field, code: 'answer_missing', values: { name } }] : []
  if (one.kind === 'text' && value.length > one.longest) {
    return [{ field, code: 'answer_long', values: { name, maximum: one.longest } }]
  }
  if (one.kind === 'choice' && !one.values.some((offered) => offered.value === value)) {
    return [{ field, code: 'answer_not_offered', values: { name } }]
  }
  return []
}

function supplementOf(
  rest: { supplement?: Cents; values?: readonly { value: string; supplement: Cents }[] },
  value: string,
): Cents {
  return rest.values?.find((offered) => offered.value === value)?.supplement ?? rest.supplement ?? 0
}
