import type { Brush } from '../brush.ts'
import { branch, glaze, speckled } from '../decors.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { around, box, d, leaf, onCircle, oval, times, turned } from '../shapes.ts'
import { mouth } from './tableware.ts'

type Profile = readonly (readonly [y: number, radius: number])[]

/** A pot off the wheel, glazed. */
function pot(b: Brush, x: number, profile: Profile): string {
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

/** A bell over its base, for butter kept under water. */
export function butterDish(b: Brush): string {
  const { main } = b.palette
  const base =
    b.solid(
      turned(320, [
        [600, 176],
        [628, 170],
        [652, 140],
      ]),
      main.full,
      'side',
    ) +
    b.solid(oval(320, 600, 176, 30), main.light, 'flat') +
    b.tint(oval(320, 602, 158, 24), ink, 0.14)
  const bell = pot(b, 320, [
    [430, 60],
    [452, 112],
    [520, 138],
    [600, 142],
  ])
  const knob =
    b.solid(
      turned(320, [
        [404, 24],
        [420, 16],
        [434, 26],
      ]),
      main.deep,
      'side',
    ) + b.solid(oval(320, 396, 34, 26), main.full, 'top')
  const butter = b.raised(
    b.solid('M468 640l98 -14v-44l-98 12z', '#f3d98a', 'side') +
      b.solid('M468 594l98 -12l20 -12l-94 8z', '#f9e9b4', 'flat') +
      b.solid('M586 570v42l-20 14v-44z', '#dcb95e', 'flat'),
  )
  return b.shadow(320, 656, 170) + base + bell + knob + b.tint(oval(282, 476, 14, 34), '#fff', 0.35) + butter
}

export function eggCups(b: Brush): string {
  const cup = (x: number, y: number, egg: string) =>
    b.shadow(x, y + 2, 70) +
    b.solid(
      `M${x} ${y - 268}C${x + 78} ${y - 262} ${x + 86} ${y - 110} ${x} ${y - 104}S${x - 78} ${y - 262} ${x} ${y - 268}z`,
      egg,
      'side',
    ) +
    pot(b, x, [
      [y - 150, 82],
      [y - 96, 70],
      [y - 50, 28],
      [y - 26, 30],
      [y, 62],
    ]) +
    b.line(d`M${x - 82} ${y - 150}a82 15 0 0 0 164 0`, b.palette.main.pale, 6, 0.8)
  return cup(212, 626, '#e8c9a4') + cup(430, 656, '#f4e8d6')
}

/** A pebble that holds a spoon. */
export function spoonRest(b: Brush): string {
  const { main } = b.palette
  const dish = 'M150 420C140 300 280 250 400 280C540 310 540 470 430 530C320 590 165 560 150 420z'
  const hollow = 'M200 420C196 340 290 300 386 322C480 346 478 448 404 488C320 530 210 510 200 420z'
  const spoon =
    b.solid(
      'M250 400c-30 -44 10 -84 62 -66c30 12 44 40 50 62L610 560q14 14 4 26t-28 2L336 446c-40 8 -66 -12 -86 -46z',
      stuffs.beech.full,
      'top',
    ) + b.tint('M268 396c-14 -30 14 -52 44 -40c22 10 26 30 24 46c-24 14 -54 10 -68 -6z', ink, 0.18)
  return (
    b.raised(b.solid(dish, main.full, 'top', speckled(b, { x: 140, y: 260, w: 400, h: 300 }))) +
    b.solid(hollow, main.light, 'flat', b.tint('M190 300h300v90q-150 60 -300 0z', ink, 0.12)) +
    b.raised(spoon)
  )
}

/** A scalloped dish, seen from above, with the tart in it. */
export function tartDish(b: Brush): string {
  const { main } = b.palette
  const scallops = times(24, (at) => oval(...onCircle(320, 400, 232, (at * Math.PI) / 12), 38)).join('')
  const rim = b.raised(b.solid(scallops + oval(320, 400, 240), main.full, 'top'))
  const crust = b.solid(oval(320, 400, 212), '#d9a65c', 'top') + b.solid(oval(320, 400, 188), '#e9c98b', 'flat')
  const apples = [164, 118, 70].flatMap((r, ring) =>
    times(Math.round(r / 7), (at) => {
      const angle = (at * 2 * Math.PI) / Math.round(r / 7) + ring
      return leaf(onCircle(320, 400, r + 16, angle), 74, 26, (angle * 180) / Math.PI + 118)
    }),
  )
  const fruit = b.solid(apples.join(''), '#e6b354', 'top') + b.line(apples.join(''), '#a5542a', 3, 0.7)
  return (
    rim + b.line(oval(320, 400, 226), main.pale, 5, 0.6) + crust + fruit + b.solid(oval(320, 400, 24), '#c9803a', 'top')
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

/** Four glazed squares, as coasters. */
export function tiles(b: Brush): string {
  const glazes = [b.palette.main, stuffs.honey, dyes.pastel, stuffs.moss]
  return glazes
    .map((dye, at) => {
      const [x, y] = [96 + (at % 2) * 232, 172 + Math.floor(at / 2) * 240]
      const pool =
        b.tint(oval(x + 108, y + 108, 96 - at * 8, 84), at % 2 ? dye.deep : dye.light, 0.5) +
        b.tint(oval(x + 90 + at * 10, y + 96, 44, 36), dye.pale, 0.4)
      return `<g transform="rotate(${[-3, 4, 3, -5][at]} ${x + 108} ${y + 108})">${b.raised(b.solid(box(x, y, 216, 216, 12), dye.full, b.form === 'glass' ? 'shine' : 'top', pool + speckled(b, { x, y, w: 216, h: 216 })) + b.line(box(x + 8, y + 8, 200, 200, 8), '#fff', 4, 0.25))}</g>`
    })
    .join('')
}

/** A crackled glass, a dish, in two forms: square with a lagoon, round with bubbles. */
export function glassDish(b: Brush): string {
  const { main, second } = b.palette
  const bubbles = times(22, () => oval(b.dice.between(170, 470), b.dice.between(250, 560), b.dice.between(5, 17))).join(
    '',
  )
  const shape =
    b.form === 'round'
      ? oval(320, 400, 218)
      : 'M120 196Q320 226 520 196Q492 400 520 604Q320 574 120 604Q148 400 120 196z'
  const inner =
    b.form === 'round'
      ? oval(320, 400, 160)
      : 'M180 258Q320 276 460 258Q442 400 460 542Q320 524 180 542Q198 400 180 258z'
  const sand =
    b.form === 'round'
      ? ''
      : b.tint('M80 520C200 440 300 560 420 470S560 420 640 470V700H80z', second.light, 0.9) +
        b.line('M80 520C200 440 300 560 420 470S560 420 640 470', '#fff', 7, 0.6)
  return (
    b.raised(b.solid(shape, main.full, 'shine', sand + b.tint(bubbles, '#fff', 0.22))) +
    b.tint(inner, ink, 0.08) +
    b.line(inner, '#fff', 5, 0.4) +
    b.line(shape, '#fff', 6, 0.5) +
    b.line(bubbles, '#fff', 2, 0.5)
  )
}
