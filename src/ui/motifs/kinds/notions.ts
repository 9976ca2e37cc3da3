import type { Brush } from '../brush.ts'
import { ink, paper } from '../dyes.ts'
import { box, d, onCircle, oval, type Point, times } from '../shapes.ts'

/** Rolled wood and glass, strung: round beads of one stuff, coiled. */
export function strungBeads(b: Brush): string {
  const { main, second } = b.palette
  const beads = times(44, (at) => {
    const a = at * (0.42 - at * 0.0024)
    const r = 60 + at * 4.2
    return [320 + r * Math.cos(a), 400 + r * 0.94 * Math.sin(a), at] as const
  })
  const thread = b.line('M504 400q60 60 90 180', '#efe4cd', 5)
  return (
    b.raised(
      thread,
      ...beads.map(([x, y, at]) =>
        b.solid(oval(x, y, 23), [main.full, main.light, main.full, main.deep, second.light][at % 5]!, 'shine'),
      ),
    ) + b.tint(beads.map(([x, y]) => oval(x - 8, y - 9, 5)).join(''), '#fff', 0.6)
  )
}

/** Small round beads loose in a dish. */
export function looseBeads(b: Brush): string {
  const { main } = b.palette
  const lying = times(56, (at): Point => onCircle(320, 390, 168 * Math.sqrt((at + 0.5) / 56), at * 2.4))
  const out: readonly Point[] = [
    [520, 640],
    [470, 690],
    [140, 670],
    [560, 560],
  ]
  const dish = b.solid(oval(320, 390, 232), paper, 'top') + b.tint(oval(320, 390, 206), ink, 0.08)
  return b.raised(dish) + b.raised(grains(b, [...lying, ...out], [main.full, main.deep, main.light, main.full]))
}

/** Each with its hole, its light and its shade; all of one colour in one stroke. */
function grains(b: Brush, points: readonly Point[], shades: readonly string[]): string {
  const all = (dx: number, dy: number, rx: number, ry = rx) =>
    points.map(([x, y]) => oval(x + dx, y + dy, rx, ry)).join('')
  const bodies = shades.map((shade, of) =>
    b.tint(
      points
        .filter((_, at) => at % shades.length === of)
        .map(([x, y]) => oval(x, y, 19))
        .join(''),
      shade,
    ),
  )
  return (
    bodies.join('') +
    b.tint(all(4, 5, 13), ink, 0.16) +
    b.tint(all(-6, -7, 7, 5), '#fff', 0.55) +
    b.tint(all(2, 2, 4), ink, 0.55)
  )
}

/** A chain, coiled on its card. */
export function chain(b: Brush): string {
  const { main } = b.palette
  let a = 0
  const links = times(72, (at) => {
    const r = 50 + a * 9.8
    a += 23 / r
    const [x, y] = [320 + r * Math.cos(a), 400 + r * Math.sin(a)]
    const turn = ((a * 180) / Math.PI + 90).toFixed(0)
    return `<g transform="rotate(${turn} ${x.toFixed(0)} ${y.toFixed(0)})">${b.line(oval(x, y, 17, at % 2 ? 4 : 10), at % 2 ? main.deep : main.full, 5)}</g>`
  })
  return b.raised(...links)
}

/** Ear hooks, in pairs, on velvet. */
export function earHooks(b: Brush): string {
  const { main, second } = b.palette
  const hooks = times(10, (at) => {
    const [x, y] = [130 + (at % 5) * 96, 280 + Math.floor(at / 5) * 220]
    return (
      b.line(d`M${x} ${y + 110}V${y}c0 -66 62 -66 62 -4v34`, main.full, 8) +
      b.line(d`M${x - 2} ${y + 90}V${y}c0 -60 56 -60 58 -10`, '#fff', 3, 0.6) +
      b.line(oval(x, y + 124, 13), main.full, 7) +
      b.solid(oval(x, y + 92, 11), main.full, 'shine')
    )
  })
  return b.raised(b.solid(box(66, 160, 508, 480, 20), second.deep, 'top')) + b.raised(...hooks)
}

/** Clasps that snap. */
export function clasps(b: Brush): string {
  const { main } = b.palette
  return b.raised(
    ...times(10, (at) => {
      const [x, y] = [140 + (at % 4) * 120, 220 + Math.floor(at / 4) * 170]
      return `<g transform="rotate(${((at * 53) % 90) - 45} ${x} ${y})">${b.line(d`M${x} ${y - 54}c46 10 52 84 10 104c-30 10 -54 -10 -44 -44c8 -24 20 -40 34 -60`, main.full, 17)}${b.line(d`M${x - 20} ${y + 10}l-16 -14`, main.deep, 9)}${b.line(oval(x + 4, y + 70, 14), main.full, 8)}${b.line(d`M${x + 4} ${y - 40}c26 14 32 50 14 74`, '#fff', 4, 0.6)}</g>`
    }),
  )
}

/** A booklet with a woven sautoir on it. */
export function patternBook(b: Brush): string {
  const { main, accent } = b.palette
  const page = b.raised(
    `<g transform="rotate(-5 320 400)">${b.solid(box(140, 130, 360, 520, 4), '#fbf6ea', 'top')}${b.tint(box(140, 130, 360, 84), main.full)}${b.line('M180 172h200', paper, 11)}${b.line('M216 250C210 460 280 520 320 530C360 520 430 460 424 250', main.full, 22)}<g stroke-dasharray="7 9">${b.line('M216 250C210 460 280 520 320 530C360 520 430 460 424 250', accent.light, 12)}</g>${b.solid('M296 530h48v54h-48z', main.full, 'top')}${b.line(times(6, (at) => d`M${300 + at * 8} 584v40`).join(''), accent.full, 5)}</g>`,
  )
  const strewn = b.raised(
    ...times(12, (at) =>
      b.solid(oval(90 + ((at * 97) % 470), 690 + ((at * 23) % 50), 11), at % 2 ? main.full : accent.full, 'shine'),
    ),
  )
  return page + strewn
}
