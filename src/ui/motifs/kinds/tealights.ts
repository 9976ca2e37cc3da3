import type { Brush } from '../brush.ts'
import { ink } from '../dyes.ts'
import { box, oval, times, turned } from '../shapes.ts'
import { flame, glow } from './candlelight.ts'
import { wax } from './candles.ts'

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
