import type { Brush } from '../brush.ts'
import { branch, fabric, glaze } from '../decors.ts'
import { dyes, ink, metals, paper, woods } from '../dyes.ts'
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
    b.solid(
      shape,
      plain ? b.palette.accent.light : fill,
      'top',
      plain ? b.line(pleats, ink, 3, 0.16) : b.tint('M0 0', ink),
    ) +
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

export function basket(b: Brush): string {
  const { dice, palette } = b
  const [top, base, r] = [dice.between(400, 450), 655, dice.between(160, 195)]
  const straw = dice.pick(['#c8a468', '#b98a5a', '#d9bd8a', '#a57b48'])
  const tile =
    b.tint(box(0, 0, 44, 32), straw) +
    b.tint(oval(11, 8, 13, 7) + oval(33, 24, 13, 7), '#fff', 0.28) +
    b.line('M0 16h22M22 0h22M22 32h22M22 0v32M0 0v32', ink, 3, 0.3)
  const { fill, defs } = b.cloth(44, 32, tile)
  const dyed = dice.chance(0.6) ? b.tint(box(0, top + 90, 640, dice.between(40, 90)), palette.main.full, 0.72) : ''
  const body = turned(320, [
    [top, r],
    [top + 110, r * 1.04],
    [base - 20, r * 0.84],
    [base, r * 0.78],
  ])
  const arch = dice.chance(0.5)
    ? b.tube(
        d`M${320 - r * 0.9} ${top + 6}C${320 - r} ${top - 260} ${320 + r} ${top - 260} ${320 + r * 0.9} ${top + 6}`,
        straw,
        22,
      )
    : ''
  const ears = [-1, 1]
    .map((side) =>
      b.tube(d`M${320 + side * r * 0.99} ${top + 50}q${side * 64} -4 ${side * 4} 70`, dice.pick(woods), 16),
    )
    .join('')
  const linen = dice.chance(0.4)
    ? b.solid(d`M${330 - r} ${top}q${r * 0.4} -90 ${r * 0.9} -40t${r * 0.9} 40z`, palette.second.pale, 'top')
    : ''
  return (
    b.shadow(320, base + 2, r) +
    (arch ? '' : ears) +
    b.solid(oval(320, top, r, r * 0.16), '#5e4427', 'flat') +
    linen +
    defs +
    b.solid(body, fill, 'side', dyed || b.tint('M0 0', ink)) +
    b.line(d`M${320 - r} ${top}a${r} ${r * 0.16} 0 0 0 ${2 * r} 0`, straw, 18) +
    arch
  )
}

export function clock(b: Brush): string {
  const { dice, palette } = b
  const r = dice.between(195, 225)
  const face = dice.pick([...woods, palette.main.full, palette.main.light, paper])
  const marks = times(
    12,
    (at) =>
      `<g transform="rotate(${at * 30} 320 390)">${b.line(d`M320 ${390 - r + 34}v${at % 3 ? 12 : 28}`, face === paper ? ink : paper, at % 3 ? 5 : 9, 0.9)}</g>`,
  )
  const [hour, minute] = [dice.whole(0, 11), dice.whole(0, 11)]
  const hand = (turn: number, length: number, width: number) =>
    `<g transform="rotate(${turn} 320 390)">${b.tube(d`M320 ${390 + 30}V${390 - length}`, face === ink ? paper : dyes.ink.deep, width)}</g>`
  const grain = times(9, (at) => d`M80 ${210 + at * 44}q240 ${dice.between(-26, 26)} 480 0`).join('')
  const dial = b.solid(oval(320, 390, r), face, 'top', b.line(grain, ink, 3, face === paper ? 0 : 0.1))
  return (
    b.raised(dial, b.line(oval(320, 390, r - 6), dice.pick(metals), dice.pick([0, 10, 14]))) +
    marks.join('') +
    b.raised(
      hand(hour * 30 + minute * 2.5, r * 0.5, 12) +
        hand(minute * 30, r * 0.76, 8) +
        b.solid(oval(320, 390, 14), palette.accent.full, 'top'),
    )
  )
}

export function mirror(b: Brush): string {
  const { dice, palette } = b
  const r = dice.between(140, 165)
  const rays = times(36, (at) => {
    const a = (at * Math.PI) / 18
    const out = r + (at % 2 ? 48 : dice.between(70, 90))
    return d`M${320 + r * Math.cos(a)} ${390 + r * Math.sin(a)}L${320 + out * Math.cos(a)} ${390 + out * Math.sin(a)}`
  }).join('')
  const frame = dice.chance(0.6)
    ? b.tube(rays, dice.pick(['#c8a468', '#b98a5a', '#d9bd8a']), 11)
    : b.tube(oval(320, 390, r + 26), palette.main.full, 54)
  const glass = b.solid(oval(320, 390, r), '#cfdcdc', 'top', b.tint('M180 560L400 180h70L260 590z', '#fff', 0.4))
  return b.raised(frame, b.tube(oval(320, 390, r), '#9c7446', 16)) + glass
}
