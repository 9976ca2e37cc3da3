import type { Brush } from '../brush.ts'
import { dyes } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { box, d, leaf, oval, times, turned } from '../shapes.ts'
import { rim, woven } from './wicker.ts'

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
