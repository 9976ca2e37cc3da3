import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { around, box, d, leaf, onCircle, oval, type Point, times } from '../shapes.ts'
import { chainRing, cord } from './jewels.ts'

/** Lying on stone. */
export function bracelet(b: Brush): string {
  return b.raised(formOf(b, { bangle, stars, cord })(b))
}

const bangle = (b: Brush) => {
  const open = 'M250 236A168 176 0 1 0 392 236'
  const bark = times(26, (at) => {
    const [x, y] = onCircle(320, 396, 170, -1.1 + at * 0.222, 1.02)
    return leaf([x, y - 24], 46, 7, 84 + at)
  }).join('')
  return (
    b.line(open, b.palette.main.deep, 66) +
    b.tube(open, b.palette.main.full, 60) +
    b.tint(bark, ink, 0.2) +
    b.line('M178 330A168 176 0 0 0 200 500', '#fff', 10, 0.6)
  )
}

const stars = (b: Brush) => {
  const star = (x: number, y: number) => {
    const tips = around(5).flatMap((a) => [onCircle(x, y, 44, a), onCircle(x, y, 19, a + Math.PI / 5)])
    return b.solid(
      `${tips.map(([px, py], at) => (at ? d`L${px} ${py}` : d`M${px} ${py}`)).join('')}z`,
      b.palette.main.full,
      'shine',
    )
  }
  const links = `${chainRing(b, b.palette.main.full, 7)}<g stroke-dasharray="5 8">${chainRing(b, b.palette.main.deep, 4)}</g>`
  const hung = [2.16, 1.57, 0.98].map((a) => star(...onCircle(320, 408, 182, a)))
  return links + hung.join('') + b.solid(box(300, 214, 40, 26, 8), b.palette.main.full, 'shine')
}

/** Pinned on wool. */
export function brooch(b: Brush): string {
  const { fill, defs } = b.cloth(
    18,
    18,
    b.tint(box(0, 0, 18, 18), b.palette.second.full) + b.line('M0 4h18M4 0v18', ink, 3, 0.14),
  )
  const felt = b.solid('M90 120H550V690H90z', fill, 'top')
  return (
    defs + b.raised(felt) + b.seam(box(106, 136, 428, 538, 4), paper) + b.raised(formOf(b, { swallow, umbel, fish })(b))
  )
}

const swallow = (b: Brush) => {
  const { main } = b.palette
  const far = b.solid('M372 372Q330 270 208 210Q250 300 284 400z', main.deep, 'shine')
  const near = b.solid('M400 384Q380 520 250 630Q262 520 290 420z', main.full, 'shine')
  const feathers = b.line('M372 430Q350 500 296 560M348 430Q330 480 288 530M322 430Q312 460 284 490', main.deep, 4, 0.7)
  const body =
    'M520 360Q500 330 462 336Q420 344 380 366Q300 380 230 420L96 470L170 470L110 530L250 462Q360 450 430 410Q470 396 490 374z'
  return (
    far +
    b.solid(body, main.full, 'shine') +
    near +
    feathers +
    b.tint(oval(470, 356, 6), ink) +
    b.tint('M450 396q-30 18 -60 20q30 -20 52 -40z', '#fff', 0.4)
  )
}

const umbel = (b: Brush) => {
  const { main } = b.palette
  return (
    times(9, (at) => {
      const [x, y] = onCircle(320, 480, 240, -1.57 + (at - 4) * 0.26)
      const dots = times(6, (dot): Point => onCircle(x, y, 22, dot * 1.05))
      return (
        b.line(d`M320 480L${x} ${y}`, stuffs.brass.full, 5) +
        b.solid(dots.map(([dx, dy]) => oval(dx, dy, 12)).join('') + oval(x, y, 10), main.full, 'shine')
      )
    }).join('') + b.tube('M320 480Q330 560 300 640', stuffs.brass.full, 9)
  )
}

const fish = (b: Brush) => {
  const { main, second } = b.palette
  const scales = times(18, (at) => oval(280 + (at % 6) * 34, 340 + Math.floor(at / 6) * 46 + (at % 2) * 22, 22)).join(
    '',
  )
  return (
    b.solid(
      'M150 400C230 270 400 270 460 380L550 310Q530 400 550 490L460 420C400 530 230 530 150 400z',
      main.full,
      'shine',
      b.line(scales, '#fff', 4, 0.5) + b.tint('M130 400q160 90 340 0v160h-340z', second.light, 0.4),
    ) +
    b.solid(oval(218, 384, 17), paper, 'flat') +
    b.tint(oval(216, 384, 9), ink) +
    b.line('M256 320q26 80 0 160', '#fff', 5, 0.6)
  )
}

/** A slide for the hair, a lock through it. */
export function hairSlide(b: Brush): string {
  const lock = b.solid(
    'M250 60C230 300 250 560 300 770H350C400 560 410 300 390 60z',
    '#6b4429',
    'side',
    b.line(
      times(9, (at) => d`M${256 + at * 16} 50C${246 + at * 18} 300 ${270 + at * 12} 560 ${300 + at * 6} 780`).join(''),
      ink,
      4,
      0.3,
    ),
  )
  const slide =
    'M96 400C140 300 200 300 250 360S360 440 410 370S520 320 552 380Q556 420 520 430C470 400 440 460 390 476S270 470 230 420S150 420 122 440Q92 430 96 400z'
  return (
    b.raised(lock) +
    b.raised(
      b.solid(
        slide,
        b.palette.main.full,
        'shine',
        b.tint(times(20, (at) => oval(150 + at * 19, 370 + ((at * 37) % 60), 9, 7)).join(''), '#fff', 0.35),
      ),
    )
  )
}
