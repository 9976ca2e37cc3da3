import { clamp } from './dialog.ts'
import type { Crop } from './photo-state.ts'

/** Thousandths of a side that a frame takes at least. */
export const least = 100
export const all: Crop = { x: 0, y: 0, width: 1000, height: 1000 }

/** The frame elsewhere, as far as the picture goes. */
export function movedBy({ x, y, width, height }: Crop, by: { x: number; y: number }): Crop {
  return { x: clamp(x + by.x, 0, 1000 - width), y: clamp(y + by.y, 0, 1000 - height), width, height }
}

/**
 * The frame with one corner ('nw', 'se'…) pulled to a place; the corner across stays. With a ratio (width to height of
 * the frame in thousandths) its height follows its width, as far as there is room.
 */
export function pulledTo(frame: Crop, corner: string, to: { x: number; y: number }, ratio?: number): Crop {
  const [west, north] = [corner.includes('w'), corner.includes('n')]
  const fixed = { x: west ? frame.x + frame.width : frame.x, y: north ? frame.y + frame.height : frame.y }
  const room = { width: west ? fixed.x : 1000 - fixed.x, height: north ? fixed.y : 1000 - fixed.y }
  let width = clamp(Math.round(west ? fixed.x - to.x : to.x - fixed.x), least, room.width)
  let height = clamp(Math.round(north ? fixed.y - to.y : to.y - fixed.y), least, room.height)
  if (ratio) {
    width = Math.min(width, Math.floor(room.height * ratio))
    height = Math.round(width / ratio)
  }
  return { x: west ? fixed.x - width : fixed.x, y: north ? fixed.y - height : fixed.y, width, height }
}

/** The largest frame of a ratio, around the middle of another. */
export function ofRatio(frame: Crop, ratio: number): Crop {
  const [width, height] = ratio > 1 ? [1000, Math.round(1000 / ratio)] : [Math.round(1000 * ratio), 1000]
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 }
  const at = { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2) }
  return movedBy({ ...at, width, height }, { x: 0, y: 0 })
}
