import type { Brush } from '../brush.ts'
import { branch, flower } from '../decors.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { box, d, leaf, oval, times, turned } from '../shapes.ts'

/** A bar of soap seen from its corner: top, front, side. */
function bar(b: Brush, x: number, y: number, w: number, colour: string, mark = '', decor = ''): string {
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

/** In its bowl of beech, with the brush. */
export function shavingSoap(b: Brush): string {
  const { beech } = stuffs
  const bowl =
    b.solid(
      turned(270, [
        [520, 172],
        [580, 164],
        [640, 120],
        [655, 108],
      ]),
      beech.full,
      'side',
      b.line('M90 560q180 40 360 0', beech.deep, 6, 0.4),
    ) +
    b.solid(oval(270, 520, 172, 36), beech.deep, 'top') +
    b.solid(oval(270, 524, 156, 29), '#f6efdf', 'flat')
  const foam = b.solid(
    [
      [200, 512, 40],
      [260, 496, 52],
      [330, 508, 42],
      [290, 520, 40],
    ]
      .map(([x, y, r]) => oval(x!, y!, r!, r! * 0.7))
      .join(''),
    '#fffdf6',
    'top',
  )
  const brush =
    b.shadow(500, 656, 60) +
    b.solid(
      'M440 420Q446 330 500 320Q556 330 560 420z',
      '#e9d9bb',
      'side',
      b.line(times(12, (at) => d`M${446 + at * 10} 420L${470 + at * 6} 330`).join(''), '#8a6a44', 4, 0.5),
    ) +
    b.solid(
      turned(500, [
        [416, 46],
        [440, 40],
        [500, 28],
        [560, 50],
        [640, 56],
        [656, 48],
      ]),
      beech.full,
      'side',
    ) +
    b.line('M452 424h96', stuffs.brass.full, 10)
  return b.shadow(270, 656, 150) + bowl + foam + brush
}

/** A round cake with a hole and a cord, nettle beside it. */
export function shampooBar(b: Brush): string {
  const { main } = b.palette
  const cake =
    b.solid('M150 560V600Q160 654 310 656Q460 654 470 600V560z', main.deep, 'side') +
    b.solid(
      oval(310, 560, 160, 66),
      main.full,
      'top',
      b.tint(times(24, (at) => oval(180 + ((at * 61) % 260), 520 + ((at * 31) % 80), 4)).join(''), main.deep, 0.8),
    ) +
    b.line(oval(310, 560, 116, 44), main.light, 6, 0.7)
  const nettle =
    b.line('M520 700Q500 560 540 380', dyes.olive.deep, 6) +
    b.solid(
      times(8, (at) => leaf([526 + (at % 2 ? 4 : -4), 640 - at * 30], 90 - at * 6, 26 - at, at % 2 ? -30 : 210)).join(
        '',
      ),
      dyes.olive.full,
      'top',
    )
  const foam =
    b.tint(
      [
        [190, 480, 26],
        [240, 446, 36],
        [310, 440, 26],
        [360, 466, 18],
      ]
        .map(([x, y, r]) => oval(x!, y!, r!))
        .join(''),
      '#fff',
      0.5,
    ) +
    b.line(
      [
        [190, 480, 26],
        [240, 446, 36],
        [310, 440, 26],
      ]
        .map(([x, y, r]) => oval(x!, y!, r!))
        .join(''),
      '#fff',
      4,
      0.7,
    )
  return b.shadow(310, 660, 170) + cake + foam + nettle
}

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

/** Soap, a folded muslin and a card in their box. */
export function birthSet(b: Brush): string {
  const tray = b.raised(
    b.solid(box(80, 140, 480, 520, 10), '#c8a57c', 'top'),
    b.solid(box(98, 158, 444, 484, 6), '#f1e6d3', 'flat'),
  )
  const muslin =
    b.raised(
      b.solid(
        box(120, 180, 220, 440, 14),
        b.palette.main.light,
        'top',
        b.tint(
          times(40, (at) => oval(134 + (at % 5) * 48, 200 + Math.floor(at / 5) * 56, 6)).join(''),
          b.palette.main.full,
        ),
      ),
    ) +
    b.line('M230 184V616M124 400h212', b.palette.accent.full, 13) +
    b.solid('M230 400c-70 -50 -90 34 -6 10c78 34 82 -56 6 -10z', b.palette.accent.full, 'top')
  const cake =
    b.raised(b.solid(oval(438, 282, 82, 68), '#f4ead6', 'top')) +
    b.line('M438 314C380 280 410 236 438 262C466 236 496 280 438 314z', b.palette.main.deep, 5, 0.6)
  const card =
    b.raised(b.solid(box(366, 400, 150, 210, 4), '#fdfaf3', 'top')) +
    b.line('M408 540a34 34 0 1 1 60 0zM410 474a26 26 0 1 0 40 -34', b.palette.accent.full, 5) +
    b.line('M396 580h90', ink, 4, 0.4)
  return tray + muslin + cake + card
}

/** Slats of beech that let the water go, a bar on them. */
export function soapDish(b: Brush): string {
  const { beech } = stuffs
  const slats = times(5, (at) =>
    b.solid(d`M${110 + at * 12} ${560 + at * 18}H${500 + at * 12}v22H${110 + at * 12}z`, beech.full, 'top'),
  )
  const feet = b.solid(box(150, 634, 380, 22, 6), beech.deep, 'top')
  return (
    b.shadow(330, 660, 230) +
    slats.slice(0, 2).join('') +
    bar(b, 190, 500, 230, b.palette.main.light, b.line(box(246, 456, 140, 26, 8), b.palette.main.deep, 4, 0.4)) +
    slats.slice(2).join('') +
    feet +
    b.tint(oval(250, 684, 16, 7) + oval(420, 690, 20, 8), '#cfe0e6', 0.9)
  )
}

/** Two nets, one holding a soap. */
export function soapNets(b: Brush): string {
  const net = (x: number, y: number, inside: string) => {
    const shape = d`M${x - 30} ${y - 170}Q${x - 120} ${y - 40} ${x - 96} ${y + 100}Q${x - 60} ${y + 190} ${x} ${y + 194}Q${x + 60} ${y + 190} ${x + 96} ${y + 100}Q${x + 120} ${y - 40} ${x + 30} ${y - 170}z`
    const mesh = b.cloth(34, 34, b.line('M0 17L17 0L34 17L17 34z', '#b59a68', 5))
    return (
      mesh.defs +
      b.line(d`M${x} ${y - 180}C${x - 60} ${y - 300} ${x + 60} ${y - 300} ${x} ${y - 180}`, '#b59a68', 8) +
      inside +
      b.solid(shape, mesh.fill, 'flat') +
      b.line(shape, '#a3875a', 7) +
      b.tube(d`M${x - 32} ${y - 166}q32 18 64 0`, '#a3875a', 12)
    )
  }
  return b.raised(
    net(205, 400, ''),
    net(430, 450, b.solid('M366 440q64 -30 128 0v110q-64 30 -128 0z', b.palette.main.light, 'top')),
  )
}

/** A stick of balm, open, beeswax beside it. */
export function lipBalm(b: Brush): string {
  const tube =
    b.shadow(250, 656, 70) +
    b.solid('M210 400Q210 340 250 320Q292 336 292 400z', '#f3dfae', 'side') +
    b.solid(box(200, 396, 102, 90, 6), '#efe4cd', 'side') +
    b.solid(box(192, 480, 118, 176, 8), b.palette.main.full, 'side') +
    b.tint(box(192, 520, 118, 90), '#fbf6ea', 0.95) +
    b.line('M216 552h70M226 574h50', b.palette.main.deep, 5, 0.7)
  const lid =
    b.shadow(440, 660, 80) +
    `<g transform="rotate(78 440 600)">${b.solid(box(390, 520, 112, 150, 10), b.palette.main.full, 'side')}</g>`
  const comb =
    b.solid(
      'M440 500l34 -20l34 20v40l-34 20l-34 -20zM508 500l34 -20l34 20v40l-34 20l-34 -20zM474 440l34 -20l34 20v40l-34 20l-34 -20z',
      stuffs.beeswax.full,
      'top',
    ) +
    b.line(
      'M440 500l34 -20l34 20v40l-34 20l-34 -20zM508 500l34 -20l34 20v40l-34 20l-34 -20zM474 440l34 -20l34 20v40l-34 20l-34 -20z',
      stuffs.beeswax.deep,
      4,
    )
  return tube + comb + lid
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

/** A cloud cut of maple, with what is eaten from it. */
export function cloudBoard(b: Brush): string {
  const { maple } = stuffs
  const cloud =
    'M130 560Q60 540 76 460Q92 390 170 396Q180 290 290 290Q370 280 410 350Q500 330 530 410Q600 430 584 510Q570 570 500 564z'
  const veins = b.line(times(9, (at) => d`M60 ${320 + at * 30}q260 ${at % 2 ? 20 : -16} 540 0`).join(''), ink, 3, 0.12)
  const bread =
    b.raised(b.solid('M210 430Q200 380 250 376Q310 366 330 400Q350 430 324 446V500H222V452z', '#d9a65c', 'top')) +
    b.solid('M228 432Q220 396 252 392Q300 384 314 408Q326 430 308 440V488H236V444z', '#f4dfae', 'flat')
  const apple =
    b.raised(b.solid(leaf([380, 470], 130, 44, -14), dyes.garance.full, 'top')) +
    b.solid(leaf([388, 466], 112, 34, -14), '#fbf1d6', 'flat') +
    b.raised(b.solid(leaf([392, 530], 120, 40, -6), dyes.garance.full, 'top')) +
    b.solid(leaf([400, 526], 102, 30, -6), '#fbf1d6', 'flat')
  return b.raised(b.solid(cloud, maple.full, 'top', veins)) + b.tint(oval(500, 430, 14), ink, 0.5) + bread + apple
}

/** Two short spoons for small hands. */
export function smallSpoons(b: Brush): string {
  const one = (x: number, turn: number) =>
    `<g transform="rotate(${turn} ${x} 420)">${b.raised(b.solid(d`M${x} 170c90 0 100 150 26 190q-8 60 2 220q6 54 -28 54t-28 -54q10 -160 2 -220c-74 -40 -64 -190 26 -190z`, b.palette.main.full, 'side'))}${b.tint(oval(x, 264, 48, 68), ink, 0.26)}${b.tint(oval(x + 6, 276, 38, 54), '#fff', 0.12)}${b.tint(oval(x, 600, 8), ink, 0.7)}</g>`
  return one(230, -14) + one(410, 12)
}
