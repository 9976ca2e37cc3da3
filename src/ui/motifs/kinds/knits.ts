import type { Brush } from '../brush.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { formOf } from '../forms.ts'
import { box, d, oval, times } from '../shapes.ts'

export const ribs = (
  b: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  turn = 0,
  at: readonly [number, number] = [x, y],
) =>
  `<g transform="rotate(${turn} ${at[0]} ${at[1]})">${b.solid(box(x, y, w, h, 12), b.palette.main.full, 'side', b.line(times(Math.round(w / 14), (n) => d`M${x + 7 + n * 14} ${y}v${h}`).join(''), ink, 5, 0.22))}</g>`

const cable = (b: Brush, x: number, y: number, turns: number, step = 52) =>
  times(
    turns,
    (at) =>
      b.line(d`M${x - 16} ${y + at * step}q34 ${step / 2} 34 ${step}`, b.palette.main.light, 11) +
      b.line(d`M${x + 18} ${y + at * step}q-36 ${step / 2} -34 ${step}`, b.palette.main.deep, 3, 0.5) +
      b.line(d`M${x + 16} ${y + at * step}q-34 ${step / 2} -34 ${step}`, b.palette.main.pale, 8, 0.55),
  ).join('')

/** On a head of wood: with cables, with a patterned band and a pompon, or knotted for a newborn. */
export function hat(b: Brush): string {
  return formOf(b, { cables, jacquard, knotted })(b)
}

const cap = (b: Brush, decor: string) => {
  const { fill, defs } = b.cloth(
    20,
    15,
    b.tint(box(0, 0, 20, 15), b.palette.main.full) + b.line('M0 1l10 9l10 -9', ink, 4, 0.16),
  )
  return defs + b.solid('M160 560C150 230 490 230 480 560z', fill, 'side', decor)
}

function brim(b: Brush, colour = b.palette.main.full): string {
  return b.solid(
    box(142, 540, 356, 104, 28),
    colour,
    'side',
    b.line(times(26, (at) => d`M${150 + at * 14} 536v116`).join(''), ink, 6, 0.2),
  )
}

const cables = (b: Brush) =>
  b.shadow(320, 644, 180) +
  cap(
    b,
    [210, 320, 430]
      .map((x) => `<g transform="rotate(${(x - 320) / -9} ${x} 560)">${cable(b, x, 300, 6, 46)}</g>`)
      .join(''),
  ) +
  brim(b)

function jacquard(b: Brush): string {
  const { second, accent } = b.palette
  const band =
    b.tint(box(130, 430, 380, 110), second.full) +
    b.tint(times(9, (at) => d`M${150 + at * 42} 484l20 -32l20 32l-20 32z`).join(''), paper) +
    b.line('M130 436h380M130 534h380', accent.full, 9)
  const tuft = times(40, (at) => d`M320 262L${320 + 64 * Math.cos(at * 2.4)} ${262 + 60 * Math.sin(at * 2.4)}`).join('')
  return (
    b.shadow(320, 644, 180) +
    b.solid(oval(320, 262, 58), accent.full, 'top') +
    b.line(tuft, accent.light, 6, 0.6) +
    cap(b, band) +
    brim(b, second.full)
  )
}

function knotted(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const knot =
    b.solid('M300 330Q270 240 210 190Q290 170 324 280Q350 160 440 190Q370 240 344 330z', fill, 'side') +
    b.solid(box(290, 296, 66, 40, 18), b.palette.main.deep, 'top')
  return (
    b.shadow(320, 644, 160) +
    defs +
    knot +
    b.solid('M180 560C176 260 464 260 460 560z', fill, 'side') +
    b.solid(box(164, 548, 312, 92, 30), b.palette.second.light, 'side') +
    b.seam('M176 600H464', ink)
  )
}

/** Long mitts without fingers, cabled. */
export function mitts(b: Brush): string {
  const { main } = b.palette
  const one = (x: number, side: 1 | -1) => {
    const body = d`M${x - 78} 200Q${x} 184 ${x + 78} 200L${x + 84} 400L${x + 64} 640H${x - 64}L${x - 84} 400z`
    const thumb =
      b.tube(d`M${x + side * 60} 400Q${x + side * 118} 360 ${x + side * 116} 292`, main.full, 50) +
      b.line(d`M${x + side * 92} 296h${side * 48}`, main.deep, 13)
    const rib = b.line(times(11, (at) => d`M${x - 90 + at * 18} 200V660`).join(''), ink, 3, 0.1)
    return (
      thumb +
      b.solid(body, main.full, 'side', cable(b, x, 250, 7) + rib) +
      ribs(b, x - 82, 186, 164, 50) +
      ribs(b, x - 72, 610, 144, 56)
    )
  }
  return `<g transform="rotate(-7 210 420)">${b.raised(one(206, 1))}</g><g transform="rotate(8 430 420)">${b.raised(one(434, -1))}</g>`
}

export function gloves(b: Brush): string {
  const one = (x: number, side: 1 | -1) => {
    const fingers = [-60, -22, 18, 56]
      .map((dx, at) => b.tube(d`M${x + dx} 380V${[230, 190, 196, 240][at]!}`, b.palette.main.full, 38))
      .join('')
    const thumb = b.tube(d`M${x + side * 74} 450Q${x + side * 120} 410 ${x + side * 124} 350`, b.palette.main.full, 38)
    return (
      fingers +
      thumb +
      b.solid(
        d`M${x - 82} 360Q${x} 330 ${x + 78} 360L${x + 88} 480L${x + 66} 620H${x - 66}L${x - 88} 480z`,
        b.palette.main.full,
        'side',
      ) +
      ribs(b, x - 74, 570, 148, 92)
    )
  }
  return `<g transform="rotate(-8 210 420)">${b.raised(one(196, 1))}</g><g transform="rotate(8 430 420)">${b.raised(one(444, -1))}</g>`
}

export function socks(b: Brush): string {
  const one = (x: number, y: number, turn: number) => {
    const leg = 'M-60 -260H60V40Q64 90 130 130Q190 160 180 210Q166 250 100 246Q10 240 -40 180Q-66 140 -60 80z'
    const heel =
      b.tint(oval(-40, 130, 66, 62), b.palette.second.full) + b.tint(oval(170, 200, 62, 60), b.palette.second.full)
    const bands = b.line('M-70 -120H70M-70 -90H70M-70 -40H70', b.palette.second.full, 14)
    return `<g transform="translate(${x} ${y}) rotate(${turn})">${b.raised(b.solid(leg, b.palette.main.full, 'side', heel + bands + b.line(times(9, (at) => d`M${-70 + at * 18} -260V-170`).join(''), ink, 5, 0.24)))}</g>`
  }
  return one(176, 390, 8) + one(356, 420, -6)
}

/** Over a teapot, spout and handle looking out. */
export function teaCosy(b: Brush): string {
  const { main, second, accent } = b.palette
  const pot =
    b.solid('M150 560C96 540 90 480 66 452l30 -12C140 460 160 500 190 510z', stuffs.white.full, 'side') +
    b.tube('M470 480c110 -20 110 130 0 116', stuffs.white.full, 26) +
    b.solid(box(190, 600, 260, 54, 24), stuffs.white.full, 'side')
  const stripes = times(5, (at) =>
    b.tint(d`M120 ${330 + at * 62}q200 -40 400 0v30q-200 -40 -400 0z`, [second.full, accent.full][at % 2]!),
  ).join('')
  const body = b.solid(
    'M156 630C140 330 260 270 320 270S500 330 484 630z',
    main.full,
    'side',
    stripes + b.line(times(20, (at) => d`M${150 + at * 18} 640Q${200 + at * 12} 420 320 260`).join(''), ink, 5, 0.16),
  )
  const tuft = times(30, (at) => d`M320 246L${320 + 50 * Math.cos(at * 2.4)} ${246 + 46 * Math.sin(at * 2.4)}`).join('')
  return (
    b.shadow(320, 656, 190) +
    pot +
    body +
    b.solid(oval(320, 246, 44), accent.full, 'top') +
    b.line(tuft, accent.light, 6, 0.6)
  )
}

/** Small bonnets on a cord, numbered, for the days before Christmas. */
export function bonnetGarland(b: Brush): string {
  const baths = [dyes.garance, dyes.ecru, dyes.sage, dyes.gaude, dyes.pastel]
  const rows = [
    [150, 40],
    [380, 36],
  ].map(([top, sag], row) => {
    const hats = times(5, (at) => {
      const x = 80 + at * 120
      const y = top! + sag! * 2 * (1 - ((x - 320) / 330) ** 2)
      const dye = baths[(at + row * 2) % 5]!
      return (
        b.solid(
          d`M${x - 46} ${y + 110}C${x - 50} ${y + 10} ${x + 50} ${y + 10} ${x + 46} ${y + 110}z`,
          dye.full,
          'side',
          b.line(times(6, (n) => d`M${x - 50 + n * 18} ${y + 20}v100`).join(''), ink, 4, 0.16),
        ) +
        b.solid(box(x - 54, y + 96, 108, 40, 12), dye.light, 'side') +
        b.solid(oval(x, y + 26, 18), paper, 'top') +
        b.line(at % 2 ? d`M${x - 6} ${y + 106}h12l-8 22` : d`M${x - 2} ${y + 106}v22`, ink, 5, 0.7)
      )
    })
    return b.raised(b.line(d`M-10 ${top! + 20}Q320 ${top! + sag! * 4} 650 ${top! + 20}`, '#efe4cd', 7), ...hats)
  })
  return rows.join('')
}
