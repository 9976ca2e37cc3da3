import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { box, d, oval, times, turned } from '../shapes.ts'
import { rim, woven } from './wicker.ts'

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
