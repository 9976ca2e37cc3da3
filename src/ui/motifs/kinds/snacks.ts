import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { d, leaf, oval, times } from '../shapes.ts'

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
