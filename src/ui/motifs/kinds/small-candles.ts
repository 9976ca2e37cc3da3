import type { Brush } from '../brush.ts'
import { branch } from '../decors.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { around, box, d, onCircle, oval, times, turned } from '../shapes.ts'
import { flame } from './candlelight.ts'
import { wax } from './candles.ts'

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
