import type { Brush } from '../brush.ts'
import { branch, glaze, speckled } from '../decors.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { around, d, leaf, oval, times, turned } from '../shapes.ts'
import { mouth } from './tableware.ts'

type Profile = readonly (readonly [y: number, radius: number])[]

/** A pot off the wheel, glazed. */
export function pot(b: Brush, x: number, profile: Profile): string {
  const [top, base] = [profile[0]![0], profile.at(-1)![0]]
  const r = Math.max(...profile.map(([, radius]) => radius))
  const field = { x: x - r, y: top, w: 2 * r, h: base - top }
  return b.solid(turned(x, profile), b.palette.main.full, 'side', glaze(b, field, b.palette.main))
}

/** A cup without a handle, waisted for the fingers, coffee in it. */
export function beaker(b: Brush): string {
  const profile = [
    [420, 108],
    [520, 98],
    [630, 84],
    [652, 72],
  ] as const
  return b.shadow(320, 654, 100) + pot(b, 320, profile) + mouth(b, 320, 420, 108, 25, '#5a3822') + steam(b, 320, 390)
}

function steam(b: Brush, x: number, y: number): string {
  const curls = [-26, 8, 36].map((dx, at) => d`M${x + dx} ${y}c-24 -40 24 -60 0 -${100 + at * 14}`).join('')
  return `<g filter="url(#~soft)">${b.line(curls, '#fff', 9, 0.5)}</g>`
}

/** A small teapot with a straight handle at its side. */
export function sideTeapot(b: Brush): string {
  const { main } = b.palette
  const spout = b.solid('M214 560C150 545 150 490 118 462l30 -14C190 470 190 500 238 510z', main.full, 'side')
  const handle =
    b.solid('M430 520L566 452q22 -4 24 18q2 16 -14 24L436 566z', main.full, 'top') +
    b.tint(oval(574, 472, 12, 16), ink, 0.35)
  const body = pot(b, 320, [
    [462, 96],
    [500, 130],
    [580, 138],
    [640, 104],
    [652, 92],
  ])
  const lid =
    b.solid(
      turned(320, [
        [436, 30],
        [446, 76],
        [466, 100],
      ]),
      main.full,
      'side',
    ) + b.solid(oval(320, 428, 22, 19), main.deep, 'top')
  return b.shadow(330, 655, 150) + handle + spout + body + lid
}

/** A narrow neck for one stem. */
export function budVase(b: Brush): string {
  const stem = b.line('M322 360C316 260 330 200 372 120', dyes.olive.deep, 6)
  const leaves = b.solid(branch([320, 330], [350, 170], 6, 62).join(''), dyes.olive.full, 'top')
  const petals = around(9)
    .map((angle) => leaf([374, 112], 64, 20, (angle * 180) / Math.PI))
    .join('')
  const bloom = b.solid(petals, b.palette.accent.light, 'top') + b.solid(oval(374, 112, 19), dyes.gaude.full, 'top')
  const raw = stuffs.clay
  const body = b.solid(
    turned(320, [
      [352, 24],
      [380, 20],
      [450, 24],
      [520, 88],
      [600, 104],
      [645, 74],
      [655, 66],
    ]),
    b.palette.main.full,
    'side',
    speckled(b, { x: 220, y: 350, w: 200, h: 300 }) + b.tint('M180 590q140 30 280 0v80h-280z', raw.pale, 0.5),
  )
  return (
    b.shadow(320, 656, 100) + stem + leaves + bloom + body + b.solid(oval(320, 352, 24, 6), b.palette.main.deep, 'flat')
  )
}

/** Wide enough for a large table, with its salad and servers. */
export function saladBowl(b: Brush): string {
  const greens = times(15, (at) =>
    leaf([140 + at * 26, 486 - (at % 3) * 8], 62 + (at % 4) * 14, 30, -100 + (at - 7) * 6 + (at % 2) * 20),
  )
  const salad =
    b.solid(greens.filter((_, at) => at % 2).join(''), '#5f7a35', 'top') +
    b.solid(greens.filter((_, at) => !(at % 2)).join(''), '#8fa757', 'top')
  const radish =
    b.solid(oval(262, 448, 22) + oval(392, 440, 20) + oval(330, 430, 18), '#b8455a', 'top') +
    b.tint(oval(262, 448, 15) + oval(392, 440, 13), paper)
  const servers = b.tube('M430 470L540 270M210 470L128 300', stuffs.beech.full, 20)
  return (
    b.shadow(320, 655, 190) +
    b.solid(oval(320, 486, 232, 44), b.palette.main.deep, 'top') +
    servers +
    salad +
    radish +
    pot(b, 320, [
      [486, 232],
      [550, 214],
      [628, 130],
      [655, 108],
    ])
  )
}

/** A squat jug with a lip. */
export function jug(b: Brush): string {
  const { main } = b.palette
  const ear = b.tube('M436 420c120 -24 120 190 -4 172', main.full, 30)
  const body = pot(b, 312, [
    [372, 92],
    [410, 84],
    [470, 122],
    [570, 140],
    [636, 108],
    [652, 98],
  ])
  const lip = b.solid('M240 356Q196 350 168 366Q196 384 214 430L250 400z', main.full, 'top')
  return b.shadow(320, 655, 140) + ear + lip + body + mouth(b, 312, 372, 92, 20, stuffs.night.deep)
}

/** Pierced so that the light falls like rain. */
export function lantern(b: Brush): string {
  const { main } = b.palette
  const drops = times(5, (row) =>
    times(9, (at) =>
      leaf([206 + at * 29 + (row % 2) * 14, 424 + row * 44 + (1 - ((at - 4) / 4) ** 2) * 16], 28, 7, 100),
    ),
  )
    .flat()
    .join('')
  const halo = b.tint(oval(320, 510, 330), 'url(#~glow)', 0.9)
  const spots = `<g filter="url(#~soft)">${b.tint(times(9, (at) => leaf([80 + at * 60, 690 + (at % 3) * 30], 40, 9, 20 + at * 15)).join(''), '#ffe2a0', 0.5)}</g>`
  const body = b.solid(
    turned(320, [
      [380, 128],
      [470, 136],
      [600, 130],
      [652, 112],
    ]),
    main.full,
    'side',
    b.tint(drops, '#ffdf95'),
  )
  return (
    halo +
    b.shadow(320, 655, 140) +
    spots +
    b.solid(oval(320, 380, 128, 26), '#ffd98a', 'flat') +
    b.line(oval(320, 380, 128, 26), main.deep, 7) +
    body
  )
}
