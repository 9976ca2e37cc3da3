import type { Brush } from '../brush.ts'
import { branch } from '../decors.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, leaf, onCircle, oval, type Point, times, turned } from '../shapes.ts'

/** A bolt of cloth on its board, its end thrown over the table. */
export function bolt(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const roll =
    b.solid('M120 300Q110 260 150 256H490Q530 260 520 300V470H120z', fill, 'top') +
    b.solid(oval(520, 366, 26, 108), b.palette.main.deep, 'side') +
    b.line(oval(520, 366, 15, 70) + oval(520, 366, 6, 30), b.palette.main.pale, 4, 0.6)
  const fall = b.solid(
    'M120 440Q300 470 510 440Q560 560 610 660Q420 720 300 680Q150 720 60 660Q110 560 120 440z',
    fill,
    'top',
  )
  const folds = `<g filter="url(#~soft)">${b.line('M200 460Q170 580 150 680M320 462Q320 590 300 680M440 456Q470 580 500 690', ink, 24, 0.16)}${b.line('M250 460Q240 580 220 690M390 460Q400 580 410 690', '#fff', 18, 0.2)}</g>`
  const tag = b.raised(
    `<g transform="rotate(9 180 300)">${b.solid(box(150, 286, 96, 66, 4), '#fbf6ea', 'flat')}${b.line('M166 310h64M166 328h40', ink, 4, 0.4)}</g>`,
  )
  return b.shadow(320, 690, 260) + defs + b.raised(roll) + b.raised(fall) + folds + tag
}

/** Twelve small skeins, side by side, in their bands. */
export function flosses(b: Brush): string {
  const baths = [
    dyes.garance,
    dyes.rose,
    dyes.ochre,
    stuffs.honey,
    dyes.gaude,
    dyes.olive,
    stuffs.moss,
    dyes.sage,
    stuffs.turquoise,
    dyes.pastel,
    dyes.plum,
    stuffs.walnut,
  ]
  return (
    b.raised(b.solid(box(50, 130, 540, 540, 10), '#fbf6ea', 'top')) +
    baths
      .map((dye, at) => {
        const [x, y] = [110 + (at % 6) * 84, 170 + Math.floor(at / 6) * 250]
        const threads = b.line(
          times(5, (n) => d`M${x - 22 + n * 11} ${y + 10}q${n % 2 ? 8 : -8} 90 0 190`).join(''),
          dye.light,
          4,
          0.7,
        )
        return (
          b.raised(
            b.solid(
              d`M${x - 32} ${y + 20}Q${x} ${y - 24} ${x + 32} ${y + 20}V${y + 190}Q${x} ${y + 230} ${x - 32} ${y + 190}z`,
              dye.full,
              'side',
              threads,
            ),
          ) + b.solid(box(x - 36, y + 80, 72, 44, 3), '#f3e8d2', 'side')
        )
      })
      .join('')
  )
}

/** A cloud of washed wool in a basket. */
export function fleece(b: Brush): string {
  const tufts = times(26, (at) =>
    oval(150 + ((at * 71) % 340), 330 + ((at * 43) % 170), 56 + (at % 4) * 12, 48 + (at % 3) * 10),
  ).join('')
  const curls = b.line(
    times(
      22,
      (at) => d`M${150 + ((at * 83) % 340)} ${320 + ((at * 47) % 180)}c30 -20 50 10 26 24s-40 -14 -14 -26`,
    ).join(''),
    ink,
    4,
    0.16,
  )
  const weave = b.cloth(
    44,
    26,
    b.tint(box(0, 0, 44, 26), stuffs.willow.deep) +
      b.line('M-2 7q13 -9 24 0t24 0M-13 20q13 -9 24 0t24 0', stuffs.willow.full, 10),
  )
  return (
    b.shadow(320, 656, 210) +
    b.solid(tufts, b.palette.main.full, 'top') +
    curls +
    weave.defs +
    b.solid(
      turned(320, [
        [500, 216],
        [580, 206],
        [655, 170],
      ]),
      weave.fill,
      'side',
    ) +
    b.line('M104 500a216 34 0 0 0 432 0', stuffs.willow.full, 20)
  )
}

/** Powder of a plant in a bowl, a spoon of it, what it dyes. */
export function powder(b: Brush): string {
  const { main } = b.palette
  const heap =
    b.solid('M150 500Q230 370 320 360Q420 370 490 500Q320 540 150 500z', main.full, 'top') +
    b.tint(times(30, (at) => oval(200 + ((at * 67) % 250), 420 + ((at * 31) % 80), 4)).join(''), main.deep, 0.6)
  const bowl =
    b.solid(
      turned(320, [
        [496, 186],
        [560, 176],
        [636, 110],
        [655, 96],
      ]),
      stuffs.white.full,
      'side',
    ) + b.line('M134 496a186 30 0 0 0 372 0', stuffs.white.deep, 7, 0.5)
  const spoon =
    b.raised(
      b.solid(oval(510, 690, 56, 34), stuffs.beech.full, 'top'),
      b.tube('M550 680L640 640', stuffs.beech.full, 18),
    ) + b.solid(oval(508, 680, 42, 20), main.full, 'top')
  const lock =
    b.line('M60 700c60 -40 100 20 160 -10s60 -30 90 -6', main.light, 17) +
    b.line('M60 706c60 -40 100 20 160 -10s60 -30 90 -6', main.full, 6)
  return b.shadow(320, 656, 150) + heap + bowl + lock + spoon
}

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

/** Ribbed and plain, folded. */
export function foldedCloth(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const layer = (y: number) =>
    b.solid(d`M110 ${y}q-30 40 0 82H530q30 -42 0 -82z`, fill, 'top') + b.line(d`M120 ${y + 42}H510`, ink, 5, 0.18)
  const scissor = b.raised(
    b.line(oval(470, 320, 34) + oval(520, 380, 34), dyes.garance.full, 15) +
      b.solid('M450 350L250 390L256 402L470 366zM500 360L300 300L296 312L494 384z', stuffs.steel.full, 'shine'),
  )
  return (
    b.shadow(320, 656, 230) +
    defs +
    layer(572) +
    layer(490) +
    layer(408) +
    b.solid('M110 410L190 300H470L530 410z', fill, 'top') +
    b.tint('M110 410L190 300H470L530 410z', '#fff', 0.12) +
    scissor
  )
}

export function dyedYarn(b: Brush): string {
  const { main } = b.palette
  const ball = (x: number, y: number, r: number, tone: string) => {
    const strands = times(9, (at) => d`M${x - r} ${y - r + at * r * 0.26}q${r} ${r * 0.6} ${2 * r} 0`).join('')
    const cross = times(6, (at) => d`M${x - r * 0.7 + at * r * 0.28} ${y - r}q${r * 0.6} ${r} 0 ${2 * r}`).join('')
    return b.solid(oval(x, y, r), tone, 'top', b.line(strands, main.deep, 5, 0.35) + b.line(cross, main.light, 5, 0.5))
  }
  const sprig = b.raised(
    b.solid(branch([80, 690], [230, 640], 7, 50).join(''), dyes.olive.full, 'top'),
    b.solid(leaf([460, 690], 90, 26, -10), dyes.olive.deep, 'top'),
  )
  return (
    b.shadow(320, 652, 230) +
    ball(214, 560, 98, main.full) +
    ball(436, 566, 92, main.light) +
    ball(322, 460, 120, main.full) +
    b.tube('M400 640C520 690 560 640 640 690', main.full, 9) +
    sprig
  )
}
