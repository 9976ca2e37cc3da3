import type { Brush } from './brush.ts'
import { type Dye, ink, paper } from './dyes.ts'
import { box, d, leaf, oval, times } from './shapes.ts'
import type { Weave } from './weaves.ts'

/** A woven or printed cloth, as one repeated tile. What a picture asks for is woven of its main dye. */
export function fabric(b: Brush, dye: Dye): { fill: string; defs: string } {
  const wanted = dye === b.palette.main ? b.weave : undefined
  const grounds = wanted ? [groundOf(wanted, dye)] : [dye.full, dye.light, dye.pale, paper]
  const ground = b.dice.pick(grounds)
  const thread =
    ground === dye.full
      ? b.dice.pick([dye.pale, dye.light, wanted ? dye.light : b.palette.accent.light])
      : b.dice.pick([dye.full, dye.deep])
  return (wanted ? weaves[wanted] : b.dice.pick(printed))(b, ground, thread, b.palette.accent.full)
}

const groundOf = (weave: Weave, dye: Dye): string => {
  if (weave === 'stripes') return paper
  return weave === 'check' || weave === 'flowers' ? dye.pale : dye.full
}

type Weaver = (b: Brush, ground: string, thread: string, accent: string) => { fill: string; defs: string }

const weaves: Readonly<Record<Weave, Weaver>> = {
  basket: (b, ground, thread) => {
    const s = b.dice.pick([28, 36, 44])
    const bars = (x: number, y: number) => times(3, (at) => d`M${x} ${y + s * (0.18 + at * 0.32)}h${s}`).join('')
    const posts = (x: number, y: number) => times(3, (at) => d`M${x + s * (0.18 + at * 0.32)} ${y}v${s}`).join('')
    const path = bars(0, 0) + posts(s, 0) + posts(0, s) + bars(s, s)
    return b.cloth(2 * s, 2 * s, b.tint(box(0, 0, 2 * s, 2 * s), ground) + b.line(path, thread, s * 0.17, 0.85))
  },
  check: (b, ground, thread, accent) => {
    const s = b.dice.pick([70, 96, 120])
    const checks = b.tint(box(0, 0, s / 2, s), thread, 0.42) + b.tint(box(0, 0, s, s / 2), thread, 0.42)
    return b.cloth(
      s,
      s,
      b.tint(box(0, 0, s, s), ground) + checks + b.line(d`M${s * 0.75} 0v${s}M0 ${s * 0.75}h${s}`, accent, 3, 0.7),
      b.dice.pick([0, 0, 45]),
    )
  },
  chevron: (b, ground, thread) => {
    const s = b.dice.pick([24, 32, 40])
    const path = d`M0 ${s}L${s} 0L${2 * s} ${s}M0 ${2 * s}L${s} ${s}L${2 * s} ${2 * s}`
    return b.cloth(2 * s, s, b.tint(box(0, 0, 2 * s, s), ground) + b.line(path, thread, s * 0.26, 0.8))
  },
  rhombs: (b, ground, thread, accent) => {
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
  stripes: (b, ground, thread, accent) => {
    const s = b.dice.pick([110, 150, 190])
    const stripes = [0.08, 0.3, 0.36, 0.72].map((at, index) =>
      b.tint(box(0, at * s, s, [0.14, 0.02, 0.02, 0.08][index]! * s), index === 3 ? accent : thread, 0.9),
    )
    return b.cloth(s, s, b.tint(box(0, 0, s, s), ground) + stripes.join(''), b.dice.pick([0, 90, 90]))
  },
  scales: (b, ground, thread) => {
    const s = b.dice.pick([54, 72])
    const arcs = [0.48, 0.34, 0.2]
      .map(
        (r) =>
          d`M${s / 2 - r * s} ${s}a${r * s} ${r * s} 0 0 1 ${2 * r * s} 0M${-r * s} ${s / 2}a${r * s} ${r * s} 0 0 1 ${2 * r * s} 0M${s - r * s} ${s / 2}a${r * s} ${r * s} 0 0 1 ${2 * r * s} 0`,
      )
      .join('')
    return b.cloth(s, s, b.tint(box(0, 0, s, s), ground) + b.line(arcs, thread, 3.5))
  },
  sprigs: (b, ground, thread, accent) => {
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
  chips: (b, ground, thread, accent) => {
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
  knit: (b, ground, thread) => {
    const s = b.dice.pick([26, 34])
    const knit = d`M0 0L${s / 2} ${s * 0.55}L${s} 0`
    return b.cloth(
      s,
      s * 0.62,
      b.tint(box(0, 0, s, s), ground) + b.line(knit, thread === paper ? ink : thread, s * 0.22, 0.38),
    )
  },
  dots: (b, ground, thread) => {
    const s = b.dice.pick([40, 52])
    const dots = oval(s * 0.25, s * 0.25, s * 0.11) + oval(s * 0.75, s * 0.75, s * 0.11)
    return b.cloth(s, s, b.tint(box(0, 0, s, s), ground) + b.tint(dots, thread))
  },
  plain: (b, ground, thread) =>
    b.cloth(
      12,
      12,
      b.tint(box(0, 0, 12, 12), ground) +
        b.line('M0 3h12M0 9h12', ink, 1.5, 0.13) +
        b.line('M3 0v12M9 0v12', thread, 1.5, 0.3),
    ),
  cord: (b, ground) =>
    b.cloth(
      18,
      40,
      b.tint(box(0, 0, 18, 40), ground) + b.line('M3 0v40', ink, 5, 0.2) + b.line('M11 0v40', '#fff', 5, 0.16),
    ),
  twill: (b, ground, thread) =>
    b.cloth(
      22,
      22,
      b.tint(box(0, 0, 22, 22), ground) +
        b.line('M-4 26L26 -4M-15 15L15 -15M7 37L37 7', thread, 5, 0.4) +
        b.line('M0 11h22', ink, 2, 0.1),
      8,
    ),
  waffle: (b, ground) =>
    b.cloth(
      30,
      30,
      b.tint(box(0, 0, 30, 30), ground) +
        b.tint(box(5, 5, 20, 20, 4), ink, 0.14) +
        b.line('M0 1h30M1 0v30', '#fff', 4, 0.35),
    ),
  flowers: (b, ground, thread, accent) => {
    const bloom = (x: number, y: number, colour: string) =>
      b.tint([0, 72, 144, 216, 288].map((turn) => leaf([x, y], 17, 8, turn)).join(''), colour) +
      b.tint(oval(x, y, 4), '#f6d98a')
    const green = b.tint(leaf([60, 30], 20, 6, 30) + leaf([16, 66], 18, 6, -40), '#7b8b4c')
    return b.cloth(
      90,
      90,
      b.tint(box(0, 0, 90, 90), ground) + green + bloom(28, 24, thread) + bloom(70, 66, accent) + bloom(74, 12, thread),
      14,
    )
  },
  squares: (b, ground, thread, accent) => {
    const s = 84
    return b.cloth(
      2 * s,
      2 * s,
      b.tint(box(0, 0, 2 * s, 2 * s), ground) +
        b.tint(box(s, 0, s, s), thread) +
        b.tint(box(0, s, s, s), accent) +
        b.line(d`M0 ${s}h${2 * s}M${s} 0v${2 * s}M0 0h${2 * s}M0 0v${2 * s}`, ink, 4, 0.14),
    )
  },
  ginkgo: (b, ground, thread) => {
    const fan = (x: number, y: number, turn: number) =>
      `<g transform="rotate(${turn} ${x} ${y})"><path d="M${x} ${y}C${x - 34} ${y - 10} ${x - 36} ${y - 40} ${x - 8} ${y - 38}L${x} ${y - 30}L${x + 8} ${y - 38}C${x + 36} ${y - 40} ${x + 34} ${y - 10} ${x} ${y}v18" fill="${thread}"/></g>`
    return b.cloth(100, 100, b.tint(box(0, 0, 100, 100), ground) + fan(30, 46, -20) + fan(76, 92, 30))
  },
}

const printed = [
  weaves.basket,
  weaves.check,
  weaves.chevron,
  weaves.rhombs,
  weaves.stripes,
  weaves.scales,
  weaves.sprigs,
  weaves.chips,
  weaves.knit,
]
