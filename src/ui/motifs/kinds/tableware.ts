import type { Brush } from '../brush.ts'
import { branch, glaze, speckled } from '../decors.ts'
import { dyes, ink, paper } from '../dyes.ts'
import { box, d, leaf, oval, times, turned } from '../shapes.ts'

export function bowl(b: Brush): string {
  const { dice, palette } = b
  const [r, top, base] = [dice.between(150, 205), dice.between(420, 490), 650]
  const [foot, tilt] = [r * dice.between(0.32, 0.5), r * dice.between(0.17, 0.24)]
  const belly = dice.between(0.35, 0.62)
  const profile = [
    [top, r],
    [top + (base - top) * belly, r * dice.between(0.88, 0.96)],
    [base - 24, foot + 26],
    [base, foot],
  ] as const
  const pot = b.solid(
    turned(320, profile),
    palette.main.full,
    'side',
    glaze(b, { x: 320 - r, y: top, w: 2 * r, h: base - top }, palette.main),
  )
  return b.shadow(320, base + 4, foot + 60) + pot + mouth(b, 320, top, r, tilt)
}

/** The rim and the inside, seen from a little above. */
export function mouth(
  b: Brush,
  x: number,
  y: number,
  r: number,
  tilt: number,
  inside: string = b.palette.inside ?? b.palette.main.pale,
): string {
  const hollow =
    b.solid(oval(x, y + 3, r * 0.93, tilt * 0.86), inside, 'flat') +
    b.tint(oval(x - r * 0.1, y - tilt * 0.12, r * 0.8, tilt * 0.6), ink, 0.12)
  const lip = d`M${x - r * 0.9} ${y - tilt * 0.3}a${r} ${tilt} 0 0 1 ${r * 1.1} ${-tilt * 0.62}`
  return b.solid(oval(x, y, r, tilt), b.palette.main.deep, 'top') + hollow + b.line(lip, '#fff', 4, 0.45)
}

/** With a handle that takes the whole hand. */
export function mug(b: Brush): string {
  const { dice, palette } = b
  const [x, base, r, h] = [290, 652, dice.between(110, 124), dice.between(230, 256)]
  const top = base - h
  const ear = d`M${x + r * 0.94} ${top + h * 0.18}c${r * 1.12} ${-h * 0.12} ${r * 1.12} ${h * 0.72} ${-r * 0.04} ${h * 0.58}`
  const body = turned(x, [
    [top, r],
    [top + h * 0.55, r * dice.pick([1, 1.06])],
    [base - 14, r * 0.9],
    [base, r * 0.8],
  ])
  const field = { x: x - r * 1.1, y: top, w: 2.2 * r, h }
  const pot = b.solid(body, palette.main.full, 'side', glaze(b, field, palette.main))
  const drink = dice.pick(['#4a2c1b', '#8c5a2e', palette.main.pale])
  return b.shadow(x, base + 2, r + 20) + b.tube(ear, palette.main.full, 30) + pot + mouth(b, x, top, r, r * 0.23, drink)
}

/** Seen from above, on its napkin, with a fork. */
export function plate(b: Brush): string {
  const { dice, palette } = b
  const [r, well] = [dice.between(205, 222), dice.between(0.66, 0.74)]
  const napkin = `<g transform="rotate(8 500 420)">${b.raised(b.solid(box(470, 180, 140, 450, 4), palette.second.pale, 'flat', b.line('M486 180v450M596 180v450', palette.accent.full, 7, 0.8)))}${fork(b, 540, 220)}</g>`
  const rim = b.line(oval(290, 400, r - 5), palette.main.pale, 5, 0.55) + b.line(oval(290, 400, r - 13), ink, 3, 0.1)
  const decor = dice.pick([petals, rings, sprig, plain])(b, r)
  const dish = b.solid(
    oval(290, 400, r),
    palette.main.full,
    'top',
    speckled(b, { x: 70, y: 180, w: 440, h: 440 }) + rim,
  )
  const hollow =
    b.line(oval(290, 400, r * well), ink, 7, 0.13) +
    b.tint(oval(286, 396, r * (well - 0.02)), palette.main.light, 0.35) +
    b.line(
      d`M${290 - r * well * 0.9} ${400 - r * 0.22}a${r * well} ${r * well} 0 0 1 ${r * 0.7} ${-r * 0.4}`,
      '#fff',
      9,
      0.35,
    )
  return napkin + b.raised(dish) + hollow + decor
}

function fork(b: Brush, x: number, y: number): string {
  const tines = [-18, -6, 6, 18].map((dx) => d`M${x + dx} ${y}v92`).join('')
  return b.raised(
    b.line(tines, '#aeb4b5', 7) +
      b.solid(d`M${x - 22} ${y + 84}h44q0 54 -16 66l8 210h-28l8 -210q-16 -12 -16 -66z`, '#b6bcbd', 'shine'),
  )
}

const plain = () => ''

function petals(b: Brush, r: number): string {
  const count = b.dice.pick([8, 12, 16])
  const crown = times(count, (at) => leaf([290, 400], r * 0.66, r * 0.14, (360 * at) / count)).join('')
  return b.tint(crown, b.palette.main.pale, 0.9) + b.tint(oval(290, 400, r * 0.12), b.palette.accent.full)
}

function rings(b: Brush, r: number): string {
  return [0.86, 0.76, 0.42, 0.34, 0.12]
    .map((share, at) => b.line(oval(290, 400, r * share), b.palette.main.pale, [4, 12, 3, 8, 20][at]!, 0.85))
    .join('')
}

function sprig(b: Brush, r: number): string {
  const leaves = branch([290 - r * 0.45, 400 + r * 0.45], [290 + r * 0.42, 400 - r * 0.42], 11, r * 0.3).join('')
  return b.tint(leaves, b.palette.main.deep, 0.85)
}

export function teapot(b: Brush): string {
  const { dice, palette } = b
  const [r, top, base] = [dice.between(130, 155), dice.between(430, 455), 650]
  const spout = d`M${320 - r * 0.8} 590C${200 - r * 0.5} 580 ${210 - r * 0.5} 480 ${180 - r * 0.55} 440l34 -8C${232 - r * 0.3} 470 ${236 - r * 0.2} 500 ${320 - r * 0.7} 510z`
  const arched = dice.chance(0.5)
  const hoop = d`M${320 - r * 0.6} ${top + 20}C${320 - r * 0.9} ${top - 220} ${320 + r * 0.9} ${top - 220} ${320 + r * 0.6} ${top + 20}`
  const ear = d`M${320 + r * 0.82} ${top + 50}c${r * 0.85} -40 ${r * 0.85} 150 0 120`
  const handle = arched ? b.tube(hoop, '#8a5f38', 17) : b.tube(ear, palette.main.full, 24)
  const body = turned(320, [
    [top, r * 0.48],
    [top + 50, r * 0.9],
    [top + 130, r],
    [base - 10, r * 0.72],
    [base, r * 0.66],
  ])
  const pot = b.solid(
    body,
    palette.main.full,
    'side',
    glaze(b, { x: 320 - r, y: top, w: 2 * r, h: base - top }, palette.main),
  )
  const lid =
    b.solid(
      turned(320, [
        [top - 32, r * 0.12],
        [top - 14, r * 0.42],
        [top + 4, r * 0.52],
      ]),
      palette.main.deep,
    ) + b.solid(oval(320, top - 42, 17, 15), palette.accent.full)
  return b.shadow(320, base + 3, r + 20) + handle + b.solid(spout, palette.main.full) + pot + lid
}

export function vase(b: Brush): string {
  const { dice, palette } = b
  const [top, base] = [dice.between(300, 400), 655]
  const h = base - top
  const [neck, belly] = [dice.between(28, 75), dice.between(90, 150)]
  const profile = [
    [top, neck * dice.between(1, 1.3)],
    [top + h * 0.16, neck],
    [top + h * dice.between(0.42, 0.68), belly],
    [base - 18, belly * 0.62],
    [base, belly * 0.56],
  ] as const
  const stems = dice.chance(0.75) ? bouquet(b, 320, top) : ''
  const pot = b.solid(
    turned(320, profile),
    palette.main.full,
    'side',
    glaze(b, { x: 320 - belly, y: top, w: 2 * belly, h }, palette.main),
  )
  const lip = b.solid(oval(320, top, profile[0][1], profile[0][1] * 0.2), palette.main.deep, 'flat')
  return b.shadow(320, base + 2, belly) + lip + stems + pot
}

function bouquet(b: Brush, x: number, y: number): string {
  const { dice } = b
  const dye = dice.pick([dyes.olive, dyes.gaude, dyes.rose, dyes.sage, dyes.ochre])
  return times(dice.whole(3, 6), (at) => {
    const [dx, dy] = [dice.between(-150, 150), -dice.between(150, 265)]
    const stem = b.line(d`M${x} ${y + 14}Q${x + dx * 0.15} ${y + dy * 0.5} ${x + dx} ${y + dy}`, dye.deep, 4)
    return (
      stem +
      (at % 3
        ? leaves(b, [x + dx * 0.12, y + dy * 0.34], [x + dx, y + dy], dye.full)
        : bloom(b, x + dx, y + dy, dye.light))
    )
  }).join('')
}

function leaves(b: Brush, from: readonly [number, number], to: readonly [number, number], colour: string): string {
  return b.solid(branch(from, to, 9, 46).join(''), colour, 'top')
}

function bloom(b: Brush, x: number, y: number, colour: string): string {
  return b.solid(oval(x, y, 25, 27), colour, 'top') + b.tint(oval(x - 4, y - 6, 9), paper, 0.4)
}

export function planter(b: Brush): string {
  const { dice, palette } = b
  const [r, top, base] = [dice.between(110, 145), dice.between(430, 480), 655]
  const green = dice.pick([dyes.olive, dyes.sage])
  const foliage = times(11, (at) => {
    const [angle, length] = [-165 + at * 15, dice.between(150, 250)]
    return b.solid(
      leaf([320, top + 10], length, length * dice.between(0.14, 0.24), angle),
      at % 2 ? green.full : green.deep,
      'top',
    )
  })
  const body = turned(320, [
    [top, r],
    [top + (base - top) * 0.5, r * 0.95],
    [base, r * dice.between(0.6, 0.85)],
  ])
  const pot = b.solid(
    body,
    palette.main.full,
    'side',
    glaze(b, { x: 320 - r, y: top, w: 2 * r, h: base - top }, palette.main),
  )
  return b.shadow(320, base + 2, r) + b.solid(oval(320, top, r, r * 0.18), '#4a3526', 'flat') + foliage.join('') + pot
}
