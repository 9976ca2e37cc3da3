import { Worker } from 'node:worker_threads'
import { refuse } from '#kit/refusal'
import { entry } from './root.ts'

/** What the thread answers: a PNG with the picture's colour profile, or why there is none. */
export type HeicAnswer = { png: Uint8Array } | { refused: 'picture_too_large' | 'picture_damaged' }
export type HeicQuestion = { bytes: Uint8Array; megapixels: number }

const seconds = 40
// A decoder of 12 million pixels takes some 200 MB: one after the other.
let last: Promise<unknown> = Promise.resolve()

/**
 * The picture that an iPhone sent (HEVC in a HEIF container), upright, as a PNG that `sharp` reads: its own decoder has
 * no HEVC. In a thread of its own, because decoding blocks for a second; the thread ends with its memory.
 * Refuses (invalid): `picture_too_large` before anything is decoded, `picture_damaged` also where it takes too long.
 */
export async function pngOfHeic(bytes: Uint8Array, megapixels: number): Promise<Uint8Array> {
  const decoded = last.then(() => ask({ bytes, megapixels }))
  last = decoded.catch(() => {})
  const answer = await decoded
  return 'png' in answer ? answer.png : refuse('invalid', answer.refused, { megapixels })
}

function ask(question: HeicQuestion): Promise<HeicAnswer> {
  const thread = new Worker(entry('base/heic-thread'), {
    workerData: question,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  return new Promise<HeicAnswer>((resolve) => {
    const damaged = () => resolve({ refused: 'picture_damaged' })
    const limit = setTimeout(damaged, seconds * 1000)
    thread.once('message', resolve).once('error', damaged).once('exit', damaged)
    thread.once('exit', () => clearTimeout(limit))
  }).finally(() => void thread.terminate())
}
