import type { Crop, View } from '#base/pictures'

export type Turn = View['turn']
/** A point in hundredths from the left and from the top. */
export type Point = { x: number; y: number }

/** Thousandths of a side that a crop leaves at least. */
export const leastCrop = 100
const all: Crop = { x: 0, y: 0, width: 1000, height: 1000 }

/** The same part of a picture that is turned clockwise by this much more. */
export function turnedCrop(crop: Crop | null, by: Turn): Crop | null {
  if (!crop || by === 0) return crop
  const { x, y, width, height } = crop
  return turnedCrop({ x: 1000 - y - height, y: x, width: height, height: width }, lessQuarter(by))
}

/** What was important stays it: a point of what one view shows, in what another shows of the same picture. */
export function movedFocus(focus: Point, before: View, after: View): Point {
  const from = before.crop ?? all
  const whole = { x: from.x + (focus.x * from.width) / 100, y: from.y + (focus.y * from.height) / 100 }
  const turned = turnedPoint(whole, ((after.turn - before.turn + 360) % 360) as Turn)
  const to = after.crop ?? all
  return { x: hundredths(turned.x - to.x, to.width), y: hundredths(turned.y - to.y, to.height) }
}

/** The largest part of this ratio (width to height), in the middle of a whole picture of another. */
export function cropOfRatio(ratio: number, whole: number): Crop {
  const [width, height] =
    whole > ratio ? [Math.round((1000 * ratio) / whole), 1000] : [1000, Math.round((1000 * whole) / ratio)]
  return { x: Math.round((1000 - width) / 2), y: Math.round((1000 - height) / 2), width, height }
}

/** Width to height of the whole picture, once turned, of which a view shows a part of this size. */
export function wholeRatio({ width, height }: { width: number; height: number }, shown: View, turn: Turn): number {
  const { crop } = shown
  const ratio = (width / height) * (crop ? crop.height / crop.width : 1)
  return (turn - shown.turn) % 180 === 0 ? ratio : 1 / ratio
}

function turnedPoint({ x, y }: Point, by: Turn): Point {
  return by === 0 ? { x, y } : turnedPoint({ x: 1000 - y, y: x }, lessQuarter(by))
}

const lessQuarter = (turn: Turn) => (turn - 90) as Turn
const hundredths = (part: number, side: number) => Math.min(100, Math.max(0, Math.round((100 * part) / side)))
