import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { around, box, d, leaf, onCircle, oval, times, turned } from '../shapes.ts'

/** Willow, woven: one tile. */
export function weave(b: Brush) {
  const { main } = b.palette
  return b.cloth(
    48,
    28,
    b.tint(box(0, 0, 48, 28), main.deep) +
      b.line('M-2 7q14 -9 26 0t26 0M-14 21q14 -9 26 0t26 0t26 0', main.full, 11) +
      b.line('M0 5q12 -7 24 0M12 19q12 -7 24 0', main.light, 3, 0.7),
  )
}

export function woven(b: Brush, path: string, decor = ''): string {
  const { fill, defs } = weave(b)
  return defs + b.solid(path, fill, 'side', decor)
}

export const rim = (b: Brush, x: number, y: number, r: number, flat = 0.16) =>
  b.line(d`M${x - r} ${y}a${r} ${r * flat} 0 0 0 ${2 * r} 0`, b.palette.main.full, 22) +
  b.line(
    times(
      Math.round(r / 9),
      (at) => d`M${x - r + at * 18} ${y + Math.sqrt(Math.max(0, 1 - ((at * 18 - r) / r) ** 2)) * r * flat - 9}l9 18`,
    ).join(''),
    b.palette.main.deep,
    3,
    0.6,
  )

/** Rays of willow, round, for what is hot. */
export function trivet(b: Brush): string {
  const rays = around(28)
    .map(
      (a) =>
        d`M${320 + 60 * Math.cos(a)} ${400 + 60 * Math.sin(a)}L${320 + 214 * Math.cos(a)} ${400 + 214 * Math.sin(a)}`,
    )
    .join('')
  const hoops = [64, 104, 144, 184]
    .map(
      (r) =>
        b.line(oval(320, 400, r), b.palette.main.full, 15) +
        `<g stroke-dasharray="10 14">${b.line(oval(320, 400, r), b.palette.main.deep, 5, 0.7)}</g>`,
    )
    .join('')
  const border = around(28)
    .map((a) => leaf(onCircle(320, 400, 206, a), 62, 22, (a * 180) / Math.PI + 60))
    .join('')
  return (
    b.raised(b.line(rays, b.palette.main.deep, 9), hoops, b.solid(border, b.palette.main.full, 'top')) +
    b.solid(oval(320, 400, 40), b.palette.main.full, 'top', b.line(oval(320, 400, 20), b.palette.main.deep, 6))
  )
}

/** A bell of willow with light in it. */
export function wickerLamp(b: Brush): string {
  const bell = 'M286 250Q320 236 354 250Q470 300 500 520Q320 560 140 520Q170 300 286 250z'
  return (
    b.tube('M320 -10V250', ink, 6) +
    b.tint(oval(320, 500, 330), 'url(#~glow)', 0.9) +
    b.solid(oval(320, 520, 180, 34), '#ffe3a3', 'flat') +
    b.solid(oval(320, 540, 40, 46), '#fff6d8', 'flat') +
    woven(b, bell, b.tint('M140 400h360v160H140z', '#ffd98a', 0.35)) +
    rim(b, 320, 520, 180, 0.2) +
    b.solid(box(290, 222, 60, 34, 10), b.palette.main.deep, 'side')
  )
}

/** Bare willow, wound. */
export function willowWreath(b: Brush): string {
  const turns = times(7, (at) => oval(320 + (at % 3) * 7 - 7, 400 + (at % 2) * 9 - 5, 158 + at * 11, 154 + at * 10))
  const twigs = around(22)
    .map((a, at) => {
      const [x, y] = onCircle(320, 400, 196, a)
      return d`M${x} ${y}q${Math.cos(a + 1.2) * 50} ${Math.sin(a + 1.2) * 50} ${Math.cos(a + 0.7) * (74 + (at % 3) * 16)} ${Math.sin(a + 0.7) * (74 + (at % 3) * 16)}`
    })
    .join('')
  const bow =
    b.solid('M320 600c-100 -60 -130 40 -10 12c110 50 140 -70 10 -12z', b.palette.accent.full, 'top') +
    b.line('M312 610l-50 110M328 610l44 116', b.palette.accent.full, 20)
  return (
    b.line('M320 -10V210', '#efe4cd', 7) +
    b.raised(
      b.line(twigs, b.palette.main.deep, 6),
      ...turns.map((path, at) =>
        b.line(path, [b.palette.main.deep, b.palette.main.full, b.palette.main.light][at % 3]!, 13),
      ),
    ) +
    b.raised(bow)
  )
}

/** Round, a raised edge, glasses and olives on it. */
export function tray(b: Brush): string {
  const base = b.raised(
    b.solid(oval(320, 400, 240), b.palette.main.deep, 'top'),
    b.solid(
      oval(320, 400, 206),
      stuffs.walnut.full,
      'top',
      b.line(times(6, (at) => d`M110 ${250 + at * 60}h420`).join(''), ink, 4, 0.3),
    ),
  )
  const hoop =
    b.line(oval(320, 400, 222), b.palette.main.full, 34) +
    `<g stroke-dasharray="15 17">${b.line(oval(320, 400, 222), b.palette.main.deep, 11, 0.7)}</g>`
  const glass = (x: number, y: number, drink: string) =>
    b.raised(b.solid(oval(x, y, 54), '#e7eceb', 'shine')) + b.tint(oval(x, y, 42), drink, 0.85)
  const bowl =
    b.raised(b.solid(oval(400, 470, 78), stuffs.white.full, 'top')) +
    b.solid(
      [
        [380, 450],
        [420, 452],
        [400, 484],
        [370, 488],
        [432, 488],
      ]
        .map(([x, y]) => oval(x!, y!, 22, 18))
        .join(''),
      dyes.olive.full,
      'top',
    )
  return (
    base +
    hoop +
    glass(230, 340, dyes.garance.light) +
    glass(350, 300, dyes.gaude.light) +
    bowl +
    b.raised(b.tube('M440 330h60', b.palette.main.full, 15))
  )
}

/** Woven around a pot. */
export function wickerPlanter(b: Brush): string {
  const leaves = times(11, (at) => leaf([320, 430], 190 + (at % 3) * 46, 44, -165 + at * 15))
  return (
    b.shadow(320, 656, 160) +
    b.solid(oval(320, 440, 160, 28), '#4a3526', 'flat') +
    b.solid(leaves.filter((_, at) => at % 2).join(''), dyes.olive.full, 'top') +
    b.solid(leaves.filter((_, at) => !(at % 2)).join(''), dyes.sage.full, 'top') +
    woven(
      b,
      turned(320, [
        [440, 160],
        [540, 166],
        [655, 130],
      ]),
    ) +
    rim(b, 320, 440, 160)
  )
}

/** A sheaf of rods, tied, a booklet beside it. */
export function sheaf(b: Brush): string {
  const rods = times(
    22,
    (at) => d`M${240 + at * 6} 700Q${300 + (at - 11) * 2} 440 ${140 + at * 16} ${110 + (at % 4) * 18}`,
  )
  const ties = b.tube('M262 520q50 24 108 0M270 556q46 22 94 0', b.palette.accent.full, 13)
  const booklet = `<g transform="rotate(9 480 600)">${b.raised(b.solid(box(400, 490, 170, 220, 4), '#fbf6ea', 'top'))}${b.line('M430 620q60 40 110 0M440 620V580q44 -30 90 0v40', b.palette.main.deep, 7)}</g>`
  return (
    b.raised(
      ...rods.map((path, at) =>
        b.line(path, [b.palette.main.deep, b.palette.main.full, b.palette.main.light][at % 3]!, 9),
      ),
    ) +
    ties +
    booklet
  )
}
