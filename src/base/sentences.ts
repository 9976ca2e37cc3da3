import { Refusal } from '#kit/refusal'

/** A sentence, or how it is filled from the values of a refusal (its function says which it needs). */
export type Sentence = string | ((values: never) => string)
export type Sentences = Record<string, Sentence>
type Language = { refusals?: Sentences; notices?: Sentences; [page: string]: unknown }
/** The sentences of a room in each language: `{ fr }`. */
export type Messages = { fr: Language; en?: Language }

let refusals: Sentences = {}
let notices: Sentences = {}

/**
 * The doors join the sentences of all rooms at start; joined again they stay the same, so that tests of several rooms may
 * share a process. They are the program's, not a house's. A code that two rooms give is a bug.
 */
export function joinSentences(rooms: Messages[]): void {
  refusals = merged([refusals, ...rooms.map((room) => room.fr.refusals ?? {})])
  notices = merged([notices, ...rooms.map((room) => room.fr.notices ?? {})])
}

/** The sentence of a refusal's code, filled. */
export function sentenceOf(code: string, values: Record<string, unknown> = {}): string {
  return fill(refusals[code] ?? refusals.not_understood ?? code, values)
}

/** The sentence of a notice, or undefined where the code is not ours (it comes back in a cookie). */
export function noticeOf(code: string): string | undefined {
  const found = Object.hasOwn(notices, code) ? notices[code] : undefined
  return found === undefined ? undefined : fill(found, {})
}

/** What stands beside the fields, and above the form, when it is shown again. */
export type Faults = { general?: string; fields: Record<string, string> }
export const noFaults: Faults = { fields: {} }

export function faultsOf(refusal: Refusal): Faults {
  const fields: Record<string, string> = {}
  for (const fault of refusal.faults) fields[fault.field] ??= sentenceOf(fault.code, fault.values)
  if (refusal.faults.length > 0) return { fields }
  return { general: sentenceOf(refusal.code, refusal.values), fields }
}

/**
 * Runs what a form asks; where it is refused, shows the form again with its fields filled and the sentence beside.
 * What is missing or forbidden is not a fault of the form and goes on to the door.
 */
export async function orAgain<Result>(
  act: () => Promise<Result>,
  again: (faults: Faults, status: number) => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refusal) || (error.kind !== 'invalid' && error.kind !== 'conflict')) throw error
    return await again(faultsOf(error), error.kind === 'invalid' ? 422 : 409)
  }
}

function merged(parts: Sentences[]): Sentences {
  const all: Sentences = {}
  for (const [code, sentence] of parts.flatMap((part) => Object.entries(part))) {
    if (all[code] !== undefined && all[code] !== sentence) throw new Error(`two rooms have a sentence for ${code}`)
    all[code] = sentence
  }
  return all
}

function fill(sentence: Sentence, values: Record<string, unknown>): string {
  return typeof sentence === 'function' ? sentence(values as never) : sentence
}
