import { type Brush, gouache } from './brush.ts'
import { branch } from './decors.ts'
import { rollDice } from './dice.ts'
import { dyes, ink, metals, mixPalette, paper, woods } from './dyes.ts'
import { fabric } from './fabrics.ts'
import { grain } from './scenes.ts'
import { box, d, leaf, oval, times } from './shapes.ts'
import { sheet } from './sheet.ts'

/** A maker without a photo of her own: a figure without features, or the tools of the trade. Square, 640 by 640. */
export function drawPortrait(seed: string | number): string {
  const dice = rollDice(`portrait ${seed}`)
  const b = gouache(dice, mixPalette(dice))
  const ground = b.tint(whole, b.palette.wall) + b.tint(whole, 'url(#~light)')
  const subject = dice.chance(0.72) ? figure(b) : tools(b)
  return sheet(`portrait ${seed}`, 640, 640, `${ground}<g filter="url(#~hand)">${subject}</g>${grain(whole)}`, dice)
}

const whole = box(0, 0, 640, 640)
const skins = ['#f2d6bd', '#e3b894', '#c98f66', '#9a653f', '#6b452d', '#edc9a8']
const hairs = ['#2a1d16', '#4a2c1b', '#7d4a26', '#b5733f', '#d3a96a', '#a9a29a', '#8d2f22']

function figure(b: Brush): string {
  const { dice, palette } = b
  const [skin, hair] = [dice.pick(skins), dice.pick(hairs)]
  const halo = b.tint(oval(320, 300, dice.between(220, 260)), palette.second.light, 0.55)
  const { fill, defs } = fabric(b, palette.main)
  const shoulders = b.solid('M90 660C96 500 190 460 262 446Q320 486 378 446C450 460 544 500 550 660z', fill, 'side')
  const neck =
    b.solid('M276 360h88v84q-44 50 -88 0z', skin, 'flat') + b.tint('M276 384q44 50 88 0v22q-44 44 -88 0z', ink, 0.16)
  const head = b.solid('M226 250C226 160 414 160 414 250C414 350 380 408 320 408S226 350 226 250z', skin, 'side')
  const [back, front] = dice.pick([bun, bob, short, curls, headscarf, beret])(b, hair)
  const nose =
    b.line('M322 268q12 34 -2 42', ink, 4, 0.2) +
    b.tint(oval(266, 318, 22, 15) + oval(374, 318, 22, 15), dyes.garance.light, 0.3)
  const beard = dice.chance(0.2)
    ? b.solid('M230 290C232 400 290 436 320 436S408 400 410 290Q392 350 320 346Q248 350 230 290z', hair, 'top')
    : ''
  return halo + back + defs + neck + shoulders + (dice.chance(0.55) ? apron(b) : '') + head + nose + beard + front
}

function apron(b: Brush): string {
  const dye = b.palette.second
  return (
    b.tube('M236 456L250 560M404 456L390 560', dye.deep, 17) +
    b.solid('M226 548Q320 568 414 548L430 660H210z', dye.full, 'side') +
    b.line('M290 590h60v60', paper, 3, 0.5)
  )
}

type Hair = (b: Brush, colour: string) => readonly [back: string, front: string]

const fringe = 'M218 270C206 130 434 130 422 270C404 216 380 200 330 204C280 200 240 214 218 270z'

const bun: Hair = (b, colour) => [b.solid(oval(320, 128, 62, 54), colour, 'top'), b.solid(fringe, colour, 'top')]

const bob: Hair = (b, colour) => [
  b.solid('M196 400C170 120 470 120 444 400Q400 430 320 420Q240 430 196 400z', colour, 'top'),
  b.solid('M222 300C214 150 426 150 418 300Q410 214 350 196Q300 240 244 236Q226 256 222 300z', colour, 'top'),
]

const short: Hair = (b, colour) => [
  '',
  b.solid(
    'M220 262C196 120 300 130 330 150C430 120 440 200 420 262Q410 218 380 210Q300 226 246 206Q226 226 220 262z',
    colour,
    'top',
  ),
]

const curls: Hair = (b, colour) => {
  const ringlets = times(13, (at) =>
    oval(320 - 128 * Math.cos((at * Math.PI) / 12), 280 - 128 * Math.sin((at * Math.PI) / 12), 50),
  ).join('')
  return [
    b.solid(ringlets + oval(320, 220, 110), colour, 'top'),
    b.solid(times(5, (at) => oval(250 + at * 35, 190 - (at % 2) * 14, 36)).join(''), colour, 'top'),
  ]
}

const headscarf: Hair = (b) => {
  const { fill, defs } = fabric(b, b.palette.accent)
  const knot = b.solid(leaf([404, 190], 110, 40, -38) + leaf([404, 190], 100, 36, 8), b.palette.accent.full, 'top')
  return [defs + knot, b.solid('M216 262C204 110 436 110 424 262Q380 196 320 198Q260 196 216 262z', fill, 'top')]
}

const beret: Hair = (b, colour) => [
  b.solid('M208 360C180 180 460 180 432 360Q400 390 392 300H248Q240 390 208 360z', colour, 'top'),
  b.solid(fringe, colour, 'top') +
    b.solid(
      'M196 206C150 110 330 70 420 110C500 150 460 220 420 212Q320 170 222 218Q204 222 196 206z',
      b.palette.accent.full,
      'top',
    ),
]

function tools(b: Brush): string {
  const ranks = times(
    3,
    (at) =>
      `<g transform="translate(${150 + at * 170} 320) rotate(${Math.round(b.dice.between(-14, 14))})">${b.raised(b.dice.pick([brushTool, chisel, scissors, spool, herb])(b))}</g>`,
  )
  return b.tint(oval(320, 320, 262), b.palette.second.light, 0.55) + ranks.join('')
}

function brushTool(b: Brush): string {
  return (
    b.solid('M-13 20Q-20 120 -7 200h14Q20 120 13 20z', b.dice.pick(woods)) +
    b.solid(box(-17, -34, 34, 58, 4), b.dice.pick(metals)) +
    b.solid('M-19 -34Q-26 -100 0 -176Q26 -100 19 -34z', b.palette.main.full)
  )
}

function chisel(b: Brush): string {
  return (
    b.solid(d`M-14 -180h28l-3 190h-22z`, '#b9bfc0') +
    b.solid('M-22 10q22 -14 44 0l-4 170q-18 22 -36 0z', b.dice.pick(woods))
  )
}

function scissors(b: Brush): string {
  const blade = (side: number) =>
    b.solid(d`M${side * -4} 30L${side * 24} -186q${side * -36} 80 ${side * -40} 210z`, '#c3c8ca')
  return (
    blade(1) +
    blade(-1) +
    b.tube(oval(-38, 96, 36, 52), b.palette.main.full, 17) +
    b.tube(oval(38, 96, 36, 52), b.palette.main.full, 17) +
    b.solid(oval(0, 22, 10), ink, 'top')
  )
}

function spool(b: Brush): string {
  const threads = times(8, (at) => d`M-52 ${-78 + at * 22}q52 14 104 0`).join('')
  return (
    b.solid(box(-66, -112, 132, 26, 8), woods[2]) +
    b.solid(box(-66, 96, 132, 26, 8), woods[2]) +
    b.solid(box(-54, -88, 108, 186, 10), b.palette.main.full, 'side', b.line(threads, ink, 4, 0.2))
  )
}

function herb(b: Brush): string {
  return (
    b.line('M0 180V-150', dyes.olive.deep, 5) +
    b.solid(branch([0, 140], [0, -170], 11, 84).join(''), dyes.olive.full, 'top')
  )
}
