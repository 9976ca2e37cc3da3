import type { Brush } from '../brush.ts'
import { speckled } from '../decors.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { box, leaf, onCircle, oval, times } from '../shapes.ts'

/** A scalloped dish, seen from above, with the tart in it. */
export function tartDish(b: Brush): string {
  const { main } = b.palette
  const scallops = times(24, (at) => oval(...onCircle(320, 400, 232, (at * Math.PI) / 12), 38)).join('')
  const rim = b.raised(b.solid(scallops + oval(320, 400, 240), main.full, 'top'))
  const crust = b.solid(oval(320, 400, 212), '#d9a65c', 'top') + b.solid(oval(320, 400, 188), '#e9c98b', 'flat')
  const apples = [164, 118, 70].flatMap((r, ring) =>
    times(Math.round(r / 7), (at) => {
      const angle = (at * 2 * Math.PI) / Math.round(r / 7) + ring
      return leaf(onCircle(320, 400, r + 16, angle), 74, 26, (angle * 180) / Math.PI + 118)
    }),
  )
  const fruit = b.solid(apples.join(''), '#e6b354', 'top') + b.line(apples.join(''), '#a5542a', 3, 0.7)
  return (
    rim + b.line(oval(320, 400, 226), main.pale, 5, 0.6) + crust + fruit + b.solid(oval(320, 400, 24), '#c9803a', 'top')
  )
}

/** Four glazed squares, as coasters. */
export function tiles(b: Brush): string {
  const glazes = [b.palette.main, stuffs.honey, dyes.pastel, stuffs.moss]
  return glazes
    .map((dye, at) => {
      const [x, y] = [96 + (at % 2) * 232, 172 + Math.floor(at / 2) * 240]
      const pool =
        b.tint(oval(x + 108, y + 108, 96 - at * 8, 84), at % 2 ? dye.deep : dye.light, 0.5) +
        b.tint(oval(x + 90 + at * 10, y + 96, 44, 36), dye.pale, 0.4)
      return `<g transform="rotate(${[-3, 4, 3, -5][at]} ${x + 108} ${y + 108})">${b.raised(b.solid(box(x, y, 216, 216, 12), dye.full, b.form === 'glass' ? 'shine' : 'top', pool + speckled(b, { x, y, w: 216, h: 216 })) + b.line(box(x + 8, y + 8, 200, 200, 8), '#fff', 4, 0.25))}</g>`
    })
    .join('')
}

/** A crackled glass, a dish, in two forms: square with a lagoon, round with bubbles. */
export function glassDish(b: Brush): string {
  const { main, second } = b.palette
  const bubbles = times(22, () => oval(b.dice.between(170, 470), b.dice.between(250, 560), b.dice.between(5, 17))).join(
    '',
  )
  const shape =
    b.form === 'round'
      ? oval(320, 400, 218)
      : 'M120 196Q320 226 520 196Q492 400 520 604Q320 574 120 604Q148 400 120 196z'
  const inner =
    b.form === 'round'
      ? oval(320, 400, 160)
      : 'M180 258Q320 276 460 258Q442 400 460 542Q320 524 180 542Q198 400 180 258z'
  const sand =
    b.form === 'round'
      ? ''
      : b.tint('M80 520C200 440 300 560 420 470S560 420 640 470V700H80z', second.light, 0.9) +
        b.line('M80 520C200 440 300 560 420 470S560 420 640 470', '#fff', 7, 0.6)
  return (
    b.raised(b.solid(shape, main.full, 'shine', sand + b.tint(bubbles, '#fff', 0.22))) +
    b.tint(inner, ink, 0.08) +
    b.line(inner, '#fff', 5, 0.4) +
    b.line(shape, '#fff', 6, 0.5) +
    b.line(bubbles, '#fff', 2, 0.5)
  )
}
