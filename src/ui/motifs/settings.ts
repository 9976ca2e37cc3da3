import type { Brush } from './brush.ts'
import { branch } from './decors.ts'
import { dyes, ink, paper, woods } from './dyes.ts'
import type { Stage } from './scenes.ts'
import { box, d, oval, times, turned } from './shapes.ts'

/** A piece where it will live: on a shelf or a sill, on a wall above a bench, or in the box in which it travels. */
export function drawSetting(b: Brush, stage: Stage, piece: string): string {
  const paint = { table: b.dice.pick([shelf, sill]), wall: room, ground: parcel }[stage]
  return paint(b, piece) + b.tint(whole, 'url(#~light)', 0.8)
}

const whole = 'M0 0h640v800H0z'

const small = (x: number, y: number, size: number, piece: string) =>
  `<g transform="translate(${x} ${y}) scale(${size})">${piece}</g>`

function shelf(b: Brush, piece: string): string {
  const wood = b.dice.pick(woods)
  const plank = (y: number) => b.solid(box(-10, y, 660, 26), wood, 'top') + b.tint(box(-10, y + 26, 660, 14), ink, 0.16)
  const books = times(5, (at) => {
    const h = b.dice.between(110, 150)
    const colour = [b.palette.second.full, dyes.ecru.full, b.palette.accent.full, dyes.pastel.full, dyes.garance.full][
      at
    ]!
    return (
      b.solid(box(48 + at * 30, 196 - h, 28, h, 3), colour, 'side') +
      b.tint(box(53 + at * 30, 221 - h, 18, 8), paper, 0.7)
    )
  })
  return (
    b.tint(whole, b.palette.wall) +
    plank(196) +
    books.join('') +
    plant(b, 520, 196) +
    plank(640) +
    b.shadow(110, 640, 46) +
    bottle(b, 100, 640) +
    small(170, 183, 0.7, piece)
  )
}

/** Before the window, the garden beyond it. */
function sill(b: Brush, piece: string): string {
  const hills =
    b.tint('M60 420Q180 330 320 400T580 350V640H60z', dyes.olive.light, 0.7) +
    b.tint('M60 500Q220 420 360 490T580 450V640H60z', dyes.olive.full, 0.45)
  const pane = b.tint(box(60, -10, 520, 640), '#e3eef0') + b.tint(oval(430, 170, 56), dyes.gaude.pale) + hills
  const frame =
    b.line('M320 -10V640M60 250H580', '#f7f1e4', 18) +
    b.line(box(60, -20, 520, 660), '#f7f1e4', 30) +
    b.line(box(44, -20, 552, 660), ink, 3, 0.12)
  const curtain = b.solid(
    'M-10 -10H110Q90 200 150 420Q60 460 20 640H-10z',
    b.palette.second.pale,
    'side',
    b.line('M30 0Q20 300 10 640M70 0Q60 240 90 430', ink, 9, 0.08),
  )
  return (
    b.tint(whole, b.palette.wall) +
    pane +
    frame +
    curtain +
    b.solid(box(-10, 640, 660, 40), '#efe6d5', 'top') +
    b.tint(box(-10, 680, 660, 14), ink, 0.16) +
    plant(b, 560, 640) +
    small(90, 131, 0.78, piece)
  )
}

function plant(b: Brush, x: number, y: number): string {
  const pot = b.solid(
    turned(x, [
      [y - 70, 46],
      [y - 30, 44],
      [y, 32],
    ]),
    dyes.ochre.full,
  )
  const fall = times(6, (at) =>
    branch([x + (at - 2.5) * 9, y - 70], [x + (at - 2.5) * 40, y - 60 + Math.abs(at - 2.5) * 22 - 90], 7, 26),
  ).flat()
  return b.solid(fall.join(''), dyes.olive.full, 'top') + pot
}

function bottle(b: Brush, x: number, y: number): string {
  const glass = b.solid(
    turned(x, [
      [y - 190, 13],
      [y - 140, 13],
      [y - 104, 38],
      [y - 8, 40],
      [y, 36],
    ]),
    dyes.sage.light,
    'shine',
  )
  return (
    b.line(d`M${x} ${y - 180}q-10 -70 -34 -110M${x} ${y - 180}q10 -60 40 -90`, dyes.olive.deep, 4) +
    b.solid(
      branch([x, y - 200], [x - 34, y - 300], 7, 30).join('') + branch([x, y - 200], [x + 40, y - 280], 7, 28).join(''),
      dyes.olive.full,
      'top',
    ) +
    glass
  )
}

function room(b: Brush, piece: string): string {
  const bench = b.solid(box(60, 650, 520, 30, 6), b.dice.pick(woods), 'top')
  const legs = b.solid(box(96, 680, 26, 130) + box(518, 680, 26, 130), b.dice.pick(woods), 'side')
  const cushion = b.solid(
    'M110 600q10 -14 40 -10h120q30 -4 40 10q10 46 0 54H112q-12 -10 -2 -54z',
    b.palette.second.full,
    'top',
  )
  return (
    b.tint(whole, b.palette.wall) +
    b.tint(box(0, 742, 640, 60), b.palette.table) +
    b.line('M0 742h640', ink, 3, 0.14) +
    small(125, 24, 0.72, piece) +
    b.shadow(330, 800, 240) +
    legs +
    cushion +
    bench +
    vase(b, 500, 650)
  )
}

function vase(b: Brush, x: number, y: number): string {
  const twigs = times(4, (at) => branch([x, y - 90], [x - 60 + at * 36, y - 210 - (at % 2) * 40], 9, 28))
    .flat()
    .join('')
  return (
    b.solid(twigs, dyes.olive.full, 'top') +
    b.solid(
      turned(x, [
        [y - 100, 18],
        [y - 80, 16],
        [y - 40, 36],
        [y, 22],
      ]),
      b.palette.accent.full,
    )
  )
}

/** Seen from above: kraft, tissue paper, the piece, a card of thanks. */
function parcel(b: Brush, piece: string): string {
  const kraft = '#c8a57c'
  const flaps =
    b.solid('M90 130L40 40H600L550 130z', kraft, 'top') + b.solid('M90 690L50 790H590L550 690z', '#b98f62', 'top')
  const tissue = times(
    7,
    (at) => d`M${70 + at * 80} 700q40 -${50 + (at % 3) * 22} 90 0z M${60 + at * 80} 128q40 ${44 + (at % 2) * 26} 90 0z`,
  ).join('')
  const folds = b.line('M120 180L250 320M500 200L420 330M140 640L240 520M520 620L430 520', ink, 5, 0.06)
  const card = b.raised(
    `<g transform="rotate(-9 490 640)">${b.solid(box(400, 600, 170, 104, 4), '#fbf6ea', 'flat')}${b.line('M430 634q20 -18 34 0t34 0t34 -4M440 664h90', b.palette.main.deep, 4, 0.7)}</g>`,
  )
  return (
    b.tint(whole, b.palette.table) +
    b.raised(flaps + b.solid(box(80, 120, 480, 580, 6), '#a87f52', 'flat')) +
    b.tint(box(96, 136, 448, 548), '#f4eadb') +
    b.tint(tissue, b.palette.second.pale, 0.95) +
    folds +
    small(96, 112, 0.7, piece) +
    card
  )
}
