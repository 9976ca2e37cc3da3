import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { box, d, leaf, oval, times } from '../shapes.ts'

type One = (b: Brush, x: number, side: 1 | -1) => string

/** A pair, on a card of the workshop. */
export function earrings(b: Brush): string {
  const one = formOf<One>(b, { crescent, drops, studs, fern, confetti, stained })
  const card = b.raised(
    b.solid(box(120, 110, 400, 560, 10), '#fbf6ea', 'top') +
      b.line('M270 626q20 -16 34 0t34 0t30 -4', b.palette.accent.deep, 4, 0.6),
  )
  const holes = b.tint(oval(225, 205, 5) + oval(415, 205, 5), ink, 0.6)
  return card + holes + b.raised(one(b, 225, -1), one(b, 415, 1))
}

const hook = (b: Brush, x: number) => b.line(d`M${x} 250V214c0 -24 26 -24 26 0v12`, stuffs.silver.full, 5)

const hammered = (b: Brush, x: number, y: number, r: number) =>
  b.tint(
    times(16, (at) =>
      oval(
        x + r * 0.86 * Math.cos(at * 2.4) * Math.sqrt(at / 16),
        y + r * 0.86 * Math.sin(at * 2.4) * Math.sqrt(at / 16),
        r * 0.13,
        r * 0.1,
      ),
    ).join(''),
    '#fff',
    0.28,
  )

const crescent: One = (b, x, side) => {
  const moon = d`M${x + side * 16} 268C${x - side * 110} 290 ${x - side * 110} 470 ${x + side * 40} 486C${x - side * 36} 440 ${x - side * 40} 320 ${x + side * 16} 268z`
  return (
    hook(b, x) +
    b.solid(moon, b.palette.main.full, 'shine', hammered(b, x - side * 36, 376, 108)) +
    b.line(oval(x, 256, 9), b.palette.main.deep, 4)
  )
}

const drops: One = (b, x) => {
  const drop = d`M${x} 262C${x + 26} 330 ${x + 52} 360 ${x + 52} 402a52 52 0 0 1 -104 0C${x - 52} 360 ${x - 26} 330 ${x} 262z`
  return hook(b, x) + b.solid(drop, b.palette.main.full, 'shine') + b.tint(oval(x - 18, 400, 9, 24), '#fff', 0.6)
}

/** Ears of seeds, no longer than a nail, seen near. */
const studs: One = (b, x, side) => {
  const seeds = times(5, (at) =>
    b.solid(
      leaf([x + side * (at - 2) * 15, 236 + Math.abs(at - 2) * 16], 78, 21, 90 - side * (at - 2) * 16),
      b.palette.main.full,
      'shine',
    ),
  )
  return seeds.join('') + b.solid(oval(x, 236, 20), b.palette.main.light, 'shine')
}

const fern: One = (b, x) => {
  const leaves = times(15, (at) =>
    leaf([x, 280 + Math.floor(at / 2) * 30], 84 - Math.floor(at / 2) * 8, 14, at % 2 ? 38 : 142),
  ).join('')
  return hook(b, x) + b.solid(leaves, b.palette.main.full, 'shine') + b.line(d`M${x} 256V530`, b.palette.main.deep, 6)
}

const confetti: One = (b, x) => {
  const dots = [dyes.garance.full, dyes.gaude.full, dyes.pastel.full, '#fff', stuffs.turquoise.full, dyes.rose.full]
  const strewn = times(24, (at) =>
    b.tint(oval(x - 62 + ((at * 37) % 124), 300 + ((at * 53) % 130), 7 + (at % 3) * 3), dots[at % 6]!),
  ).join('')
  return (
    hook(b, x) +
    b.line(oval(x, 268, 16), stuffs.silver.full, 5) +
    b.solid(oval(x, 364, 74), b.palette.main.full, 'shine', strewn) +
    b.tint(oval(x - 26, 330, 20, 12), '#fff', 0.5)
  )
}

const stained: One = (b, x) => {
  const panes = [
    [box(x - 52, 286, 50, 84), dyes.garance.full],
    [box(x + 2, 286, 50, 50), dyes.pastel.full],
    [box(x + 2, 340, 50, 90), stuffs.night.full],
    [box(x - 52, 374, 50, 56), dyes.gaude.light],
  ] as const
  return (
    hook(b, x) +
    panes.map(([path, colour]) => b.solid(path, colour, 'shine')).join('') +
    b.line(box(x - 54, 284, 108, 148) + d`M${x} 284v148M${x - 54} 372h54M${x} 338h54`, '#4d5558', 8) +
    b.line(oval(x, 268, 12), stuffs.silver.full, 5)
  )
}
