import type { IncomingMessage } from 'node:http'
import { Refusal } from '#kit/refusal'

type Bounds = { bytes: number; silence: number; large: () => Refusal }

/**
 * Reads a body for as long as it comes. Refuses (invalid) `upload_stalled` after so many milliseconds of silence, since a
 * telephone that lost its network never says so; and with `large` once more bytes came than are taken.
 */
export async function whileComing<Result>(
  body: IncomingMessage,
  { bytes, silence, large }: Bounds,
  read: () => Promise<Result>,
): Promise<Result> {
  const over = Promise.withResolvers<never>()
  const timer = setTimeout(() => over.reject(new Refusal('invalid', 'upload_stalled')), silence)
  let total = 0
  const heard = (chunk: Buffer) => {
    timer.refresh()
    total += chunk.length
    if (total > bytes) over.reject(large())
  }
  body.on('data', heard)
  const reading = read()
  // Whichever comes second is nobody's any more.
  reading.catch(() => {})
  over.promise.catch(() => {})
  try {
    return await Promise.race([reading, over.promise])
  } finally {
    clearTimeout(timer)
    body.off('data', heard)
  }
}
