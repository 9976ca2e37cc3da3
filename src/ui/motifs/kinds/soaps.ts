import type { Brush } from '../brush.ts'
import { branch, flower } from '../decors.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { box, d, leaf, oval, times } from '../shapes.ts'

/** A bar of soap seen from its corner: top, front, side. */
export function bar(b: Brush, x: number, y: number, w: number, colour: string, mark = '', decor = ''): string {
  const h = w * 0.34
  const topFace = d`M${x} ${y}L${x + w * 0.2} ${y - w * 0.26}H${x + w * 1.16}L${x + w} ${y}z`
  return (
    b.solid(d`M${x + w} ${y}L${x + w * 1.16} ${y - w * 0.26}V${y + h - w * 0.24}L${x + w} ${y + h}z`, colour, 'flat') +
    b.tint(d`M${x + w} ${y}L${x + w * 1.16} ${y - w * 0.26}V${y + h - w * 0.24}L${x + w} ${y + h}z`, ink, 0.2) +
    b.solid(box(x, y, w, h, 6), colour, 'top', decor) +
    b.solid(topFace, colour, 'flat') +
    b.tint(topFace, '#fff', 0.28) +
    mark
  )
}

/** One bar lying, one standing, what is in it beside them. */
export function soap(b: Brush): string {
  const { main } = b.palette
  const beside = formOf(b, { lavender, olive, citrus, geranium, honey, jasmine })(b)
  const swirl =
    b.line('M90 606q70 -50 140 4t150 -8t120 10', main.light, 20, 0.8) +
    b.line('M90 640q80 -30 170 0t220 -10', main.deep, 7, 0.35)
  const standing = `<g transform="rotate(-8 250 480)">${bar(b, 150, 410, 210, main.full, b.line(box(188, 432, 134, 34, 6), main.deep, 4, 0.4))}</g>`
  const lying = bar(b, 120, 560, 300, main.full, b.line('M208 512h180', main.deep, 4, 0.3), swirl)
  const bubbles =
    b.line(oval(470, 380, 26) + oval(516, 430, 16) + oval(452, 440, 11), '#fff', 4, 0.7) +
    b.tint(oval(470, 380, 26) + oval(516, 430, 16), '#fff', 0.22)
  return b.shadow(300, 662, 210) + standing + lying + bubbles + b.raised(beside)
}

const lavender = (b: Brush) =>
  times(
    4,
    (at) =>
      b.line(d`M${440 + at * 24} 690Q${470 + at * 18} 620 ${430 + at * 40} ${540 + at * 8}`, dyes.olive.full, 5) +
      b.solid(
        times(7, (n) => oval(430 + at * 40 + (n % 2 ? 7 : -7), 548 + at * 8 - n * 15, 11, 13)).join(''),
        '#7d6aa0',
        'top',
      ),
  ).join('')
const olive = (b: Brush) =>
  b.solid(branch([400, 690], [580, 580], 9, 66).join(''), dyes.sage.full, 'top') +
  b.solid(oval(470, 676, 22, 18) + oval(520, 650, 21, 17), dyes.olive.full, 'top')
const citrus = (b: Brush) =>
  b.solid(oval(500, 640, 56), dyes.gaude.full, 'top') +
  b.solid(oval(500, 640, 47), '#f8ecb4', 'flat') +
  b.line(
    times(8, (at) => d`M500 640l${42 * Math.cos(at * 0.785)} ${42 * Math.sin(at * 0.785)}`).join(''),
    dyes.gaude.full,
    4,
  ) +
  b.solid(
    times(13, (at) => leaf([420 + at * 12, 700 - at * 3], 32, 5, at % 2 ? -60 : -120)).join(''),
    dyes.olive.full,
    'top',
  )
const geranium = (b: Brush) =>
  flower(b, [480, 640], 58, dyes.rose.full, dyes.garance.deep) +
  flower(b, [560, 680], 44, dyes.rose.light, dyes.garance.deep) +
  b.solid(leaf([430, 690], 70, 26, 160), dyes.olive.full, 'top')
const honey = (b: Brush) =>
  b.solid(leaf([440, 680], 62, 26, -20) + leaf([520, 690], 60, 26, 10), '#b97a45', 'top') +
  b.line('M446 676q24 -12 44 -16M526 690q22 4 44 8', '#7a4a22', 3) +
  b.tube('M560 560L500 640', stuffs.beech.full, 13) +
  b.solid(
    oval(492, 650, 34, 28),
    stuffs.honey.full,
    'top',
    b.line('M460 640h70M458 654h72M464 668h60', stuffs.honey.deep, 5),
  )
const jasmine = (b: Brush) =>
  [
    [460, 650, 40],
    [540, 630, 34],
    [520, 690, 38],
  ]
    .map(([x, y, r]) => flower(b, [x!, y!], r!, paper, dyes.gaude.full))
    .join('') + b.solid(leaf([430, 690], 60, 18, 150), dyes.olive.deep, 'top')

/** A cube stamped on its faces. */
export function soapCube(b: Brush): string {
  const { main } = b.palette
  const left = b.solid('M130 400L320 450V664L130 596z', main.full, 'flat')
  const right =
    b.solid('M320 450L510 400V596L320 664z', main.full, 'flat') + b.tint('M320 450L510 400V596L320 664z', ink, 0.2)
  const top =
    b.solid('M130 400L320 350L510 400L320 450z', main.light, 'flat') +
    b.tint('M130 400L320 350L510 400L320 450z', '#fff', 0.2)
  const stamp =
    b.line('M160 436L296 472V606L160 558z', main.deep, 6, 0.55) +
    b.line('M196 494L262 512M196 524L262 542M228 486v70', main.deep, 9, 0.6) +
    b.line('M346 474L484 436V560L346 606z', main.deep, 6, 0.55) +
    b.line(oval(415, 520, 36, 40), main.deep, 8, 0.55)
  const brush =
    b.shadow(520, 690, 90) +
    b.solid(box(440, 640, 170, 34, 14), stuffs.beech.full, 'top') +
    b.line(times(16, (at) => d`M${450 + at * 10} 674v34`).join(''), '#d9bd8a', 6)
  return b.shadow(320, 662, 200) + left + right + top + stamp + brush
}

/** Three bars in a box of thin wood. */
export function soapBox(b: Brush): string {
  const baths = [dyes.plum, dyes.olive, dyes.rose]
  const back = b.tint('M110 430L170 370H520L560 430z', '#6a4a2c')
  const bars = baths
    .map(
      (dye, at) =>
        b.solid(
          box(132 + at * 136, 350 - (at % 2) * 16, 118, 200, 10),
          dye.light,
          'top',
          b.line(d`M${120 + at * 136} 420q30 -30 70 0t70 -10`, dye.full, 12, 0.6),
        ) +
        b.tint(box(132 + at * 136, 420, 118, 70), '#fbf6ea', 0.95) +
        b.line(d`M${160 + at * 136} 446h60M${170 + at * 136} 466h40`, dye.deep, 4, 0.7),
    )
    .join('')
  const front = b.solid(
    box(104, 500, 440, 156, 6),
    stuffs.maple.full,
    'top',
    b.line('M104 540q220 -14 440 6M104 600q220 16 440 -8', ink, 3, 0.12),
  )
  const wreath = b.line(branch([250, 610], [400, 550], 11, 26).join(''), dyes.olive.full, 4)
  return b.shadow(320, 660, 230) + back + bars + front + wreath
}

/** Ends and corners in their bag. */
export function soapEnds(b: Brush): string {
  const baths = [
    dyes.rose.light,
    dyes.olive.light,
    dyes.plum.light,
    dyes.gaude.light,
    dyes.pastel.light,
    dyes.ochre.light,
    stuffs.white.full,
  ]
  const chunk = (x: number, y: number, at: number) =>
    `<g transform="rotate(${((at * 47) % 60) - 30} ${x} ${y})">${bar(b, x - 46, y - 10, 84 + (at % 3) * 14, baths[at % 7]!)}</g>`
  const inBag = times(9, (at) => chunk(220 + (at % 3) * 92, 380 - Math.floor(at / 3) * 46, at)).join('')
  const bag =
    b.solid(
      'M170 380Q320 410 470 380L500 640Q320 670 140 640z',
      '#d9c7a4',
      'side',
      b.line(times(18, (at) => d`M${150 + at * 20} 380V660`).join(''), ink, 2, 0.1),
    ) +
    b.tint(box(240, 470, 160, 96, 4), '#fbf6ea', 0.96) +
    b.line('M266 506h106M282 532h74', b.palette.main.deep, 5, 0.6)
  return b.shadow(320, 656, 200) + inBag + bag + chunk(540, 640, 3) + chunk(90, 650, 8)
}
