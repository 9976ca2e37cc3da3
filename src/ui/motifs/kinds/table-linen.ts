import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times } from '../shapes.ts'
import { fold, fringeAlong } from './linen.ts'

/** Hung by its loop, stripes at its foot. */
export function teaTowel(b: Brush): string {
  return towel(b, 320, 1, b.palette.main.full)
}

/** Three on a rail. */
export function teaTowels(b: Brush): string {
  const { main, second, accent } = b.palette
  return (
    b.raised(b.tube('M30 150H610', stuffs.beech.full, 22)) +
    [main, second, accent]
      .map(
        ({ full }, at) =>
          `<g transform="translate(${[-176, 0, 176][at]} ${[20, 60, 10][at]})">${towel(b, 320, 0.64, full)}</g>`,
      )
      .join('')
  )
}

function towel(b: Brush, x: number, w: number, colour: string): string {
  const { fill, defs } = b.cloth(
    10,
    10,
    b.tint(box(0, 0, 10, 10), '#f4ead6') + b.line('M0 3h10M3 0v10', ink, 1.5, 0.12),
  )
  const outline = d`M${x - 116 * w} 190Q${x - 40 * w} 150 ${x} 144Q${x + 40 * w} 150 ${x + 116 * w} 190L${x + 130 * w} 640Q${x + 60 * w} 656 ${x} 644Q${x - 60 * w} 656 ${x - 130 * w} 640z`
  const stripes = [470, 500, 520, 560, 578]
    .map((y, at) => b.line(d`M${x - 160} ${y}q160 16 320 0`, colour, [16, 5, 5, 28, 6][at]!))
    .join('')
  const loop = b.line(d`M${x - 14} 150q14 -60 28 0`, colour, 7)
  return (
    b.solid(oval(x, 112, 12, 16), '#6b4a31', 'top') +
    loop +
    b.raised(defs, b.solid(outline, fill, 'side', stripes)) +
    fold(
      b,
      d`M${x - 56 * w} 200Q${x - 40 * w} 400 ${x - 62 * w} 640M${x + 30 * w} 180Q${x + 56 * w} 400 ${x + 40 * w} 640`,
      18,
    )
  )
}

/** Down a table, a bowl on it. */
export function tableRunner(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const table =
    b.solid('M90 240H550L700 700H-60z', stuffs.beech.full, 'top') +
    b.line('M240 240L160 700M400 240L470 700', ink, 4, 0.14)
  const runner =
    b.solid('M236 232H404L470 700L478 800H160L170 700z', fill, 'flat') +
    b.line(`M248 250L186 700M392 250L454 700`, paper, 5, 0.7)
  const holes = b.line(times(11, (at) => d`M${190 + at * 26} 716v24`).join(''), paper, 8, 0.8)
  const fruit =
    b.shadow(320, 470, 90) +
    b.solid(oval(286, 408, 36) + oval(352, 404, 38), b.palette.accent.full, 'top') +
    b.solid(oval(320, 388, 36), '#8fa757', 'top') +
    b.solid('M210 420H430Q420 484 320 488Q220 484 210 420z', stuffs.white.full, 'side')
  return table + defs + b.raised(runner) + holes + fruit
}

/** Four, one laid with plate and cutlery. */
export function placemats(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const mat = (x: number, y: number, turn: number) =>
    `<g transform="rotate(${turn} ${x + 190} ${y + 130})">${b.raised(fringeAlong(b, [x, y + 252], [x + 380, y + 252], 40, 22, b.palette.main.light), b.solid(box(x, y, 380, 262, 4), fill, 'top'))}</g>`
  const plate =
    b.raised(b.solid(oval(320, 520, 112), stuffs.white.full, 'top')) +
    b.line(oval(320, 520, 80), ink, 4, 0.14) +
    b.raised(b.solid(box(462, 420, 18, 200, 8), '#b6bcbd', 'shine'))
  return defs + mat(90, 110, -9) + mat(150, 160, 6) + mat(110, 240, -4) + mat(130, 390, 1) + plate
}
