import type { Brush } from '../brush.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { box, d, onCircle, oval, times, turned } from '../shapes.ts'
import { grain } from './wood.ts'

export const { beech, maple, walnut } = stuffs

export function wood(
  b: Brush,
  path: string,
  colour: string,
  [x, y, w, h]: readonly [number, number, number, number],
): string {
  return b.solid(path, colour, 'top', grain(b, x, y, w, h))
}

export const wheel = (b: Brush, x: number, y: number, r: number, colour: string = maple.full) =>
  b.solid(oval(x, y, r), colour, 'top') +
  b.line(oval(x, y, r * 0.7), ink, 3, 0.14) +
  b.solid(oval(x, y, r * 0.26), walnut.full, 'top')

export function tops(b: Brush): string {
  const top = (x: number, y: number, s: number, colour: string, band: string, lean: number) => {
    const body = d`M${x - 96 * s} ${y - 130 * s}Q${x} ${y - 160 * s} ${x + 96 * s} ${y - 130 * s}Q${x + 84 * s} ${y - 50 * s} ${x} ${y}Q${x - 84 * s} ${y - 50 * s} ${x - 96 * s} ${y - 130 * s}z`
    const stem = b.solid(box(x - 11 * s, y - 240 * s, 22 * s, 110 * s, 8), colour, 'side')
    return (
      b.shadow(x, y, 50 * s) +
      `<g transform="rotate(${lean} ${x} ${y})">${stem}${b.solid(body, colour, 'side', b.line(d`M${x - 110 * s} ${y - 96 * s}q${110 * s} 26 ${220 * s} 0`, band, 17) + b.line(d`M${x - 110 * s} ${y - 66 * s}q${110 * s} 26 ${220 * s} 0`, walnut.deep, 4, 0.5))}</g>`
    )
  }
  return (
    top(200, 600, 1, beech.full, dyes.garance.full, -12) +
    top(440, 588, 1.05, walnut.full, dyes.gaude.full, 9) +
    top(330, 664, 0.9, maple.full, dyes.pastel.full, 16)
  )
}

/** Three rings on a handle. */
export function rattle(b: Brush): string {
  const handle = b.solid(
    'M296 330h48l-6 230q40 30 26 80q-14 40 -44 40t-44 -40q-14 -50 26 -80z',
    maple.full,
    'side',
    grain(b, 270, 330, 100, 350),
  )
  const bow = b.tube('M320 346C180 330 180 130 320 120S460 330 320 346z', maple.full, 30)
  const ringed = (
    [
      [222, 214, beech.full],
      [320, 140, walnut.full],
      [420, 214, b.palette.main.full],
    ] as const
  )
    .map(([x, y, colour]) => b.tube(oval(x, y, 52, 56), colour, 24))
    .join('')
  return `<g transform="rotate(18 320 400)">${b.raised(handle)}${b.raised(bow)}${b.raised(ringed)}</g>`
}

/** Seven arcs that nest into a mountain. */
export function stacker(b: Brush): string {
  const baths = [
    dyes.pastel.full,
    stuffs.turquoise.full,
    dyes.sage.full,
    dyes.olive.light,
    dyes.gaude.full,
    dyes.ochre.full,
    dyes.garance.full,
  ]
  const arcs = baths.map((colour, at) => {
    const r = 236 - at * 32
    return b.solid(
      d`M${320 - r} 652V${640 - r * 0.9}Q${320 - r * 0.7} ${560 - r * 1.15} 320 ${620 - r * 1.5}Q${320 + r * 0.7} ${560 - r * 1.15} ${320 + r} ${640 - r * 0.9}V652z`,
      colour,
      'top',
      b.line(
        d`M${320 - r} 652V${640 - r * 0.9}Q${320 - r * 0.7} ${560 - r * 1.15} 320 ${620 - r * 1.5}Q${320 + r * 0.7} ${560 - r * 1.15} ${320 + r} ${640 - r * 0.9}V652`,
        ink,
        7,
        0.12,
      ),
    )
  })
  return b.shadow(320, 656, 240) + arcs.join('') + b.tint(d`M${276} 652a44 40 0 0 1 88 0z`, ink, 0.35)
}

export function skittles(b: Brush): string {
  const pin = (x: number, y: number, s: number, colour: string) =>
    b.shadow(x, y, 36 * s) +
    b.solid(
      turned(x, [
        [y - 230 * s, 10 * s],
        [y - 222 * s, 26 * s],
        [y - 190 * s, 30 * s],
        [y - 150 * s, 20 * s],
        [y - 70 * s, 46 * s],
        [y, 34 * s],
      ]),
      beech.full,
      'side',
      b.tint(box(x - 60, y - 170 * s, 120, 18 * s), colour) + b.tint(box(x - 60, y - 90 * s, 120, 40 * s), colour),
    )
  const row = [
    [150, 540, dyes.pastel.full],
    [320, 520, dyes.gaude.full],
    [490, 540, dyes.garance.full],
  ] as const
  const front = [
    [230, 610, dyes.sage.full],
    [410, 610, dyes.ochre.full],
    [320, 670, dyes.plum.full],
  ] as const
  const ball = (x: number, y: number) =>
    b.shadow(x, y + 40, 40) +
    b.solid(oval(x, y, 44), walnut.full, 'top') +
    b.tint(oval(x - 14, y - 16, 12, 8), '#fff', 0.4)
  return (
    row.map(([x, y, c]) => pin(x, y, 0.86, c)).join('') +
    front.map(([x, y, c]) => pin(x, y, 0.94, c)).join('') +
    ball(120, 640) +
    ball(530, 660)
  )
}

/** A snail cut into pieces that turn inwards. */
export function snailPuzzle(b: Brush): string {
  const baths = [
    dyes.garance,
    dyes.ochre,
    dyes.gaude,
    dyes.olive,
    dyes.sage,
    dyes.pastel,
    dyes.plum,
    dyes.rose,
    stuffs.turquoise,
    stuffs.honey,
  ]
  const pieces = baths.map(({ full }, at) => {
    const [from, to] = [-2.6 + at * 0.98, -2.6 + (at + 1) * 0.98]
    const [r, s] = [200 - at * 15, 200 - (at + 1) * 15]
    const [a, c] = [onCircle(350, 370, r, from), onCircle(350, 370, s, to)]
    const [e, f] = [onCircle(350, 370, Math.max(14, s - 92), to), onCircle(350, 370, Math.max(14, r - 92), from)]
    return b.solid(
      d`M${a[0]} ${a[1]}A${r} ${r} 0 0 1 ${c[0]} ${c[1]}L${e[0]} ${e[1]}A${s} ${s} 0 0 0 ${f[0]} ${f[1]}z`,
      full,
      'top',
    )
  })
  const body = b.solid(
    'M90 590Q60 470 110 400L90 330M110 400Q150 420 150 500Q200 570 350 570H540Q580 590 540 620H140Q100 620 90 590z',
    maple.full,
    'top',
    grain(b, 60, 320, 520, 300),
  )
  const horns =
    b.tube('M104 410L78 330M130 408L142 326', maple.full, 12) +
    b.solid(oval(76, 322, 13) + oval(143, 318, 13), walnut.full, 'top')
  return (
    b.raised(horns, body) +
    b.tint(oval(112, 452, 8), ink) +
    b.line('M100 500q18 18 36 4', ink, 5, 0.6) +
    b.raised(...pieces)
  )
}

/** An owl turned in beech, with a slot for coins. */
export function owlBank(b: Brush): string {
  const body = b.solid(
    turned(320, [
      [292, 110],
      [330, 142],
      [440, 160],
      [580, 150],
      [652, 118],
    ]),
    beech.full,
    'side',
    grain(b, 160, 290, 320, 370) +
      b.line(
        times(
          12,
          (at) =>
            d`M${216 + (at % 4) * 56 + (Math.floor(at / 4) % 2) * 26} ${500 + Math.floor(at / 4) * 44}q20 30 40 0`,
        ).join(''),
        walnut.full,
        5,
        0.6,
      ),
  )
  const ears = b.solid('M216 300L206 230L280 286zM424 300L434 230L360 286z', walnut.full, 'top')
  const eyes = [262, 378]
    .map(
      (x) =>
        b.solid(oval(x, 386, 52), maple.light, 'top') +
        b.solid(oval(x, 386, 26), walnut.deep, 'top') +
        b.tint(oval(x - 8, 378, 7), paper),
    )
    .join('')
  const wings = b.solid(
    'M168 430q-20 110 34 190q36 -90 -4 -190zM472 430q20 110 -34 190q-36 -90 4 -190z',
    walnut.full,
    'side',
  )
  return (
    b.shadow(320, 656, 140) +
    ears +
    body +
    b.solid(oval(320, 292, 110, 22), maple.full, 'top') +
    b.tint(box(276, 286, 88, 11, 5), ink, 0.75) +
    wings +
    eyes +
    b.solid('M304 420h32l-16 44z', dyes.gaude.full, 'top')
  )
}
