import { refuse } from '#kit/refusal'
import { pictureBounds as bounds } from './bounds.ts'

/** Refuses (invalid) `picture_moves_long`: a film of so many pictures. */
export function mustMoveLittle(frames: number): void {
  if (frames > bounds.frames) refuse('invalid', 'picture_moves_long', { frames: bounds.frames })
}

/**
 * How many pictures follow each other in a WebP (RFC 9649, chunks ANMF), counted here because the library's own count
 * looks through all pictures before each: minutes for a hundred thousand.
 */
export function framesOfWebp(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let frames = 0
  for (let at = 12; at + 8 <= file.length && frames <= bounds.frames; ) {
    if (file.toString('latin1', at, at + 4) === 'ANMF') frames += 1
    const length = file.readUInt32LE(at + 4)
    at += 8 + length + (length % 2)
  }
  return frames
}
