import { Refusal } from '#kit/refusal'
import { type Answer, type Personalisation, readAnswers } from '#rooms/catalogue'
import type { KeptAnswer } from './cart-line-queries.ts'

/**
 * What a buyer said, at today's supplements; null where it answers no more what the listing asks: something is required
 * now, a value is offered no more, or what she said is asked no more and would be lost without a word.
 */
export function answersNow(asked: readonly Personalisation[], kept: readonly KeptAnswer[]): Answer[] | null {
  const given = asked.map((one) => kept.find((answer) => isTo(one, answer))?.value)
  const now = readOrNone(asked, given)
  const priced = kept.map((answer) => now?.find((one) => one.name === answer.name && one.kind === answer.kind))
  return now && priced.every((answer) => answer !== undefined) ? priced : null
}

/** As a form shows them again: `answer_0`, `answer_1`… in the order in which they are asked now. */
export function formOfAnswers(asked: readonly Personalisation[], kept: readonly KeptAnswer[]): Record<string, string> {
  return Object.fromEntries(
    asked.map((one, at) => [`answer_${at}`, kept.find((answer) => isTo(one, answer))?.value ?? '']),
  )
}

export function keptOf(answers: readonly Answer[]): KeptAnswer[] {
  return answers.map(({ name, kind, value }) => ({ name, kind, value }))
}

function isTo(one: Personalisation, answer: KeptAnswer): boolean {
  return one.name === answer.name && one.kind === answer.kind
}

function readOrNone(asked: readonly Personalisation[], given: (string | undefined)[]): Answer[] | null {
  try {
    return readAnswers(asked, given)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
