import type { Brush } from '../brush.ts'
import { dyes, ink, paper } from '../dyes.ts'
import { around, box, d, leaf, onCircle, oval, times } from '../shapes.ts'
import { beech, maple, walnut, wheel, wood } from './toys.ts'
import { grain } from './wood.ts'

/** A fox, a hare, a bear, an owl, a hedgehog, a deer: cut from the plank, standing. */
export function forestAnimals(b: Brush): string {
  const cut = (x: number, y: number, path: string, colour: string, more = '') =>
    b.shadow(x, y + 2, 62) +
    `<g transform="translate(${x} ${y})">${b.solid(path, colour, 'top', grain(b, -90, -220, 180, 220))}${more}</g>`
  const eye = (x: number, y: number) => b.tint(oval(x, y, 5), ink)
  const deer =
    'M-66 0V-84Q-74 -124 -40 -128H24L34 -176Q30 -196 46 -200L84 -190Q98 -182 88 -170L62 -160L48 -96V0H30V-62H-38V0z'
  const antlers = b.line(
    'M44 -198Q36 -230 14 -240M40 -216L50 -240M56 -198Q66 -232 88 -240M60 -216L54 -244',
    maple.deep,
    7,
  )
  const bear =
    'M-58 0Q-74 -60 -56 -110Q-66 -150 -50 -168Q-60 -196 -40 -200Q-26 -202 -24 -184H24Q26 -202 40 -200Q60 -196 50 -168Q66 -150 56 -110Q74 -60 58 0z'
  const muzzle =
    b.tint(oval(0, -134, 22, 17), maple.light) +
    b.tint(oval(0, -140, 8, 6), ink) +
    b.tint(oval(0, -56, 34, 42), maple.light, 0.5)
  const hare =
    'M-56 0Q-70 -80 -10 -100Q-6 -140 6 -150L-4 -230Q20 -226 26 -156L40 -226Q62 -200 44 -146Q64 -120 40 -100Q60 -50 50 0z'
  const fox =
    'M-86 -24Q-90 -70 -60 -84Q-50 -110 10 -104L20 -160L46 -132L76 -160L84 -104L100 -92L72 -70Q58 -66 54 -60V0H28V-40H-12V0H-38Q-70 8 -86 -24z'
  const owl = 'M-50 0Q-70 -120 -46 -150L-40 -176L-14 -158H14L40 -176L46 -150Q70 -120 50 0z'
  const hog = 'M-80 0Q-96 -40 -60 -50Q-50 -110 10 -108Q84 -100 84 0z'
  const rounds = b.line(oval(-20, -124, 18) + oval(20, -124, 18), walnut.deep, 5)
  const spines = b.line(
    times(8, (at) => d`M${-30 + at * 13} ${-96 + (at % 2) * 20}l8 22`).join(''),
    walnut.deep,
    5,
    0.7,
  )
  return (
    cut(130, 520, deer, maple.full, antlers + eye(60, -178)) +
    cut(320, 520, bear, walnut.full, muzzle + eye(-20, -160) + eye(20, -160)) +
    cut(506, 524, owl, beech.full, rounds + eye(-20, -124) + eye(20, -124)) +
    cut(160, 656, fox, '#c8835a', eye(60, -112)) +
    cut(352, 660, hare, maple.full, eye(26, -126)) +
    cut(520, 656, hog, beech.full, spines + eye(-58, -26))
  )
}

/** A horse on wheels, with its cord. */
export function pullHorse(b: Brush): string {
  const horse =
    'M190 580V440Q190 384 250 380H380Q396 300 430 250L424 216L456 240Q500 250 540 330Q546 360 516 362L470 350Q452 400 448 440V580H396V480H250V580z'
  const mane = b.line(
    times(7, (at) => d`M${434 - at * 9} ${246 + at * 20}q-26 0 -34 14`).join(''),
    b.palette.main.deep,
    13,
  )
  const tail = b.line('M196 400q-60 20 -54 110M200 396q-74 10 -76 90', b.palette.main.deep, 11)
  const saddle =
    b.solid('M262 378h94q10 70 -8 96h-78q-18 -40 -8 -96z', b.palette.main.full, 'top') + b.seam('M270 392h80', paper)
  return (
    b.shadow(330, 656, 230) +
    tail +
    wood(b, horse, beech.full, [190, 216, 350, 364]) +
    mane +
    saddle +
    b.tint(oval(484, 300, 8), ink) +
    b.solid(box(150, 576, 350, 34, 12), walnut.full, 'top') +
    wheel(b, 206, 616, 38, b.palette.accent.full) +
    wheel(b, 446, 616, 38, b.palette.accent.full) +
    b.line('M500 592C580 580 560 680 640 640', '#efe4cd', 7)
  )
}

/** Carrot, leek, aubergine and others in their crate. */
export function vegetables(b: Brush): string {
  const carrot = b.solid('M150 480q34 -20 62 4l-24 -170q-30 0 -38 166z', dyes.ochre.full, 'top')
  const up = (x: number, y: number, colour: string, w: number, h: number) => b.solid(oval(x, y, w, h), colour, 'side')
  const greens = b.solid(
    [-126, -104, -82, -60].map((turn) => leaf([176, 330], 110, 20, turn)).join(''),
    dyes.olive.full,
    'top',
  )
  const leek =
    b.solid(box(246, 310, 48, 220, 18), '#eef0dc', 'side') +
    b.solid('M244 330L222 190L268 250L280 170L300 250L326 200L296 330z', dyes.olive.full, 'top')
  const veg =
    greens +
    carrot +
    leek +
    up(376, 420, dyes.plum.full, 56, 110) +
    b.solid('M350 320q26 -40 56 0l-10 22h-36z', dyes.olive.deep, 'top') +
    up(480, 440, dyes.garance.full, 66, 60) +
    b.solid(
      around(5)
        .map((a) => leaf([480, 388], 34, 9, (a * 180) / Math.PI))
        .join(''),
      dyes.olive.full,
      'top',
    )
  const slat = (y: number) => b.solid(box(90, y, 460, 50, 5), beech.light, 'top', grain(b, 90, y, 460, 50))
  const posts = b.solid(box(90, 470, 34, 186, 4) + box(516, 470, 34, 186, 4), beech.full, 'top')
  const front = b.shadow(210, 700, 50) + b.solid(oval(180, 690, 46, 40), '#c9973f', 'top')
  return (
    b.shadow(320, 658, 240) +
    b.tint(box(100, 460, 440, 100), '#6b4a2e') +
    veg +
    posts +
    slat(486) +
    slat(544) +
    slat(602) +
    front
  )
}

/** A ring with twelve holes, candles and figures in it. */
export function birthdayRing(b: Brush): string {
  const hoop = b.line(oval(320, 520, 210, 86), walnut.deep, 62) + b.tube(oval(320, 506, 210, 86), beech.full, 62)
  const stuck = times(12, (at) => [onCircle(320, 500, 210, (at * Math.PI) / 6 - Math.PI / 2, 0.41), at] as const).sort(
    ([[, y]], [[, z]]) => y - z,
  )
  const on = stuck.map(([[x, y], at]) => {
    if (at % 3 === 0)
      return (
        b.solid(
          box(x - 10, y - 116, 20, 110, 4),
          [dyes.garance, dyes.pastel, dyes.gaude, dyes.sage][at / 3]!.full,
          'side',
        ) + b.solid(d`M${x} ${y - 168}q24 36 0 50q-24 -14 0 -50z`, '#f6c04d', 'flat')
      )
    if (at % 3 === 1)
      return (
        b.solid(
          around(5)
            .map((a) => leaf([x, y - 48], 34, 18, (a * 180) / Math.PI))
            .join(''),
          dyes.gaude.full,
          'top',
        ) + b.line(d`M${x} ${y - 20}v18`, walnut.full, 7)
      )
    return b.solid(oval(x, y - 44, 24) + oval(x, y - 14, 15), dyes.rose.full, 'top')
  })
  return b.shadow(320, 600, 230) + hoop + on.join('')
}
