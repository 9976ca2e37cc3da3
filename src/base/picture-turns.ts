import { refuse } from '#kit/refusal'
import { pictureBounds as bounds } from './bounds.ts'

let running = 0
const waiting: (() => void)[] = []

/**
 * Work on pictures, in its turn: other requests need the memory and the cores, too. What the work needs is read inside,
 * so that who waits holds nothing. Refuses (conflict) `pictures_busy` where too many wait already.
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting.length >= bounds.waiting) refuse('conflict', 'pictures_busy')
  if (running >= bounds.children) await new Promise<void>((start) => waiting.push(start))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
