import type { Brush } from '../brush.ts'
import { branch } from '../decors.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { around, box, d, leaf, onCircle, oval, times, turned } from '../shapes.ts'
import { flame, glow } from './candlelight.ts'

const wax = '#f7ecd2'

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

/** Six, each in its shell. */
export function shellCandles(b: Brush): string {
  const shell = (x: number, y: number, at: number) => {
    const fan = d`M${x - 84} ${y}Q${x - 90} ${y - 86} ${x} ${y - 100}Q${x + 90} ${y - 86} ${x + 84} ${y}Q${x + 40} ${y + 56} ${x} ${y + 58}Q${x - 40} ${y + 56} ${x - 84} ${y}z`
    const rays = b.line(
      times(9, (n) => d`M${x} ${y + 58}L${x - 84 + n * 21} ${y - 60 - (1 - Math.abs(n - 4) / 4) * 34}`).join(''),
      ['#b98a6a', '#8c9aa5', '#a5806f'][at % 3]!,
      4,
      0.6,
    )
    return (
      b.shadow(x, y + 58, 60) +
      b.solid(fan, ['#ecd3bd', '#dfe4e6', '#e9cdbf'][at % 3]!, 'top', rays) +
      b.solid(oval(x, y - 10, 54, 26), wax, 'flat') +
      b.line(d`M${x} ${y - 8}v-24`, ink, 4) +
      (at % 2 ? '' : flame(b, x, y - 28, 0.5))
    )
  }
  return [
    [140, 430],
    [330, 400],
    [510, 440],
    [120, 590],
    [318, 570],
    [500, 600],
  ]
    .map(([x, y], at) => shell(x!, y!, at))
    .join('')
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

/** A box of twelve small cakes of wax. */
export function waxMelts(b: Brush): string {
  const baths = [
    dyes.rose.light,
    dyes.plum.light,
    dyes.gaude.light,
    dyes.sage.light,
    dyes.ochre.light,
    dyes.pastel.light,
  ]
  const tray = b.raised(
    b.solid(box(110, 130, 420, 540, 14), '#b98f62', 'top'),
    b.solid(box(126, 146, 388, 508, 8), '#e9d6b8', 'flat'),
  )
  const cakes = times(12, (at) => {
    const [x, y] = [192 + (at % 3) * 128, 216 + Math.floor(at / 3) * 124]
    const petals = around(8)
      .map((a) => oval(...onCircle(x, y, 32, a), 17))
      .join('')
    return (
      b.raised(b.solid(petals + oval(x, y, 34), baths[(at * 5) % 6]!, 'top')) + b.line(oval(x, y, 24), '#fff', 4, 0.5)
    )
  })
  return tray + cakes.join('') + b.line('M254 150v500M386 150v500M130 276h380M130 400h380M130 524h380', '#cdb48e', 5)
}

/** Bubbled glass around a light. */
export function glassTealight(b: Brush): string {
  const bubbles = b.line(
    times(18, (at) => oval(220 + ((at * 53) % 200), 430 + ((at * 71) % 200), 6 + (at % 3) * 4)).join(''),
    '#fff',
    3,
    0.6,
  )
  const body = turned(320, [
    [390, 120],
    [470, 134],
    [600, 128],
    [654, 96],
  ])
  const glass = `<g opacity=".7">${b.solid(body, b.palette.main.full, 'shine', bubbles)}</g>`
  const inside =
    b.tint(oval(320, 540, 112, 84), '#fff1c4', 0.4) +
    b.solid(box(262, 556, 116, 72, 8), wax, 'side') +
    flame(b, 320, 552, 0.85)
  return (
    glow(b, 320, 520, 340) +
    b.shadow(320, 656, 140) +
    b.solid(oval(320, 390, 120, 24), b.palette.main.light, 'flat') +
    glass +
    inside +
    b.line(oval(320, 390, 120, 24), '#fff', 6, 0.7) +
    b.line(body, '#fff', 4, 0.4)
  )
}

/** Four rounds of wax with their wicks, in a band of paper. */
export function candleRefills(b: Brush): string {
  const { main } = b.palette
  const round = (y: number) =>
    b.solid(d`M190 ${y - 62}V${y - 14}a130 24 0 0 0 260 0V${y - 62}z`, main.full, 'side') +
    b.solid(oval(320, y - 62, 130, 24), main.light, 'top') +
    b.line(oval(320, y - 62, 130, 24), ink, 3, 0.12)
  const front =
    b.shadow(516, 664, 80) +
    b.solid(oval(516, 590, 88, 84), main.full, 'top') +
    b.line(oval(516, 590, 80, 76), ink, 3, 0.1) +
    b.line('M516 590q14 -10 10 -40', ink, 5)
  const sprig = b.line(branch([290, 600], [350, 540], 7, 26).join(''), dyes.olive.full, 4)
  return (
    b.shadow(320, 656, 150) +
    [660, 596, 532].map(round).join('') +
    b.line('M320 470q10 -20 -2 -44', ink, 5) +
    b.solid('M262 486q58 8 116 0v160q-58 12 -116 0z', '#e9d6b8', 'side') +
    sprig +
    front
  )
}

/** Slim ones on a cake, the others in their bundle. */
export function birthdayCandles(b: Brush): string {
  const lit = times(9, (at) => {
    const [x, y] = [150 + at * 42, 432 - (at % 2) * 16]
    return (
      b.solid(box(x - 6, y - 140, 12, 140, 4), [b.palette.main.full, b.palette.main.light][at % 2]!, 'side') +
      b.line(times(5, (n) => d`M${x - 7} ${y - 120 + n * 26}l14 -9`).join(''), ink, 3, 0.14) +
      flame(b, x, y - 142, 0.34)
    )
  })
  const cake =
    b.solid(
      turned(320, [
        [430, 214],
        [520, 218],
        [636, 214],
      ]),
      '#c98d5a',
      'side',
      b.tint(
        'M90 420H550V500q-24 40 -46 0q-22 -30 -46 10q-26 40 -50 -6q-24 -30 -50 8q-24 40 -48 -4q-24 -34 -50 6q-22 36 -46 -2q-24 -36 -50 4q-40 20 -64 -20z',
        '#fbf1dc',
      ),
    ) + b.solid(oval(320, 432, 214, 44), '#fdf6e6', 'flat')
  const plate = b.solid(
    turned(320, [
      [634, 262],
      [648, 250],
      [660, 120],
    ]),
    stuffs.white.full,
  )
  return (
    b.shadow(320, 662, 230) +
    plate +
    cake +
    b.tint(times(14, (at) => oval(160 + ((at * 47) % 330), 426 + ((at * 19) % 30), 9)).join(''), dyes.garance.full) +
    lit.join('')
  )
}

/** Four tins in a box. */
export function candleTins(b: Brush): string {
  const baths = [dyes.pastel.light, dyes.sage.light, dyes.gaude.light, dyes.rose.light]
  const box_ = b.raised(
    b.solid(box(90, 150, 460, 500, 12), '#31485a', 'top'),
    b.solid(box(106, 166, 428, 468, 8), '#e9dfcc', 'flat'),
  )
  const tins = baths.map((colour, at) => {
    const [x, y] = [214 + (at % 2) * 212, 284 + Math.floor(at / 2) * 232]
    return (
      b.raised(b.solid(oval(x, y, 96), stuffs.steel.light, 'shine'), b.solid(oval(x, y, 82), wax, 'top')) +
      b.tint(oval(x, y, 82), colour, 0.4) +
      b.line(d`M${x} ${y}q10 -8 6 -26`, ink, 5) +
      b.line(oval(x, y, 70), '#fff', 3, 0.6)
    )
  })
  return box_ + tins.join('')
}

/** A taper in a hole of granite. */
export function stoneHolder(b: Brush): string {
  const stone =
    'M120 610C110 540 210 520 320 524C450 520 540 550 530 610C520 656 420 664 320 662C210 664 130 656 120 610z'
  const specks =
    b.tint(
      times(60, (at) => oval(130 + ((at * 67) % 390), 530 + ((at * 37) % 124), 3 + (at % 3) * 2)).join(''),
      ink,
      0.3,
    ) + b.tint(times(30, (at) => oval(140 + ((at * 83) % 370), 534 + ((at * 53) % 118), 4)).join(''), '#fff', 0.5)
  return (
    b.shadow(325, 660, 220) +
    b.solid(box(296, 200, 48, 350, 14), wax, 'side') +
    b.solid(stone, b.palette.main.full, 'top', specks) +
    b.line('M292 544q28 14 56 0', ink, 8, 0.5) +
    flame(b, 320, 198)
  )
}
