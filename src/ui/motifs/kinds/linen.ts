import type { Brush } from '../brush.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, curve, d, type Point, times } from '../shapes.ts'

export const fold = (b: Brush, path: string, width = 14) =>
  `<g filter="url(#~soft)">${b.line(path, ink, width, 0.16)}</g>`

export const fringeAlong = (b: Brush, from: Point, to: Point, count: number, length: number, colour: string) =>
  b.line(
    times(count, (at) => {
      const share = at / (count - 1)
      return d`M${from[0] + (to[0] - from[0]) * share} ${from[1] + (to[1] - from[1]) * share}l${(at % 3) - 1} ${length}`
    }).join(''),
    colour,
    5,
  )

/** A ring of cloth or wool, worn on a stand. */
export function snood(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const bust = b.solid(
    'M250 90Q252 210 170 250Q70 290 60 470L44 820H596L580 470Q570 290 470 250Q388 210 390 90Q320 116 250 90z',
    dyes.ecru.light,
    'side',
  )
  const low = 'M128 322Q200 420 320 426Q440 420 512 322Q560 430 500 500Q430 566 320 570Q210 566 140 500Q80 430 128 322z'
  const high =
    'M160 232Q150 190 236 206Q320 262 404 206Q490 190 480 232Q520 330 450 384Q390 426 320 428Q250 426 190 384Q120 330 160 232z'
  const folds = 'M176 300Q320 420 464 300M200 360Q320 440 440 360M150 430Q320 560 490 430M176 490Q320 580 464 490'
  return (
    b.shadow(320, 800, 260) +
    bust +
    b.raised(defs, b.solid(low, fill, 'side')) +
    b.raised(b.solid(high, fill, 'side')) +
    fold(b, folds)
  )
}

/** A plaid over the arm of a bench. */
export function plaid(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const bench =
    b.solid(box(50, 300, 540, 44, 16), stuffs.walnut.full, 'top') +
    b.solid(box(80, 344, 34, 320) + box(526, 344, 34, 320), stuffs.walnut.full, 'side')
  const cloth = 'M150 286Q320 262 490 286L506 590Q420 612 320 598Q220 612 134 590z'
  return (
    b.shadow(320, 662, 240) +
    bench +
    fringeAlong(b, [138, 588], [502, 588], 34, 46, b.palette.main.light) +
    b.raised(defs, b.solid(cloth, fill, 'side')) +
    fold(b, 'M220 320Q206 460 216 596M330 320Q340 460 326 600M430 320Q440 460 434 596', 20)
  )
}

/** Folded square, a corner turned back. */
export function cotBlanket(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const layer = (y: number) =>
    b.solid(d`M100 ${y}q-26 26 0 52H540q26 -26 0 -52z`, fill, 'top') + b.line(d`M110 ${y + 50}h420`, ink, 4, 0.2)
  const top =
    b.solid('M118 420L200 300H470L536 420Q560 440 540 470H104Q90 440 118 420z', fill, 'top') +
    b.tint('M118 420L200 300H470L536 420z', '#fff', 0.12)
  const corner = b.raised(b.solid('M536 420L470 300L360 420z', b.palette.second.light, 'top'))
  const label = b.solid(box(150, 486, 70, 34, 3), paper, 'flat') + b.line('M160 503h50', ink, 3, 0.4)
  return b.shadow(320, 640, 240) + defs + layer(580) + layer(526) + layer(472) + top + corner + label
}

/** Woven with bars of colour, on drift wood. */
export function tapestry(b: Brush): string {
  const { main, second, accent } = b.palette
  const ground = '#f2e8d5'
  const rain = b.line(
    times(26, (at) => d`M${176 + ((at * 61) % 290)} ${260 + ((at * 83) % 300)}l-12 40`).join(''),
    main.full,
    7,
  )
  const cloud = b.tint('M150 290q40 -60 100 -34q40 -54 110 -14q70 -20 130 48v-120H150z', second.light)
  const hills =
    b.tint(
      `${curve([
        [140, 560],
        [240, 500],
        [330, 556],
        [430, 490],
        [510, 540],
      ])}V660H140z`,
      main.full,
    ) +
    b.tint(
      `${curve([
        [140, 600],
        [260, 570],
        [380, 610],
        [510, 570],
      ])}V660H140z`,
      accent.full,
    )
  const rows = b.line(times(24, (at) => d`M140 ${196 + at * 18}h360`).join(''), ink, 2, 0.09)
  const cloth = b.solid(box(150, 180, 340, 440), ground, 'flat', cloud + rain + hills + rows)
  const drift = b.solid(
    'M86 160Q220 140 330 158T560 156Q574 182 540 186Q400 174 300 186T92 188Q70 176 86 160z',
    '#b7a48a',
    'top',
  )
  return (
    b.line('M130 160L320 60L510 160', '#7a6a55', 4) +
    b.raised(fringeAlong(b, [154, 610], [486, 610], 32, 100, ground), cloth) +
    b.raised(drift)
  )
}

/** Four small squares, tied. */
export function washcloths(b: Brush): string {
  const { main, second, accent } = b.palette
  const pile = [main, second, accent, main].map((dye, at) => {
    const y = 596 - at * 62
    const { fill, defs } = b.cloth(
      22,
      22,
      b.tint(box(0, 0, 22, 22), at % 2 ? dye.light : dye.full) +
        b.tint(box(4, 4, 14, 14, 3), ink, 0.13) +
        b.line('M0 1h22M1 0v22', '#fff', 3, 0.3),
    )
    return defs + b.solid(d`M${150 + (at % 2) * 12} ${y}q-24 30 0 56H${486 + (at % 2) * 8}q24 -26 0 -56z`, fill, 'top')
  })
  const tie =
    b.line('M320 396V652', '#efe4cd', 11) +
    b.line('M320 398c-60 -50 -84 20 -4 6c74 22 66 -60 4 -6zM318 404l-40 60M322 404l44 54', '#efe4cd', 9)
  return b.shadow(320, 656, 190) + pile.join('') + tie
}
