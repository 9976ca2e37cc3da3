import type { Brush } from '../brush.ts'
import { branch, glaze } from '../decors.ts'
import { dyes, ink, paper } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times, turned } from '../shapes.ts'

export function candle(b: Brush): string {
  return b.dice.pick([inGlass, inGlass, tapers, pillar])(b)
}

function glow(b: Brush, x: number, y: number, r: number): string {
  return b.tint(oval(x, y, r), 'url(#~glow)', 0.8)
}

function flame(b: Brush, x: number, y: number, size = 1): string {
  const tongue = (s: number) =>
    d`M${x} ${y - 84 * s}C${x + 34 * s} ${y - 34 * s} ${x + 26 * s} ${y} ${x} ${y}S${x - 34 * s} ${y - 34 * s} ${x} ${y - 84 * s}z`
  return (
    glow(b, x, y - 36 * size, 210 * size) +
    b.line(d`M${x} ${y + 18}v-26`, ink, 4) +
    b.solid(tongue(size), '#f6c04d', 'flat') +
    b.tint(tongue(size * 0.58), '#fff3c4')
  )
}

function inGlass(b: Brush): string {
  const { dice, palette } = b
  const [w, top, base] = [dice.between(95, 120), dice.between(400, 440), 652]
  const jar = dice.chance(0.5) ? palette.main.full : '#e9e2d2'
  const body = turned(320, [
    [top, w],
    [top + 40, w],
    [base - 16, w],
    [base, w - 10],
  ])
  const wax = b.solid(oval(320, top + 6, w * 0.93, w * 0.19), paper, 'flat')
  const rim = b.solid(oval(320, top, w, w * 0.22), palette.main.deep, 'flat')
  return (
    b.shadow(320, base + 2, w + 20) +
    b.solid(body, jar) +
    label(b, 320, (top + base) / 2 + 12, w) +
    rim +
    wax +
    flame(b, 320, top - 4)
  )
}

function label(b: Brush, x: number, y: number, w: number): string {
  const paint = b.tint(branch([x - 30, y + 26], [x + 26, y - 28], 7, 24).join(''), b.palette.main.full, 0.85)
  return (
    b.tint(box(x - w * 0.62, y - 58, w * 1.24, 116, 6), '#fbf6ea', 0.96) +
    paint +
    b.line(d`M${x - 26} ${y + 42}h52`, ink, 3, 0.4)
  )
}

function tapers(b: Brush): string {
  const colours = [b.palette.main.full, b.palette.accent.full, b.palette.second.light]
  return [
    [220, 1],
    [330, 0],
    [435, 2],
  ]
    .map(([x, at]) => {
      const top = b.dice.between(290, 400)
      const stick = b.solid(box(x! - 17, top, 34, 620 - top, 9), colours[at!]!)
      const holder = b.solid(
        turned(x!, [
          [572, 25],
          [588, 30],
          [620, 22],
          [642, 52],
          [654, 54],
        ]),
        b.palette.main.deep,
      )
      return b.shadow(x!, 655, 56) + stick + holder + flame(b, x!, top - 4, 0.7)
    })
    .join('')
}

function pillar(b: Brush): string {
  const { dice, palette } = b
  const w = dice.between(70, 100)
  const top = dice.between(360, 430)
  const twists = times(9, (at) => d`M${320 - w} ${top + 10 + at * 40}q${w} ${dice.between(20, 50)} ${2 * w} -24`).join(
    '',
  )
  const dish =
    b.solid(
      turned(320, [
        [640, w + 50],
        [652, w + 46],
        [662, w],
      ]),
      palette.second.full,
    ) + b.solid(oval(320, 640, w + 50, 18), palette.second.light, 'flat')
  const drips = b.tint(
    d`M${320 - w} ${top}h${w * 2}v26q-10 20 -20 0q-14 -18 -26 24q-10 34 -22 -6q-18 -40 -60 -16z`,
    '#fff',
    0.22,
  )
  return (
    b.shadow(320, 664, w + 60) +
    dish +
    b.solid(
      box(320 - w, top, 2 * w, 642 - top, 12),
      palette.main.light,
      'side',
      dice.chance(0.5) ? b.line(twists, ink, 7, 0.13) : drips,
    ) +
    flame(b, 320, top - 2)
  )
}

export function soap(b: Brush): string {
  const bars = times(b.dice.whole(2, 4), (at) => bar(b, at))
  const sprig = b.raised(b.solid(branch([420, 668], [560, 600], 9, 44).join(''), dyes.olive.full, 'top'))
  return b.shadow(310, 662, 190) + bars.join('') + sprig
}

function bar(b: Brush, at: number): string {
  const { palette, dice } = b
  const dye = [palette.main, palette.second, palette.accent, palette.main][at]!
  const [x, y] = [150 + dice.between(-20, 24), 566 - at * 88]
  const swirl =
    b.line(d`M${x} ${y + 44}q60 -44 110 4t110 -6t110 10`, dye.light, dice.between(8, 20), 0.8) +
    b.line(d`M${x} ${y + 66}q80 -34 150 0t170 -10`, paper, 6, 0.5)
  const band =
    at % 2
      ? b.tint(box(x + 100, y, 120, 92), '#fbf6ea') +
        b.line(d`M${x + 130} ${y + 40}h60M${x + 142} ${y + 54}h36`, ink, 3, 0.45)
      : ''
  return b.solid(
    box(x, y, 320, 88, 14),
    dye.pale === '#faf7f1' ? dye.light : dice.chance(0.5) ? dye.full : dye.light,
    'top',
    swirl + band,
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
