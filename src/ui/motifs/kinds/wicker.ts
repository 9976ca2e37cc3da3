import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { around, box, d, leaf, onCircle, oval, times, turned } from '../shapes.ts'

/** Willow, woven: one tile. */
export function weave(b: Brush) {
  const { main } = b.palette
  return b.cloth(
    48,
    28,
    b.tint(box(0, 0, 48, 28), main.deep) +
      b.line('M-2 7q14 -9 26 0t26 0M-14 21q14 -9 26 0t26 0t26 0', main.full, 11) +
      b.line('M0 5q12 -7 24 0M12 19q12 -7 24 0', main.light, 3, 0.7),
  )
}

function woven(b: Brush, path: string, decor = ''): string {
  const { fill, defs } = weave(b)
  return defs + b.solid(path, fill, 'side', decor)
}

const rim = (b: Brush, x: number, y: number, r: number, flat = 0.16) =>
  b.line(d`M${x - r} ${y}a${r} ${r * flat} 0 0 0 ${2 * r} 0`, b.palette.main.full, 22) +
  b.line(
    times(
      Math.round(r / 9),
      (at) => d`M${x - r + at * 18} ${y + Math.sqrt(Math.max(0, 1 - ((at * 18 - r) / r) ** 2)) * r * flat - 9}l9 18`,
    ).join(''),
    b.palette.main.deep,
    3,
    0.6,
  )

const arch = (b: Brush, r: number, top: number, height: number) =>
  b.tube(
    d`M${320 - r} ${top}C${320 - r} ${top - height} ${320 + r} ${top - height} ${320 + r} ${top}`,
    b.palette.main.full,
    24,
  ) +
  b.line(
    times(13, (at) => {
      const t = (at + 1) / 14
      const [x, y] = [320 - r + 2 * r * (3 * t * t - 2 * t ** 3), top - 3 * height * t * (1 - t)]
      return d`M${x - 9} ${y - 9}l18 18`
    }).join(''),
    b.palette.main.deep,
    4,
    0.6,
  )

/** For the market, for eggs, for mushrooms, for linen, for bread. */
export function basket(b: Brush): string {
  return formOf(b, { market, eggs, picking, laundry, bread })(b)
}

function market(b: Brush): string {
  const leeks = [190, 226, 262]
    .map(
      (x, at) =>
        b.solid(box(x, 250 + at * 8, 26, 190, 12), '#eef0dc', 'side') +
        b.solid(
          d`M${x - 6} ${270 + at * 8}L${x - 40} 130L${x + 8} 220L${x + 20} 110L${x + 30} 220L${x + 60} 140L${x + 34} ${270 + at * 8}z`,
          dyes.olive.full,
          'top',
        ),
    )
    .join('')
  const apples =
    b.solid(oval(350, 400, 46) + oval(430, 410, 44), dyes.garance.full, 'top') +
    b.solid(oval(392, 366, 42), dyes.gaude.full, 'top')
  return (
    b.shadow(320, 656, 220) +
    b.solid(oval(320, 440, 214, 38), '#5e4427', 'flat') +
    leeks +
    apples +
    woven(
      b,
      turned(320, [
        [440, 214],
        [540, 206],
        [632, 170],
        [655, 158],
      ]),
    ) +
    rim(b, 320, 440, 214) +
    arch(b, 206, 446, 330)
  )
}

function eggs(b: Brush): string {
  const clutch = [
    [236, 470],
    [300, 450],
    [366, 456],
    [420, 478],
    [270, 496],
    [340, 490],
    [400, 500],
  ]
    .map(([x, y], at) => b.solid(oval(x!, y!, 36, 44), ['#e6c49c', '#f4e6d2', '#d3a67c'][at % 3]!, 'top'))
    .join('')
  const straw = b.line(
    times(16, (at) => d`M${160 + at * 20} ${500 + (at % 3) * 8}l${at % 2 ? 30 : -26} -34`).join(''),
    '#dcbf7e',
    5,
  )
  return (
    b.shadow(320, 656, 150) +
    b.solid(oval(320, 500, 186, 36), '#5e4427', 'flat') +
    straw +
    clutch +
    woven(
      b,
      turned(320, [
        [500, 186],
        [560, 200],
        [620, 168],
        [655, 120],
      ]),
    ) +
    rim(b, 320, 500, 186) +
    arch(b, 176, 504, 330)
  )
}

function picking(b: Brush): string {
  const cap = (x: number, y: number, r: number, colour: string) =>
    b.solid(box(x - r * 0.28, y - 4, r * 0.56, r * 0.9, 8), '#f1e6d2', 'side') +
    b.solid(
      d`M${x - r} ${y}Q${x - r * 0.8} ${y - r * 1.1} ${x} ${y - r * 1.1}Q${x + r * 0.8} ${y - r * 1.1} ${x + r} ${y}Q${x} ${y + 14} ${x - r} ${y}z`,
      colour,
      'top',
    )
  return (
    b.shadow(320, 656, 130) +
    b.solid(oval(320, 520, 150, 28), '#5e4427', 'flat') +
    cap(250, 500, 50, '#a5673c') +
    cap(390, 496, 54, '#c98a4e') +
    cap(322, 480, 62, '#8a4b2a') +
    b.solid(leaf([180, 520], 90, 26, -60) + leaf([450, 520], 90, 26, -120), dyes.olive.full, 'top') +
    woven(
      b,
      turned(320, [
        [520, 150],
        [590, 144],
        [640, 118],
        [655, 108],
      ]),
    ) +
    rim(b, 320, 520, 150) +
    arch(b, 142, 524, 300) +
    b.solid('M176 516c-60 -30 -60 50 0 20c50 40 70 -50 0 -20z', dyes.garance.full, 'top')
  )
}

function laundry(b: Brush): string {
  const linen =
    b.solid('M130 330Q180 240 260 290Q320 220 400 286Q480 250 512 330z', '#f4ead6', 'top') +
    b.solid('M240 320Q300 270 350 320Q360 420 300 440Q240 400 240 320z', b.palette.second.light, 'top') +
    b.line('M262 320q40 -20 66 4', b.palette.second.full, 6)
  const ears = [-1, 1]
    .map((side) => b.tube(d`M${320 + side * 190} 390q${side * 70} 10 ${side * 10} 90`, b.palette.main.full, 24))
    .join('')
  return (
    b.shadow(320, 656, 190) +
    b.solid(oval(320, 330, 196, 34), '#5e4427', 'flat') +
    linen +
    ears +
    woven(
      b,
      turned(320, [
        [330, 196],
        [460, 200],
        [620, 166],
        [655, 158],
      ]),
    ) +
    rim(b, 320, 330, 196)
  )
}

function bread(b: Brush): string {
  const loaf = (x: number, y: number, w: number) =>
    b.solid(oval(x, y, w, w * 0.62), '#c98d4a', 'top') +
    b.line(
      d`M${x - w * 0.5} ${y - w * 0.2}q${w * 0.3} -20 ${w * 0.6} 0M${x - w * 0.2} ${y + w * 0.1}q${w * 0.3} -20 ${w * 0.6} 0`,
      '#f0d6a4',
      9,
    )
  const cloth =
    b.solid('M110 500Q160 430 240 470Q330 420 420 470Q490 430 530 500z', '#f4ead6', 'top') +
    b.line('M126 494Q170 444 240 480M530 494Q480 444 420 480', b.palette.accent.full, 5)
  return (
    b.shadow(320, 656, 210) +
    b.solid(oval(320, 500, 226, 40), '#5e4427', 'flat') +
    cloth +
    loaf(230, 440, 90) +
    loaf(400, 446, 96) +
    loaf(320, 400, 90) +
    woven(
      b,
      turned(320, [
        [500, 226],
        [580, 206],
        [655, 150],
      ]),
    ) +
    rim(b, 320, 500, 226)
  )
}

/** Rays of willow, round, for what is hot. */
export function trivet(b: Brush): string {
  const rays = around(28)
    .map(
      (a) =>
        d`M${320 + 60 * Math.cos(a)} ${400 + 60 * Math.sin(a)}L${320 + 214 * Math.cos(a)} ${400 + 214 * Math.sin(a)}`,
    )
    .join('')
  const hoops = [64, 104, 144, 184]
    .map(
      (r) =>
        b.line(oval(320, 400, r), b.palette.main.full, 15) +
        `<g stroke-dasharray="10 14">${b.line(oval(320, 400, r), b.palette.main.deep, 5, 0.7)}</g>`,
    )
    .join('')
  const border = around(28)
    .map((a) => leaf(onCircle(320, 400, 206, a), 62, 22, (a * 180) / Math.PI + 60))
    .join('')
  return (
    b.raised(b.line(rays, b.palette.main.deep, 9), hoops, b.solid(border, b.palette.main.full, 'top')) +
    b.solid(oval(320, 400, 40), b.palette.main.full, 'top', b.line(oval(320, 400, 20), b.palette.main.deep, 6))
  )
}

/** A bell of willow with light in it. */
export function wickerLamp(b: Brush): string {
  const bell = 'M286 250Q320 236 354 250Q470 300 500 520Q320 560 140 520Q170 300 286 250z'
  return (
    b.tube('M320 -10V250', ink, 6) +
    b.tint(oval(320, 500, 330), 'url(#~glow)', 0.9) +
    b.solid(oval(320, 520, 180, 34), '#ffe3a3', 'flat') +
    b.solid(oval(320, 540, 40, 46), '#fff6d8', 'flat') +
    woven(b, bell, b.tint('M140 400h360v160H140z', '#ffd98a', 0.35)) +
    rim(b, 320, 520, 180, 0.2) +
    b.solid(box(290, 222, 60, 34, 10), b.palette.main.deep, 'side')
  )
}

/** Bare willow, wound. */
export function willowWreath(b: Brush): string {
  const turns = times(7, (at) => oval(320 + (at % 3) * 7 - 7, 400 + (at % 2) * 9 - 5, 158 + at * 11, 154 + at * 10))
  const twigs = around(22)
    .map((a, at) => {
      const [x, y] = onCircle(320, 400, 196, a)
      return d`M${x} ${y}q${Math.cos(a + 1.2) * 50} ${Math.sin(a + 1.2) * 50} ${Math.cos(a + 0.7) * (74 + (at % 3) * 16)} ${Math.sin(a + 0.7) * (74 + (at % 3) * 16)}`
    })
    .join('')
  const bow =
    b.solid('M320 600c-100 -60 -130 40 -10 12c110 50 140 -70 10 -12z', b.palette.accent.full, 'top') +
    b.line('M312 610l-50 110M328 610l44 116', b.palette.accent.full, 20)
  return (
    b.line('M320 -10V210', '#efe4cd', 7) +
    b.raised(
      b.line(twigs, b.palette.main.deep, 6),
      ...turns.map((path, at) =>
        b.line(path, [b.palette.main.deep, b.palette.main.full, b.palette.main.light][at % 3]!, 13),
      ),
    ) +
    b.raised(bow)
  )
}

/** A roof like a cone, seeds, a bird. */
export function birdFeeder(b: Brush): string {
  const bird =
    b.solid('M404 520q50 -60 110 -20l40 -8l-26 26q-10 50 -70 50q-40 0 -54 -48z', dyes.pastel.full, 'top') +
    b.solid('M424 540q30 30 70 10q-20 30 -50 28z', dyes.gaude.light, 'flat') +
    b.tint(oval(520, 506, 5), ink)
  return (
    b.line('M320 -10V150', '#b99b6a', 6) +
    woven(
      b,
      turned(320, [
        [470, 116],
        [560, 130],
        [620, 100],
        [640, 84],
      ]),
    ) +
    b.solid(oval(320, 470, 116, 22), '#6a4a2a', 'flat') +
    b.tint(times(24, (at) => oval(224 + ((at * 41) % 190), 462 + ((at * 17) % 16), 6, 4)).join(''), dyes.gaude.full) +
    b.tube('M210 470L300 300M430 470L340 300', b.palette.main.full, 13) +
    woven(b, 'M320 140L520 350Q320 400 120 350z') +
    rim(b, 320, 350, 196, 0.18) +
    b.raised(bird)
  )
}

/** On the handlebar, its straps of leather. */
export function bikeBasket(b: Brush): string {
  const bars =
    b.tube('M60 300C160 250 480 250 580 300', stuffs.steel.full, 22) +
    b.tube('M320 270V420', stuffs.steel.full, 26) +
    b.tube('M40 310L104 284M600 310L536 284', stuffs.walnut.full, 32)
  const wheel =
    b.line(oval(320, 780, 190), ink, 24, 0.8) +
    b.line(
      times(12, (at) => d`M320 780L${320 + 180 * Math.cos(at * 0.52)} ${780 + 180 * Math.sin(at * 0.52)}`).join(''),
      stuffs.steel.full,
      3,
    )
  const flowers = times(
    7,
    (at) =>
      b.line(d`M${220 + at * 34} 400V${300 - (at % 3) * 26}`, dyes.olive.full, 5) +
      b.solid(oval(220 + at * 34, 290 - (at % 3) * 26, 22), [dyes.rose.full, dyes.gaude.full, '#fff'][at % 3]!, 'top'),
  ).join('')
  return (
    wheel +
    bars +
    flowers +
    woven(b, 'M150 380Q320 410 490 380L460 620Q320 650 180 620z') +
    rim(b, 320, 380, 170, 0.12) +
    [240, 400]
      .map(
        (x) =>
          b.solid(box(x - 15, 276, 30, 170, 8), stuffs.cognac.full, 'top') +
          b.line(box(x - 20, 396, 40, 34, 6), stuffs.brass.full, 7),
      )
      .join('')
  )
}

/** A cradle no longer than a hand, with its hood. */
export function miniCradle(b: Brush): string {
  const hood = woven(b, 'M120 500C110 320 240 260 330 300Q260 370 280 500z')
  const bed =
    b.solid('M250 490Q330 440 540 480L520 540H240z', '#f4ead6', 'top') +
    b.line('M290 482q110 -40 220 0', b.palette.accent.full, 8)
  return (
    b.shadow(330, 660, 210) +
    b.tint('M150 490Q170 350 320 320Q250 380 270 490z', '#5e4427') +
    bed +
    hood +
    woven(b, 'M120 500Q320 540 556 490Q540 620 470 636H210Q130 620 120 500z') +
    b.line('M120 500Q320 540 556 490', b.palette.main.full, 20) +
    b.tube('M140 652q190 26 400 -4', b.palette.main.deep, 17)
  )
}

/** Round, a raised edge, glasses and olives on it. */
export function tray(b: Brush): string {
  const base = b.raised(
    b.solid(oval(320, 400, 240), b.palette.main.deep, 'top'),
    b.solid(
      oval(320, 400, 206),
      stuffs.walnut.full,
      'top',
      b.line(times(6, (at) => d`M110 ${250 + at * 60}h420`).join(''), ink, 4, 0.3),
    ),
  )
  const hoop =
    b.line(oval(320, 400, 222), b.palette.main.full, 34) +
    `<g stroke-dasharray="15 17">${b.line(oval(320, 400, 222), b.palette.main.deep, 11, 0.7)}</g>`
  const glass = (x: number, y: number, drink: string) =>
    b.raised(b.solid(oval(x, y, 54), '#e7eceb', 'shine')) + b.tint(oval(x, y, 42), drink, 0.85)
  const bowl =
    b.raised(b.solid(oval(400, 470, 78), stuffs.white.full, 'top')) +
    b.solid(
      [
        [380, 450],
        [420, 452],
        [400, 484],
        [370, 488],
        [432, 488],
      ]
        .map(([x, y]) => oval(x!, y!, 22, 18))
        .join(''),
      dyes.olive.full,
      'top',
    )
  return (
    base +
    hoop +
    glass(230, 340, dyes.garance.light) +
    glass(350, 300, dyes.gaude.light) +
    bowl +
    b.raised(b.tube('M440 330h60', b.palette.main.full, 15))
  )
}

/** Woven around a pot. */
export function wickerPlanter(b: Brush): string {
  const leaves = times(11, (at) => leaf([320, 430], 190 + (at % 3) * 46, 44, -165 + at * 15))
  return (
    b.shadow(320, 656, 160) +
    b.solid(oval(320, 440, 160, 28), '#4a3526', 'flat') +
    b.solid(leaves.filter((_, at) => at % 2).join(''), dyes.olive.full, 'top') +
    b.solid(leaves.filter((_, at) => !(at % 2)).join(''), dyes.sage.full, 'top') +
    woven(
      b,
      turned(320, [
        [440, 160],
        [540, 166],
        [655, 130],
      ]),
    ) +
    rim(b, 320, 440, 160)
  )
}

/** A sheaf of rods, tied, a booklet beside it. */
export function sheaf(b: Brush): string {
  const rods = times(
    22,
    (at) => d`M${240 + at * 6} 700Q${300 + (at - 11) * 2} 440 ${140 + at * 16} ${110 + (at % 4) * 18}`,
  )
  const ties = b.tube('M262 520q50 24 108 0M270 556q46 22 94 0', b.palette.accent.full, 13)
  const booklet = `<g transform="rotate(9 480 600)">${b.raised(b.solid(box(400, 490, 170, 220, 4), '#fbf6ea', 'top'))}${b.line('M430 620q60 40 110 0M440 620V580q44 -30 90 0v40', b.palette.main.deep, 7)}</g>`
  return (
    b.raised(
      ...rods.map((path, at) =>
        b.line(path, [b.palette.main.deep, b.palette.main.full, b.palette.main.light][at % 3]!, 9),
      ),
    ) +
    ties +
    booklet
  )
}
