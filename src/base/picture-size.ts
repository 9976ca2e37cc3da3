import { refuse } from '#kit/refusal'
import { pictureBounds as bounds } from './bounds.ts'

export type ClaimedSize = { width: number; height: number; channels: number; bytesPerChannel: number }

/**
 * Refuses (invalid) what a header claims beyond the bounds: `picture_too_large`, and `picture_too_long` for a strip. An
 * area alone bounds nothing: decoders keep whole rows, and a row of ten million pixels takes gigabytes.
 */
export function mustFit({ width, height, channels, bytesPerChannel }: ClaimedSize): void {
  const { side, ratio, megapixels, decodedBytes } = bounds
  const pixels = width * height
  if (!(pixels > 0)) refuse('invalid', 'picture_damaged')
  if (Math.max(width, height) > side || pixels > megapixels * 1e6 || pixels * channels * bytesPerChannel > decodedBytes)
    refuse('invalid', 'picture_too_large', { megapixels, side })
  if (Math.max(width, height) > ratio * Math.min(width, height)) refuse('invalid', 'picture_too_long', { ratio })
}
