import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { box, d, leaf, oval, times, turned } from '../shapes.ts'
import { flame } from './candlelight.ts'

export const wax = '#f7ecd2'

/** In a jar with its label; the label says of what it smells. */
export function candle(b: Brush): string {
  const mark = formOf(b, { hay, fig, coffee, pine, plain, name })
  const { main } = b.palette
  const [w, top, base] = [122, 392, 652]
  const body = turned(320, [
    [top, w],
    [top + 40, w],
    [base - 16, w],
    [base, w - 10],
  ])
  const label =
    b.tint(box(236, 462, 168, 130, 5), '#fbf6ea', 0.97) +
    b.line(box(244, 470, 152, 114, 3), main.deep, 2, 0.35) +
    mark(b)
  return (
    b.shadow(320, base + 2, w + 24) +
    b.solid(oval(320, top, w, 26), main.deep, 'flat') +
    b.solid(oval(320, top + 8, w * 0.93, 22), wax, 'flat') +
    b.tint(oval(320, top + 10, 70, 14), '#ffe3a0', 0.8) +
    b.solid(body, main.full, 'shine') +
    label +
    flame(b, 320, top - 2)
  )
}

const hay = (b: Brush) =>
  b.line(times(9, (at) => d`M${284 + at * 9} 572Q${290 + at * 7} 530 ${270 + at * 13} 488`).join(''), '#a58a3e', 4) +
  b.tint(times(9, (at) => leaf([270 + at * 13, 492], 22, 5, -90 + (at - 4) * 8)).join(''), '#c9a64e')

const fig = (b: Brush) =>
  b.solid('M320 484C372 520 372 572 320 576S268 520 320 484z', dyes.plum.full, 'top') +
  b.line('M320 484v-10M300 510q-8 30 0 56M340 510q8 30 0 56', dyes.plum.light, 3) +
  b.tint(leaf([344, 500], 44, 15, -30), dyes.olive.full)

const coffee = (b: Brush) =>
  [
    [296, 520, -30],
    [340, 516, 20],
    [318, 556, 70],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="rotate(${turn} ${x} ${y})">${b.solid(oval(x!, y!, 25, 17), '#5a3822', 'top')}${b.line(d`M${x! - 22} ${y!}q22 -10 44 0`, '#2e1c10', 4)}</g>`,
    )
    .join('')

const pine = (b: Brush) =>
  b.solid('M320 480l44 54h-22l34 40H264l34 -40h-22z', dyes.olive.deep, 'top') + b.line('M320 574v10', '#5a3822', 9)

const plain = (b: Brush) =>
  b.line('M290 528h60M300 548h40', b.palette.main.deep, 4, 0.6) +
  b.line(oval(320, 502, 14), b.palette.main.deep, 3, 0.6)

/** A name in a fine hand, a ribbon around the jar. */
const name = (b: Brush) =>
  b.line(
    'M262 540c10 -50 30 -50 28 -10c-2 30 14 20 22 0c6 30 20 20 24 0s20 -20 18 6s20 10 26 -20',
    b.palette.main.deep,
    4,
  ) +
  b.line('M276 566h90', b.palette.accent.full, 3) +
  b.line('M194 434q126 30 252 0', b.palette.accent.full, 14) +
  b.solid('M320 448c-60 -40 -80 30 -6 8c68 28 74 -46 6 -8z', b.palette.accent.full, 'top')

/** Sheets of wax with their cells, rolled. */
export function rolledCandles(b: Brush): string {
  const cells = b.cloth(
    30,
    26,
    b.tint(box(0, 0, 30, 26), b.palette.main.full) +
      b.line('M0 6l8 -6h14l8 6M0 6v14l8 6h14l8 -6V6M15 0v-6M15 26v6', b.palette.main.deep, 3, 0.45),
  )
  const one = (x: number, y: number, w: number, h: number) =>
    b.shadow(x, y, w + 12) +
    b.solid(box(x - w, y - h, 2 * w, h, 8), cells.fill, 'side') +
    b.solid(oval(x, y - h, w, w * 0.26), b.palette.main.light, 'flat') +
    b.line(d`M${x} ${y - h}m-8 0a10 4 0 1 1 18 2a20 8 0 1 1 -36 -3`, b.palette.main.deep, 3, 0.7) +
    b.line(d`M${x} ${y - h}v-30`, ink, 4)
  return (
    cells.defs +
    one(196, 610, 48, 280) +
    one(440, 616, 48, 230) +
    one(320, 654, 54, 330) +
    b.line('M262 520q58 22 116 0', '#efe4cd', 8) +
    flame(b, 320, 300, 0.8)
  )
}

export function pillarCandle(b: Brush): string {
  const { main } = b.palette
  const drips = b.tint(
    'M214 380h212v40q-12 26 -26 0q-16 -20 -30 30q-14 40 -28 -10q-20 -50 -60 -20q-20 60 -34 10q-14 -30 -34 -10z',
    main.light,
    0.8,
  )
  const dish =
    b.solid(
      turned(320, [
        [640, 176],
        [652, 168],
        [664, 120],
      ]),
      stuffs.clay.full,
    ) + b.solid(oval(320, 640, 176, 22), stuffs.clay.light, 'flat')
  return (
    b.shadow(320, 664, 190) +
    dish +
    b.solid(box(214, 376, 212, 268, 10), main.full, 'side', drips) +
    b.solid(oval(320, 380, 106, 22), main.light, 'flat') +
    b.tint(oval(320, 382, 60, 12), '#fff2c8') +
    flame(b, 320, 376)
  )
}

/** Two, twisted, in their holders. */
export function twistedCandles(b: Brush): string {
  const one = (x: number, top: number) => {
    const twist = times(13, (at) => d`M${x - 28} ${top + 24 + at * 26}q28 26 56 -14`).join('')
    const holder = b.solid(
      turned(x, [
        [588, 34],
        [604, 40],
        [630, 30],
        [648, 84],
        [656, 86],
      ]),
      stuffs.brass.full,
      'shine',
    )
    return (
      b.shadow(x, 658, 90) +
      b.solid(
        d`M${x - 22} 596V${top + 20}Q${x} ${top - 16} ${x + 22} ${top + 20}V596z`,
        b.palette.main.full,
        'side',
        b.line(twist, ink, 8, 0.18) + b.line(twist, '#fff', 4, 0.6),
      ) +
      holder +
      flame(b, x, top - 2, 0.75)
    )
  }
  return one(226, 236) + one(420, 280)
}
