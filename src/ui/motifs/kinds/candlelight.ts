import type { Brush } from '../brush.ts'
import { glaze } from '../decors.ts'
import { ink } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { d, oval, times, turned } from '../shapes.ts'

export function glow(b: Brush, x: number, y: number, r: number): string {
  return b.tint(oval(x, y, r), 'url(#~glow)', 0.8)
}

export function flame(b: Brush, x: number, y: number, size = 1): string {
  const tongue = (s: number) =>
    d`M${x} ${y - 84 * s}C${x + 34 * s} ${y - 34 * s} ${x + 26 * s} ${y} ${x} ${y}S${x - 34 * s} ${y - 34 * s} ${x} ${y - 84 * s}z`
  return (
    glow(b, x, y - 36 * size, 210 * size) +
    b.line(d`M${x} ${y + 18}v-26`, ink, 4) +
    b.solid(tongue(size), '#f6c04d', 'flat') +
    b.tint(tongue(size * 0.58), '#fff3c4')
  )
}

export function lamp(b: Brush): string {
  return b.dice.chance(0.62) ? tableLamp(b) : pendant(b)
}

function shade(b: Brush, x: number, y: number, top: number, low: number, h: number): string {
  const { fill, defs } = fabric(b, b.palette.accent)
  const shape = d`M${x - top} ${y}Q${x} ${y + 12} ${x + top} ${y}L${x + low} ${y + h}Q${x} ${y + h + 24} ${x - low} ${y + h}z`
  const pleats = times(13, (at) => d`M${x - top + (at * top) / 6} ${y}L${x - low + (at * low) / 6} ${y + h + 10}`).join(
    '',
  )
  const plain = b.dice.chance(0.5)
  return (
    defs +
    b.solid(shape, plain ? b.palette.accent.light : fill, 'top', plain ? b.line(pleats, ink, 3, 0.16) : '') +
    b.tint(shape, '#ffdf9a', 0.3)
  )
}

function tableLamp(b: Brush): string {
  const { dice, palette } = b
  const [r, h] = [dice.between(60, 100), dice.between(190, 240)]
  const profile = [
    [656 - h, 15],
    [690 - h, r * 0.55],
    [650 - h * 0.4, r],
    [646, r * 0.66],
    [656, r * 0.7],
  ] as const
  const foot = b.solid(
    turned(320, profile),
    palette.main.full,
    'side',
    glaze(b, { x: 320 - r, y: 656 - h, w: 2 * r, h }, palette.main),
  )
  const y = 656 - h - 160
  return (
    glow(b, 320, y + 130, 330) +
    b.shadow(320, 658, r + 14) +
    foot +
    b.tube(d`M320 ${656 - h + 4}v-40`, '#b08a3c', 12) +
    shade(b, 320, y, dice.between(70, 120), dice.between(150, 185), 150)
  )
}

function pendant(b: Brush): string {
  const y = b.dice.between(250, 320)
  return (
    b.tube(d`M320 -10V${y}`, b.palette.second.deep, 6) +
    glow(b, 320, y + 190, 320) +
    shade(b, 320, y, b.dice.between(30, 110), b.dice.between(180, 220), b.dice.between(150, 210))
  )
}
