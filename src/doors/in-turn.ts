import { type EventLoopUtilization, performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { uploadBounds as bounds } from '#base/bounds'
import type { PersonId } from '#kit/id'
import { refuse } from '#kit/refusal'

/** A member, or a guest by the address of her client. */
export type Sender = PersonId | string

const turns = new Map<Sender, { last: Promise<unknown>; waiting: number }>()
const reading = new Map<Sender, number>()

/**
 * Runs `work` once all that came before from this sender is done: heavy work goes one after the other for each, however
 * much she sends at once. Its form has come whole by then, or was given up: who sends slowly keeps nobody waiting.
 * Refuses (conflict) `too_much_at_once` where too many wait.
 */
export function inTurnOf<Result>(sender: Sender, work: () => Promise<Result>): Promise<Result> {
  const before = turns.get(sender) ?? { last: Promise.resolve(), waiting: 0 }
  if (before.waiting >= bounds.waiting) refuse('conflict', 'too_much_at_once')
  const started = before.last.then(() => performance.eventLoopUtilization())
  const turn = started.then(work)
  const own = { waiting: before.waiting + 1, last: turn.then(noted, noted).then(() => rested(sender, started)) }
  turns.set(sender, own)
  return turn
}

async function rested(sender: Sender, started: Promise<EventLoopUtilization>): Promise<void> {
  const now = turns.get(sender)!
  now.waiting -= 1
  await restAfter(await started)
  if (turns.get(sender)?.waiting === 0) turns.delete(sender)
}

const noted = () => {}

/**
 * As long again as the main thread was busy meanwhile, and once more: whoever sends without a pause leaves most of it to
 * others. What children and threads did does not count.
 */
function restAfter(before: EventLoopUtilization): Promise<void> {
  const busy = performance.eventLoopUtilization(before).active
  return setTimeout(Math.min(bounds.rests * busy, bounds.longestRest), undefined, { ref: false })
}

/** Counts a body that is on its way from this sender. Refuses (conflict) `too_much_at_once`. */
export async function whileReading<Result>(sender: Sender, read: () => Promise<Result>): Promise<Result> {
  const count = reading.get(sender) ?? 0
  if (count >= bounds.atOnce[typeof sender === 'string' ? 'guest' : 'member']) refuse('conflict', 'too_much_at_once')
  reading.set(sender, count + 1)
  try {
    return await read()
  } finally {
    const now = reading.get(sender)! - 1
    if (now === 0) reading.delete(sender)
    else reading.set(sender, now)
  }
}
