import type { Brush } from './brush.ts'
import { type Dye, ink, paper } from './dyes.ts'
import { box, d, leaf, oval, times } from './shapes.ts'

/** A woven or printed cloth, as one repeated tile. */
export function fabric(b: Brush, dye: Dye): { fill: string; defs: string } {
  const ground = b.dice.pick([dye.full, dye.light, dye.pale, paper])
  const thread =
    ground === dye.full ? b.dice.pick([dye.pale, dye.light, b.palette.accent.light]) : b.dice.pick([dye.full, dye.deep])
  return b.dice.pick(weaves)(b, ground, thread, b.palette.accent.full)
}

type Weave = (b: Brush, ground: string, thread: string, accent: string) => { fill: string; defs: string }

const weaves: readonly Weave[] = [
  (b, ground, thread) => {
    const s = b.dice.pick([28, 36, 44])
    const bars = (x: number, y: number) => times(3, (at) => d`M${x} ${y + s * (0.18 + at * 0.32)}h${s}`).join('')
    const posts = (x: number, y: number) => times(3, (at) => d`M${x + s * (0.18 + at * 0.32)} ${y}v${s}`).join('')
    const path = bars(0, 0) + posts(s, 0) + posts(0, s) + bars(s, s)
    return b.cloth(2 * s, 2 * s, b.tint(box(0, 0, 2 * s, 2 * s), ground) + b.line(path, thread, s * 0.17, 0.85))
  },
  (b, ground, thread, accent) => {
    const s = b.dice.pick([70, 96, 120])
    const checks = b.tint(box(0, 0, s / 2, s), thread, 0.42) + b.tint(box(0, 0, s, s / 2), thread, 0.42)
    return b.cloth(
      s,
      s,
      b.tint(box(0, 0, s, s), ground) + checks + b.line(d`M${s * 0.75} 0v${s}M0 ${s * 0.75}h${s}`, accent, 3, 0.7),
      b.dice.pick([0, 0, 45]),
    )
  },
  (b, ground, thread) => {
    const s = b.dice.pick([24, 32, 40])
    const path = d`M0 ${s}L${s} 0L${2 * s} ${s}M0 ${2 * s}L${s} ${s}L${2 * s} ${2 * s}`
    return b.cloth(2 * s, s, b.tint(box(0, 0, 2 * s, s), ground) + b.line(path, thread, s * 0.26, 0.8))
  },
  (b, ground, thread, accent) => {
    const s = b.dice.pick([64, 84])
    const rhomb = (r: number) =>
      d`M${s / 2} ${s / 2 - r}L${s / 2 + r * 0.8} ${s / 2}L${s / 2} ${s / 2 + r}L${s / 2 - r * 0.8} ${s / 2}z`
    return b.cloth(
      s,
      s,
      b.tint(box(0, 0, s, s), ground) +
        b.tint(rhomb(s * 0.46), thread) +
        b.tint(rhomb(s * 0.26), ground) +
        b.tint(rhomb(s * 0.12), accent),
    )
  },
  (b, ground, thread, accent) => {
    const s = b.dice.pick([110, 150, 190])
    const stripes = [0.08, 0.3, 0.36, 0.72].map((at, index) =>
      b.tint(box(0, at * s, s, [0.14, 0.02, 0.02, 0.08][index]! * s), index === 3 ? accent : thread, 0.9),
    )
    return b.cloth(s, s, b.tint(box(0, 0, s, s), ground) + stripes.join(''), b.dice.pick([0, 90, 90]))
  },
  (b, ground, thread) => {
    const s = b.dice.pick([54, 72])
    const arcs = [0.48, 0.34, 0.2]
      .map(
        (r) =>
          d`M${s / 2 - r * s} ${s}a${r * s} ${r * s} 0 0 1 ${2 * r * s} 0M${-r * s} ${s / 2}a${r * s} ${r * s} 0 0 1 ${2 * r * s} 0M${s - r * s} ${s / 2}a${r * s} ${r * s} 0 0 1 ${2 * r * s} 0`,
      )
      .join('')
    return b.cloth(s, s, b.tint(box(0, 0, s, s), ground) + b.line(arcs, thread, 3.5))
  },
  (b, ground, thread, accent) => {
    const s = b.dice.pick([96, 120])
    const sprig = (x: number, y: number, turn: number) =>
      [-50, 0, 50].map((angle) => leaf([x, y], s * 0.3, s * 0.1, turn + angle)).join('')
    return b.cloth(
      s,
      s,
      b.tint(box(0, 0, s, s), ground) +
        b.tint(sprig(s * 0.27, s * 0.4, -80), thread) +
        b.tint(sprig(s * 0.75, s * 0.88, -110), thread) +
        b.tint(oval(s * 0.74, s * 0.3, s * 0.06) + oval(s * 0.25, s * 0.75, s * 0.05), accent),
      b.dice.pick([0, 20]),
    )
  },
  (b, ground, thread, accent) => {
    const s = 130
    const chips = times(9, (at) =>
      leaf([b.dice.between(8, 100), b.dice.between(8, 112)], b.dice.between(18, 34), b.dice.between(9, 18), at * 67),
    )
    return b.cloth(
      s,
      s,
      b.tint(box(0, 0, s, s), ground) +
        b.tint(chips.slice(3).join(''), thread) +
        b.tint(chips.slice(0, 3).join(''), accent),
      12,
    )
  },
  (b, ground, thread) => {
    const s = b.dice.pick([26, 34])
    const knit = d`M0 0L${s / 2} ${s * 0.55}L${s} 0`
    return b.cloth(
      s,
      s * 0.62,
      b.tint(box(0, 0, s, s), ground) + b.line(knit, thread === paper ? ink : thread, s * 0.22, 0.38),
    )
  },
]
