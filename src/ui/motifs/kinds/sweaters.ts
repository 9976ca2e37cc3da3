import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { d, oval, times } from '../shapes.ts'
import { ribs } from './knits.ts'

/** A triangle of lace, pinned by its long side. */
export function shawl(b: Brush): string {
  const { main } = b.palette
  const outline = 'M50 200Q320 170 590 200Q470 420 324 690Q170 420 50 200z'
  const lace = b.line(
    times(7, (at) => d`M${96 + at * 34} ${230 + at * 60}L320 ${300 + at * 60}L${544 - at * 34} ${230 + at * 60}`).join(
      '',
    ),
    main.pale,
    6,
    0.8,
  )
  const holes = times(9, (row) =>
    times(12 - row, (at) => oval(90 + row * 25 + at * ((460 - row * 50) / Math.max(1, 11 - row)), 236 + row * 46, 7)),
  )
    .flat()
    .join('')
  const fringe = b.line(
    times(15, (at) => d`M${66 + at * 17} ${224 + at * 31}l-14 36M${576 - at * 17} ${224 + at * 31}l14 36`).join(''),
    main.light,
    5,
  )
  return (
    b.raised(b.tube('M20 180H620', stuffs.beech.full, 16)) +
    b.raised(fringe, b.solid(outline, main.full, 'top', lace + b.tint(holes, ink, 0.3))) +
    b.line('M56 204Q320 174 584 204', main.pale, 9)
  )
}

/** A crossed top for a newborn, tied at its side. */
export function wrapTop(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const arms = 'M220 270L90 420L150 480L236 380zM420 270L550 420L490 480L404 380z'
  const body = 'M220 262Q320 300 420 262L440 400L446 580Q320 600 194 580L200 400z'
  const cross =
    b.solid('M392 256L430 280L440 400L300 580H196L250 470z', fill, 'side') +
    b.line('M394 256Q330 420 200 500', b.palette.second.light, 14)
  const bow =
    b.solid('M204 506c-70 -50 -90 20 -6 8c60 30 80 -50 6 -8z', b.palette.second.full, 'top') +
    b.line('M200 512l-30 70M206 514l20 74', b.palette.second.full, 9)
  return (
    b.raised(defs, b.solid(arms, fill, 'side'), b.solid(body, fill, 'side')) +
    cross +
    b.line('M246 266Q280 340 300 400', b.palette.second.light, 14) +
    bow +
    b.line('M96 420l54 54M544 420l-54 54', b.palette.second.light, 16)
  )
}

/** Laid flat: an open cardigan, or a sweater with its yoke. */
export function cardigan(b: Brush): string {
  return jumper(
    b,
    b.line('M320 250V640', ink, 5, 0.35) +
      b.line('M300 256V640M340 256V640', b.palette.main.deep, 12, 0.6) +
      times(
        5,
        (at) =>
          b.solid(oval(336, 300 + at * 74, 15), stuffs.beech.full, 'top') +
          b.tint(oval(332, 300 + at * 74, 3) + oval(340, 300 + at * 74, 3), ink),
      ).join(''),
  )
}

export function sweater(b: Brush): string {
  const { second, accent } = b.palette
  const yoke = [
    [248, second.full, 15],
    [284, paper, 12],
    [318, accent.full, 15],
    [350, paper, 10],
    [382, second.full, 13],
  ]
    .map(([y, c, n]) =>
      b.tint(
        times(Number(n), (at) => {
          const share = at / (Number(n) - 1) - 0.5
          const half = (Number(y) - 150) * 0.92
          return d`M${320 + share * 2 * half} ${Number(y) - 18 + share * share * 60}l12 18l-12 18l-12 -18z`
        }).join(''),
        String(c),
      ),
    )
    .join('')
  return jumper(b, yoke)
}

function jumper(b: Brush, decor: string): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const sleeve = (side: 1 | -1) =>
    d`M${320 + side * 100} 216Q${320 + side * 190} 240 ${320 + side * 216} 330L${320 + side * 250} 560L${320 + side * 180} 574L${320 + side * 130} 380z`
  const body = 'M232 206Q320 250 408 206L450 290L456 630Q320 650 184 630L190 290z'
  const cuffs = ribs(b, 66, 548, 80, 56, 8, [106, 576]) + ribs(b, 494, 548, 80, 56, -8, [534, 576])
  return (
    b.raised(defs, b.solid(sleeve(1), fill, 'side'), b.solid(sleeve(-1), fill, 'side'), cuffs) +
    b.raised(b.solid(body, fill, 'side', decor), ribs(b, 182, 610, 276, 54)) +
    b.line('M240 212Q320 262 400 212', b.palette.main.deep, 24) +
    b.line('M240 206Q320 252 400 206', b.palette.main.light, 8, 0.6)
  )
}
