/** Path data from a template. Numbers are rounded, small ones to a tenth, which keeps the drawings small. */
export function d(parts: TemplateStringsArray, ...numbers: number[]): string {
  return parts.reduce((path, part, at) => path + tenth(numbers[at - 1]!) + part)
}

export const tenth = (value: number) => String(Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value))

export type Point = readonly [x: number, y: number]

export function oval(x: number, y: number, rx: number, ry = rx): string {
  return d`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
}

export function box(x: number, y: number, w: number, h: number, r = 0): string {
  const corner = (dx: number, dy: number) => (r ? d`a${r} ${r} 0 0 1 ${dx * r} ${dy * r}` : '')
  return [
    d`M${x + r} ${y}h${w - 2 * r}`,
    corner(1, 1),
    d`v${h - 2 * r}`,
    corner(-1, 1),
    d`h${2 * r - w}`,
    corner(-1, -1),
    d`v${2 * r - h}`,
    corner(1, -1),
    'z',
  ].join('')
}

/** A smooth curve through the points (Catmull–Rom). */
export function curve(points: readonly Point[], start = 'M'): string {
  const at = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))]!
  const [x, y] = at(0)
  const bends = points.slice(1).map((to, index) => bend(at(index - 1), at(index), to, at(index + 2)))
  return start + d`${x} ${y}` + bends.join('')
}

function bend(before: Point, from: Point, to: Point, after: Point): string {
  const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const
  const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const
  return d`C${first[0]} ${first[1]} ${second[0]} ${second[1]} ${to[0]} ${to[1]}`
}

/** A form off the potter's wheel: heights and radii from the rim down to the foot. */
export function turned(x: number, profile: readonly (readonly [y: number, radius: number])[]): string {
  const left = profile.map(([y, radius]) => [x - radius, y] as const)
  const right = profile.map(([y, radius]) => [x + radius, y] as const).reverse()
  const foot = profile.at(-1)![1]
  return `${curve(left)}${d`a${foot} ${foot * 0.14} 0 0 0 ${2 * foot} 0`}${curve(right, 'L')}z`
}

/** A leaf from its stalk, turned by an angle in degrees (0 points right). */
export function leaf([x, y]: Point, length: number, width: number, angle: number): string {
  const turn = (along: number, across: number) => {
    const a = (angle * Math.PI) / 180
    return [x + along * Math.cos(a) - across * Math.sin(a), y + along * Math.sin(a) + across * Math.cos(a)] as const
  }
  const [tip, up, down] = [turn(length, 0), turn(length * 0.45, -width), turn(length * 0.45, width)]
  return d`M${x} ${y}Q${up[0]} ${up[1]} ${tip[0]} ${tip[1]}Q${down[0]} ${down[1]} ${x} ${y}z`
}

/** Evenly spaced angles in radians, from the top, clockwise. */
export function around(count: number): number[] {
  return Array.from({ length: count }, (_, at) => (2 * Math.PI * at) / count - Math.PI / 2)
}

export const onCircle = (x: number, y: number, radius: number, angle: number, flat = 1): Point => [
  x + radius * Math.cos(angle),
  y + radius * flat * Math.sin(angle),
]

export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
