import type { Brush } from '../brush.ts'
import { speckled } from '../decors.ts'
import { ink, stuffs } from '../dyes.ts'
import { d, oval, turned } from '../shapes.ts'
import { pot } from './kitchenware.ts'

/** A bell over its base, for butter kept under water. */
export function butterDish(b: Brush): string {
  const { main } = b.palette
  const base =
    b.solid(
      turned(320, [
        [600, 176],
        [628, 170],
        [652, 140],
      ]),
      main.full,
      'side',
    ) +
    b.solid(oval(320, 600, 176, 30), main.light, 'flat') +
    b.tint(oval(320, 602, 158, 24), ink, 0.14)
  const bell = pot(b, 320, [
    [430, 60],
    [452, 112],
    [520, 138],
    [600, 142],
  ])
  const knob =
    b.solid(
      turned(320, [
        [404, 24],
        [420, 16],
        [434, 26],
      ]),
      main.deep,
      'side',
    ) + b.solid(oval(320, 396, 34, 26), main.full, 'top')
  const butter = b.raised(
    b.solid('M468 640l98 -14v-44l-98 12z', '#f3d98a', 'side') +
      b.solid('M468 594l98 -12l20 -12l-94 8z', '#f9e9b4', 'flat') +
      b.solid('M586 570v42l-20 14v-44z', '#dcb95e', 'flat'),
  )
  return b.shadow(320, 656, 170) + base + bell + knob + b.tint(oval(282, 476, 14, 34), '#fff', 0.35) + butter
}

export function eggCups(b: Brush): string {
  const cup = (x: number, y: number, egg: string) =>
    b.shadow(x, y + 2, 70) +
    b.solid(
      `M${x} ${y - 268}C${x + 78} ${y - 262} ${x + 86} ${y - 110} ${x} ${y - 104}S${x - 78} ${y - 262} ${x} ${y - 268}z`,
      egg,
      'side',
    ) +
    pot(b, x, [
      [y - 150, 82],
      [y - 96, 70],
      [y - 50, 28],
      [y - 26, 30],
      [y, 62],
    ]) +
    b.line(d`M${x - 82} ${y - 150}a82 15 0 0 0 164 0`, b.palette.main.pale, 6, 0.8)
  return cup(212, 626, '#e8c9a4') + cup(430, 656, '#f4e8d6')
}

/** A pebble that holds a spoon. */
export function spoonRest(b: Brush): string {
  const { main } = b.palette
  const dish = 'M150 420C140 300 280 250 400 280C540 310 540 470 430 530C320 590 165 560 150 420z'
  const hollow = 'M200 420C196 340 290 300 386 322C480 346 478 448 404 488C320 530 210 510 200 420z'
  const spoon =
    b.solid(
      'M250 400c-30 -44 10 -84 62 -66c30 12 44 40 50 62L610 560q14 14 4 26t-28 2L336 446c-40 8 -66 -12 -86 -46z',
      stuffs.beech.full,
      'top',
    ) + b.tint('M268 396c-14 -30 14 -52 44 -40c22 10 26 30 24 46c-24 14 -54 10 -68 -6z', ink, 0.18)
  return (
    b.raised(b.solid(dish, main.full, 'top', speckled(b, { x: 140, y: 260, w: 400, h: 300 }))) +
    b.solid(hollow, main.light, 'flat', b.tint('M190 300h300v90q-150 60 -300 0z', ink, 0.12)) +
    b.raised(spoon)
  )
}
