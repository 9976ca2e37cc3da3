import type { Brush } from './brush.ts'
import { type Dye, ink, paper } from './dyes.ts'
import { around, curve, d, leaf, onCircle, oval, type Point, times } from './shapes.ts'

/** The box in which a decor must reach every corner. */
export interface Field {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** What potters do to a surface: dip, band, dot, brush. Painted over `clay`, whose dye is given to keep contrast. */
export function glaze(b: Brush, field: Field, dye: Dye): string {
  const how = b.dice.pick([speckled, dipped, dipped, banded, banded, dotted, brushed, leafy, dripping, fluted])
  return how(b, field, dye) + (b.dice.chance(0.4) ? speckled(b, field) : '')
}

export function speckled(b: Brush, { x, y, w, h }: Field): string {
  const dots = times(26, () => oval(b.dice.between(x, x + w), b.dice.between(y, y + h), b.dice.between(1.4, 4)))
  return b.tint(dots.join(''), ink, 0.3)
}

function dipped(b: Brush, { x, y, w, h }: Field, dye: Dye): string {
  const [from, lean] = [y + h * b.dice.between(0.3, 0.62), b.dice.between(-50, 50)]
  const edge = d`M${x} ${from}C${x + w * 0.3} ${from + lean} ${x + w * 0.6} ${from - lean} ${x + w} ${from + lean * 0.4}`
  const below = b.dice.chance(0.5)
  return (
    b.tint(edge + (below ? d`V${y + h + 60}H${x}z` : d`V${y - 60}H${x}z`), lightest(b, dye)) +
    b.line(edge, ink, 3, 0.12)
  )
}

function banded(b: Brush, { x, y, w, h }: Field, dye: Dye): string {
  const colour = lightest(b, dye)
  const start = b.dice.between(0.15, 0.4)
  const bands = times(b.dice.whole(2, 4), (at) =>
    b.line(d`M${x} ${y + h * (start + at * 0.11)}q${w / 2} 46 ${w} 0`, colour, [11, 4, 7, 3][at]!, 0.9),
  )
  return bands.join('')
}

function dotted(b: Brush, { x, y, w, h }: Field, dye: Dye): string {
  const colour = lightest(b, dye)
  const rows = times(3, (row) =>
    times(9, (at) => oval(x + (w * (at + (row % 2) / 2)) / 8, y + h * (0.32 + row * 0.15) + bowOf(at) * 30, 7)),
  )
  return b.tint(rows.flat().join(''), colour, 0.9)
}

const bowOf = (at: number) => 1 - ((at - 4) / 4) ** 2

function brushed(b: Brush, { x, y, w, h }: Field, dye: Dye): string {
  const colour = lightest(b, dye)
  const strokes = times(b.dice.whole(2, 3), (at) => {
    const from = y + h * (0.28 + at * 0.22)
    return b.line(
      d`M${x + w * 0.12} ${from + 20}q${w * 0.3} ${-44} ${w * 0.5} 4t${w * 0.3} -26`,
      colour,
      b.dice.between(12, 26),
      0.8,
    )
  })
  return strokes.join('')
}

function leafy(b: Brush, { x, y, w, h }: Field, dye: Dye): string {
  return b.tint(
    branch([x + w * 0.2, y + h * 0.78], [x + w * 0.8, y + h * 0.22], 9, h * 0.17).join(''),
    lightest(b, dye),
    0.92,
  )
}

/** Leaves on both sides of a stem from one point to another. */
export function branch(from: Point, to: Point, leaves: number, length: number): string[] {
  const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
  return times(leaves, (at) => {
    const share = at / (leaves - 1)
    const point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const
    return leaf(point, length * (1.15 - share * 0.5), length * 0.28, turn + (at === leaves - 1 ? 0 : at % 2 ? 46 : -46))
  })
}

function dripping(b: Brush, { x, y, w, h }: Field, dye: Dye): string {
  const drops = times(
    8,
    (at): Point => [x + (w * at) / 7, y + h * (at % 2 ? b.dice.between(0.35, 0.6) : b.dice.between(0.2, 0.3))],
  )
  return b.tint(`${curve(drops)}${d`V${y - 80}H${x}z`}`, lightest(b, dye), 0.95)
}

function fluted(b: Brush, { x, y, w, h }: Field): string {
  const grooves = times(13, (at) => d`M${x + (w * (at + 0.5)) / 13} ${y - 20}q${(6 - at) * 3} ${h / 2} 0 ${h + 60}`)
  return b.line(grooves.join(''), ink, 5, 0.14) + b.line(grooves.join(''), '#fff', 2, 0.22)
}

const lightest = (b: Brush, dye: Dye): string =>
  dye.full === '#d8c5a3' ? b.palette.second.full : b.dice.pick([dye.pale, paper, b.palette.accent.light, dye.deep])

/** A flower seen from above: petals around a heart. */
export function flower(b: Brush, [x, y]: Point, radius: number, petals: string, heart: string): string {
  const count = b.dice.whole(6, 10)
  const crown = around(count).map((angle) =>
    leaf(onCircle(x, y, radius * 0.15, angle), radius * 0.85, radius * 0.42, (angle * 180) / Math.PI),
  )
  return b.solid(crown.join(''), petals, 'top') + b.solid(oval(x, y, radius * 0.24), heart, 'top')
}
