import { uploadBounds } from '#base/bounds'

let taken = 0
const waiting: { bytes: number; start: () => void }[] = []

/** Runs `work` once so many bytes have room beside all other forms with files that are in memory. First come, first served. */
export async function inMemory<Result>(bytes: number, work: () => Promise<Result>): Promise<Result> {
  if (waiting.length > 0 || !hasRoom(bytes)) await new Promise<void>((start) => waiting.push({ bytes, start }))
  else taken += bytes
  try {
    return await work()
  } finally {
    taken -= bytes
    while (waiting.length > 0 && hasRoom(waiting[0]!.bytes)) {
      const next = waiting.shift()!
      taken += next.bytes
      next.start()
    }
  }
}

// What is larger than all the room goes alone.
const hasRoom = (bytes: number) => taken === 0 || taken + bytes <= uploadBounds.memory
