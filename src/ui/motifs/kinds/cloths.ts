import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times, turned } from '../shapes.ts'

/** A bolt of cloth on its board, its end thrown over the table. */
export function bolt(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const roll =
    b.solid('M120 300Q110 260 150 256H490Q530 260 520 300V470H120z', fill, 'top') +
    b.solid(oval(520, 366, 26, 108), b.palette.main.deep, 'side') +
    b.line(oval(520, 366, 15, 70) + oval(520, 366, 6, 30), b.palette.main.pale, 4, 0.6)
  const fall = b.solid(
    'M120 440Q300 470 510 440Q560 560 610 660Q420 720 300 680Q150 720 60 660Q110 560 120 440z',
    fill,
    'top',
  )
  const folds = `<g filter="url(#~soft)">${b.line('M200 460Q170 580 150 680M320 462Q320 590 300 680M440 456Q470 580 500 690', ink, 24, 0.16)}${b.line('M250 460Q240 580 220 690M390 460Q400 580 410 690', '#fff', 18, 0.2)}</g>`
  const tag = b.raised(
    `<g transform="rotate(9 180 300)">${b.solid(box(150, 286, 96, 66, 4), '#fbf6ea', 'flat')}${b.line('M166 310h64M166 328h40', ink, 4, 0.4)}</g>`,
  )
  return b.shadow(320, 690, 260) + defs + b.raised(roll) + b.raised(fall) + folds + tag
}

/** A cloud of washed wool in a basket. */
export function fleece(b: Brush): string {
  const tufts = times(26, (at) =>
    oval(150 + ((at * 71) % 340), 330 + ((at * 43) % 170), 56 + (at % 4) * 12, 48 + (at % 3) * 10),
  ).join('')
  const curls = b.line(
    times(
      22,
      (at) => d`M${150 + ((at * 83) % 340)} ${320 + ((at * 47) % 180)}c30 -20 50 10 26 24s-40 -14 -14 -26`,
    ).join(''),
    ink,
    4,
    0.16,
  )
  const weave = b.cloth(
    44,
    26,
    b.tint(box(0, 0, 44, 26), stuffs.willow.deep) +
      b.line('M-2 7q13 -9 24 0t24 0M-13 20q13 -9 24 0t24 0', stuffs.willow.full, 10),
  )
  return (
    b.shadow(320, 656, 210) +
    b.solid(tufts, b.palette.main.full, 'top') +
    curls +
    weave.defs +
    b.solid(
      turned(320, [
        [500, 216],
        [580, 206],
        [655, 170],
      ]),
      weave.fill,
      'side',
    ) +
    b.line('M104 500a216 34 0 0 0 432 0', stuffs.willow.full, 20)
  )
}

/** Ribbed and plain, folded. */
export function foldedCloth(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const layer = (y: number) =>
    b.solid(d`M110 ${y}q-30 40 0 82H530q30 -42 0 -82z`, fill, 'top') + b.line(d`M120 ${y + 42}H510`, ink, 5, 0.18)
  const scissor = b.raised(
    b.line(oval(470, 320, 34) + oval(520, 380, 34), dyes.garance.full, 15) +
      b.solid('M450 350L250 390L256 402L470 366zM500 360L300 300L296 312L494 384z', stuffs.steel.full, 'shine'),
  )
  return (
    b.shadow(320, 656, 230) +
    defs +
    layer(572) +
    layer(490) +
    layer(408) +
    b.solid('M110 410L190 300H470L530 410z', fill, 'top') +
    b.tint('M110 410L190 300H470L530 410z', '#fff', 0.12) +
    scissor
  )
}
