import type { Brush } from './brush.ts'
import { dyes, ink, woods } from './dyes.ts'
import { box, d, leaf, oval, times } from './shapes.ts'

/** Where a piece is shown: standing on a table, lying on a ground seen from above, or hanging on a wall. */
export type Stage = 'table' | 'ground' | 'wall'

const whole = 'M0 0h640v800H0z'

/** `near`: behind a detail nothing but its ground is seen. */
export function drawStage(b: Brush, stage: Stage, near = false): string {
  const paint = near ? { table: bare, ground, wall: bare } : { table: tableTop, ground, wall }
  return paint[stage](b) + b.tint(whole, 'url(#~light)')
}

const bare = (b: Brush): string => b.tint(whole, b.palette.wall) + b.tint(box(0, 560, 640, 240), b.palette.table, 0.6)

/** The grain of the paper, over a finished picture. */
export const grain = (area: string = whole) => `<path d="${area}" filter="url(#~grain)" opacity=".34"/>`

function tableTop(b: Brush): string {
  const { dice, palette } = b
  const horizon = dice.between(500, 570)
  const table = box(0, horizon, 640, 800 - horizon)
  const behind = dice.pick([plain, plain, arch, sun, windowLight, windowLight, panel, tiles])(b, horizon)
  const edge = b.line(d`M0 ${horizon}h640`, ink, 2, 0.12)
  const top = dice.chance(0.25) ? planks(b, horizon) : ''
  return b.tint(whole, palette.wall) + behind + b.tint(table, palette.table) + top + b.tint(table, 'url(#~fall)') + edge
}

function wall(b: Brush): string {
  return b.tint(whole, b.palette.wall) + b.dice.pick([plain, plain, windowLight, panel, limewash])(b, 620)
}

function ground(b: Brush): string {
  const { dice, palette } = b
  const paint = dice.pick([plainGround, plainGround, linen, linen, boards, twoPapers, slab])
  return b.tint(whole, palette.wall) + paint(b)
}

const plain = () => ''
const plainGround = () => ''

function arch(b: Brush, horizon: number): string {
  const w = b.dice.between(170, 240)
  const spring = b.dice.between(280, 360)
  return b.tint(d`M${320 - w} ${horizon}V${spring}a${w} ${w} 0 0 1 ${2 * w} 0V${horizon}z`, b.palette.second.light, 0.5)
}

function sun(b: Brush): string {
  return b.tint(
    oval(320 + b.dice.between(-60, 60), b.dice.between(300, 400), b.dice.between(190, 260)),
    b.palette.accent.light,
    0.55,
  )
}

/** Sunlight through panes, fallen on the wall. */
function windowLight(b: Brush): string {
  const [x, y, slant] = [b.dice.between(60, 260), b.dice.between(40, 120), b.dice.between(-0.5, -0.25)]
  const panes = [0, 1, 2, 3].map((at) => box(x + (at % 2) * 150, y + Math.floor(at / 2) * 190, 134, 174)).join('')
  return `<g filter="url(#~soft)"><path d="${panes}" fill="#fff8e6" opacity=".34" transform="skewY(${Math.round(slant * 45)}) translate(0 ${Math.round(-slant * 190)})"/></g>`
}

function panel(b: Brush, horizon: number): string {
  const low = horizon - b.dice.between(120, 240)
  return (
    b.tint(box(0, low, 640, horizon + 200 - low), b.palette.second.light, 0.32) + b.line(d`M0 ${low}h640`, ink, 4, 0.1)
  )
}

function tiles(b: Brush): string {
  const size = b.dice.pick([80, 107, 128])
  const joints = times(9, (at) => d`M0 ${at * size - 30}h640M${at * size - 40} 0v800`).join('')
  return b.line(joints, '#fff', 4, 0.35)
}

function limewash(b: Brush): string {
  const strokes = times(7, () =>
    oval(b.dice.between(0, 640), b.dice.between(0, 800), b.dice.between(90, 220), b.dice.between(60, 150)),
  )
  return `<g filter="url(#~soft)">${b.tint(strokes.join(''), '#fff', 0.14)}</g>`
}

function planks(b: Brush, from: number): string {
  const lines = [0.22, 0.52, 0.86].map((share) => d`M0 ${from + share * (800 - from)}h640`).join('')
  return b.line(lines, ink, 3, 0.13)
}

function boards(b: Brush): string {
  const width = b.dice.pick([128, 160, 213])
  const grain = times(
    16,
    () =>
      d`M${b.dice.between(0, 640)} ${b.dice.between(-100, 600)}q${b.dice.between(-9, 9)} 90 0 ${b.dice.between(150, 300)}`,
  )
  const joints = times(6, (at) => d`M${at * width} 0v800`).join('')
  return b.tint(whole, b.dice.pick(woods)) + b.line(grain.join(''), ink, 2.5, 0.1) + b.line(joints, ink, 5, 0.22)
}

function linen(b: Brush): string {
  const { fill, defs } = b.cloth(
    9,
    9,
    `<path d="M0 2h9M2 0v9" stroke="${ink}" opacity=".1"/><path d="M0 6h9M6 0v9" stroke="#fff" opacity=".22"/>`,
  )
  return defs + b.tint(whole, fill)
}

function twoPapers(b: Brush): string {
  const [left, right] = [b.dice.between(250, 620), b.dice.between(250, 620)]
  return b.raised(b.tint(d`M-40 ${left}L680 ${right}V860H-40z`, b.palette.second.light))
}

function slab(b: Brush): string {
  const stone = b.dice.pick([dyes.ecru.pale, dyes.ink.pale, dyes.ink.light, dyes.rose.light])
  return b.raised(b.dice.chance(0.5) ? b.tint(oval(320, 400, 285), stone) : b.tint(box(75, 110, 490, 580, 18), stone))
}

/** The shadow of a branch that stands out of the picture, before the window. */
export function leafShadow(b: Brush): string {
  const [x, y, lean] = [b.dice.pick([-20, 660]), b.dice.between(-40, 120), b.dice.between(20, 50)]
  const turn = x < 0 ? lean : 180 - lean
  const a = (turn * Math.PI) / 180
  const leaves = times(9, (at) => {
    const along = 40 + at * 56
    return leaf(
      [x + along * Math.cos(a), y + along * Math.sin(a)],
      230 - at * 16,
      44 - at * 2,
      turn + (at % 2 ? 42 : -42),
    )
  })
  return `<g filter="url(#~soft)">${b.tint(leaves.join(''), ink, 0.13)}</g>`
}
