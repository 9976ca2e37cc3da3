import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times } from '../shapes.ts'

const hanger = (b: Brush) =>
  b.tube('M40 110H600', '#6b4a31', 13) +
  b.tube('M320 160c0 -20 22 -24 20 -44c-4 -24 -40 -18 -36 8', '#b08a3c', 6) +
  b.tube('M214 214Q320 130 426 214', '#a9764a', 15)

const soft = (b: Brush, path: string) => `<g filter="url(#~soft)">${b.line(path, ink, 16, 0.14)}</g>`

export const button = (b: Brush, x: number, y: number, r = 11) =>
  b.solid(oval(x, y, r), stuffs.beech.full, 'top') + b.tint(oval(x - 3, y, 2) + oval(x + 3, y, 2), ink, 0.7)

/** A garment of the main cloth, hung, with what is sewn on it. */
export function hung(b: Brush, body: string, before: string, after: string): string {
  const { fill, defs } = fabric(b, b.palette.main)
  return hanger(b) + b.raised(defs, before && b.solid(before, fill, 'side'), b.solid(body, fill, 'side')) + after
}

export function bloomer(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const body =
    'M170 270H470Q520 400 540 500Q480 560 400 556Q380 500 320 490Q260 500 240 556Q160 560 100 500Q120 400 170 270z'
  const gathers = b.line(
    times(17, (at) => d`M${180 + at * 18} 306q${(at - 8) * 2} 40 ${(at - 8) * 4} 80`).join(''),
    ink,
    5,
    0.16,
  )
  const legs = b.line('M104 500Q170 556 240 552M536 500Q470 556 400 552', b.palette.main.deep, 20)
  const bow = b.solid('M320 300c-60 -50 -90 10 -6 4c84 20 76 -50 6 -4z', b.palette.accent.light, 'top')
  return (
    b.raised(defs, b.solid(body, fill, 'top'), b.solid(box(164, 250, 312, 56, 18), fill, 'side')) +
    gathers +
    legs +
    bow +
    soft(b, 'M220 400q20 60 10 130M420 400q-20 60 -10 130')
  )
}

export function dungarees(b: Brush): string {
  const body = 'M252 330H388L400 420Q450 440 452 480L462 690H346L330 540H310L294 690H178L188 480Q190 440 240 420z'
  const straps = b.tube('M262 340Q230 240 262 200M378 340Q410 240 378 200', b.palette.main.full, 26)
  const pocket = b.solid(box(274, 360, 92, 70, 8), b.palette.main.full, 'top') + b.seam(box(280, 366, 80, 58, 6), paper)
  return hung(
    b,
    body,
    '',
    straps +
      pocket +
      button(b, 266, 340) +
      button(b, 374, 340) +
      b.seam('M186 670H290M350 670H456M320 440V530', paper) +
      soft(b, 'M230 480q6 90 0 190M410 480q-6 90 0 190'),
  )
}

export function smockDress(b: Brush): string {
  const arms = 'M236 220Q150 236 140 330Q170 350 214 336L244 300zM404 220Q490 236 500 330Q470 350 426 336L396 300z'
  const body = 'M236 214Q280 250 320 252Q360 250 404 214L412 360Q470 520 500 660Q320 700 140 660Q170 520 228 360z'
  const smocks = times(5, (row) =>
    b.line(
      times(10, (at) => d`M${238 + at * 17} ${278 + row * 20}l8 -10l8 10`).join(''),
      [b.palette.accent.full, paper][row % 2]!,
      4,
    ),
  ).join('')
  const collar = b.solid(
    'M250 214Q280 262 320 264Q290 290 252 268Q240 240 250 214zM390 214Q360 262 320 264Q350 290 388 268Q400 240 390 214z',
    paper,
    'top',
  )
  return hung(
    b,
    body,
    arms,
    smocks +
      collar +
      b.line('M142 656Q320 696 498 656', paper, 7, 0.8) +
      soft(b, times(6, (at) => d`M${244 + at * 30} 400Q${220 + at * 38} 540 ${190 + at * 50} 664`).join('')),
  )
}

export function maoShirt(b: Brush): string {
  const arms = 'M232 222L120 400L176 440L250 330zM408 222L520 400L464 440L390 330z'
  const body = 'M232 218Q280 236 320 238Q360 236 408 218L424 340L440 600Q320 624 200 600L216 340z'
  const front =
    b.line('M320 250V450', ink, 4, 0.3) +
    button(b, 332, 280, 9) +
    button(b, 332, 340, 9) +
    button(b, 332, 400, 9) +
    b.seam('M300 250V450H344', paper)
  const collar = b.solid('M266 200Q320 240 374 200L378 232Q320 268 262 232z', b.palette.main.light, 'top')
  return hung(
    b,
    body,
    arms,
    front +
      collar +
      b.line('M130 396L180 428M510 396L460 428', b.palette.main.deep, 6, 0.5) +
      soft(b, 'M240 380q8 110 -6 210M400 380q-8 110 6 210'),
  )
}
