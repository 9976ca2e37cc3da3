import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { box, d, leaf, oval, times, turned } from '../shapes.ts'
import { bar } from './soaps.ts'

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
