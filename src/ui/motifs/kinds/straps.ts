import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { around, box, d, onCircle, oval, times } from '../shapes.ts'
import { thread } from './leather.ts'

/** A belt, rolled up, its buckle before it. */
export function belt(b: Brush): string {
  const { main } = b.palette
  const turns = [196, 150, 104]
    .map(
      (r) =>
        b.tube(oval(300, 340, r, r * 0.94), main.full, 36) +
        b.line(oval(300, 340, r + 18, (r + 18) * 0.94), main.deep, 3, 0.6),
    )
    .join('')
  const tail =
    b.solid('M92 560H470Q560 556 584 590Q560 626 470 622H92z', main.full, 'top') +
    b.seam('M100 572H470Q540 570 566 590M100 610H470Q540 610 566 590', thread)
  const holes = b.tint([380, 424, 468, 512].map((x) => oval(x, 591, 8)).join(''), ink, 0.75)
  const buckle =
    b.line(box(76, 536, 96, 112, 18), stuffs.brass.full, 17) +
    b.tube('M92 591h104', stuffs.brass.full, 11) +
    b.line('M84 548q40 -8 76 0', '#fff', 4, 0.6)
  return b.raised(turns) + b.raised(tail) + holes + b.raised(buckle)
}

/** A ring, a key, a loop of plaited leather. */
export function keyRing(b: Brush): string {
  const { main } = b.palette
  const plait = times(9, (at) => {
    const y = 190 + at * 32
    return (
      b.solid(d`M286 ${y}q34 4 68 36q-12 22 -34 8q-30 -10 -34 -44z`, at % 2 ? main.full : main.deep, 'top') +
      b.solid(d`M354 ${y}q-34 4 -68 36q12 22 34 8q30 -10 34 -44z`, at % 2 ? main.deep : main.full, 'top')
    )
  }).join('')
  const cap = b.solid(box(282, 470, 76, 44, 8), stuffs.brass.full, 'shine')
  const loop = b.tube('M320 200C240 80 400 80 320 200', main.full, 26)
  const ringed = b.line(oval(320, 572, 62), stuffs.brass.full, 11)
  const key = `<g transform="rotate(24 340 620)">${b.line(oval(340, 640, 32), stuffs.steel.full, 15)}${b.line('M340 670v104M340 744h26M340 768h30', stuffs.steel.full, 15)}</g>`
  return `<g transform="translate(0 -60)">${b.raised(loop, plait, cap)}${b.raised(ringed)}${b.raised(key)}</g>`
}

/** A collar with its ring and a tag in the shape of a bone. */
export function dogCollar(b: Brush): string {
  const { main } = b.palette
  const hoop = oval(320, 330, 210, 170)
  const strap =
    b.tube(hoop, main.full, 56) + b.seam(oval(320, 330, 190, 150), thread) + b.seam(oval(320, 330, 230, 190), thread)
  const buckle =
    b.line(box(150, 430, 74, 78, 12), stuffs.brass.full, 12) +
    b.tint(times(4, (at) => oval(...onCircle(320, 330, 211, 2 - at * 0.11, 0.81), 7)).join(''), ink, 0.7)
  const ringed = b.line(oval(338, 526, 30, 34), stuffs.brass.full, 11)
  const bone = b.solid(
    box(270, 588, 136, 46, 10) + oval(266, 588, 30) + oval(266, 636, 30) + oval(410, 588, 30) + oval(410, 636, 30),
    stuffs.brass.full,
    'shine',
  )
  return b.raised(strap) + b.raised(buckle) + b.raised(ringed, bone) + b.tint(box(296, 600, 84, 20, 6), ink, 0.12)
}

/** Two straps, a watch between them. */
export function watchStrap(b: Brush): string {
  const { main } = b.palette
  const half = (y: number, h: number, end: number) =>
    b.solid(d`M270 ${y}h100v${h}q0 ${end} -50 ${end}t-50 ${-end}z`, main.full, 'top') +
    b.seam(d`M282 ${y}v${h}M358 ${y}v${h}`, thread)
  const low = half(470, 210, 40) + b.tint(times(5, (at) => oval(320, 540 + at * 30, 6)).join(''), ink, 0.7)
  const high =
    `<g transform="rotate(180 320 250)">${half(160, 180, 10)}</g>` +
    b.line(box(264, 108, 112, 48, 10), stuffs.steel.full, 11) +
    b.solid(box(262, 210, 116, 26, 8), main.deep, 'top')
  const dial =
    b.solid(oval(320, 406, 98), stuffs.steel.full, 'shine') +
    b.solid(oval(320, 406, 82), paper, 'flat') +
    b.line(
      around(12)
        .map(
          (a) =>
            d`M${320 + 66 * Math.cos(a)} ${406 + 66 * Math.sin(a)}L${320 + 76 * Math.cos(a)} ${406 + 76 * Math.sin(a)}`,
        )
        .join(''),
      ink,
      5,
    ) +
    b.line('M320 406V352M320 406l34 22', ink, 7)
  return `<g transform="rotate(18 320 400)">${b.raised(low, high)}${b.raised(dial)}</g>`
}
