import type { Brush } from '../brush.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { around, box, curve, d, leaf, onCircle, oval, type Point, times } from '../shapes.ts'

/** On a bust of linen, from collar to heart. */
export function necklace(b: Brush): string {
  const pendant = formOf(b, { disc, wave, leaves, initial, aurora })
  const bust = b.solid(
    'M246 60Q250 190 170 214Q70 244 60 420L40 820H600L580 420Q570 244 470 214Q390 190 394 60Q320 86 246 60z',
    dyes.ecru.light,
    'side',
  )
  const linen = b.line(times(24, (at) => d`M${40 + at * 24} 230V810`).join(''), ink, 2, 0.05)
  const chainOf = (metal: string, width: number) =>
    b.line('M214 206C240 380 290 452 320 470C350 452 400 380 426 206', metal, width)
  if (b.form === 'wave') return b.shadow(320, 800, 260) + bust + linen + b.raised(pendant(b))
  const cord = b.form === 'aurora'
  const metal = cord ? '#2a231d' : b.palette.main.full
  const chain =
    chainOf(metal, cord ? 8 : 6) + (cord ? '' : `<g stroke-dasharray="4 7">${chainOf(b.palette.main.pale, 4)}</g>`)
  return b.shadow(320, 800, 260) + bust + linen + b.raised(chain, pendant(b))
}

const disc = (b: Brush) =>
  b.solid(oval(320, 528, 62), b.palette.main.full, 'shine') +
  b.line(oval(320, 528, 50), b.palette.main.deep, 3, 0.4) +
  b.line(oval(320, 464, 10), b.palette.main.deep, 5)

/** The wire itself is the piece: it winds like a river. */
const wave = (b: Brush) => {
  const points = times(61, (at): Point => {
    const t = at / 30 - 1
    return [
      320 + t * 106 + (t < 0 ? -1 : 1) * 10 * Math.sin(at * 1.05) * (1 - Math.abs(t) * 0.3),
      486 - 280 * Math.abs(t) ** 1.5 + 9 * Math.sin(at * 1.05),
    ]
  })
  return b.tube(curve(points), b.palette.main.full, 10) + b.solid(oval(320, 506, 17, 21), b.palette.main.full, 'shine')
}

const leaves = (b: Brush) =>
  [-58, 0, 58]
    .map((turn) => {
      const one = leaf([320, 474], turn ? 118 : 150, 34, 90 - turn * 0.7)
      return (
        b.solid(one, b.palette.main.full, 'shine') +
        b.line(d`M320 474L${320 + (turn ? Math.sign(turn) * 62 : 0)} ${turn ? 560 : 606}`, b.palette.main.deep, 3, 0.5)
      )
    })
    .join('')

const initial = (b: Brush) =>
  b.solid(oval(320, 520, 54), b.palette.main.full, 'shine') +
  b.line('M320 486L294 550M320 486L346 550M303 530h34', b.palette.main.deep, 8) +
  b.line(oval(320, 464, 10), b.palette.main.deep, 5)

const aurora = (b: Brush) => {
  const glow =
    b.tint('M250 600Q320 470 400 520V660H250z', dyes.rose.light, 0.6) +
    b.tint('M250 520q60 40 80 -10t90 -20v-60H250z', stuffs.turquoise.light, 0.7) +
    b.tint('M250 560q60 30 140 -30l30 60z', dyes.gaude.light, 0.5)
  return (
    b.solid(
      'M276 492h88q16 0 16 18v130q0 20 -18 20h-84q-18 0 -18 -20V510q0 -18 16 -18z',
      b.palette.main.full,
      'shine',
      glow,
    ) + b.solid(box(304, 462, 32, 36, 8), stuffs.silver.full, 'shine')
  )
}

/** Standing in the slot of a block of wood. */
export function ring(b: Brush): string {
  const stone = formOf(b, { hammered, eclipse, knot, glass })
  const { main } = b.palette
  const block =
    b.solid('M130 560L190 520H470L520 560V690H130z', b.dice.pick(['#c9a77e', '#8a6a4a', '#e6dfd3', '#b9a48c']), 'top') +
    b.tint('M130 560L190 520H470L520 560z', '#fff', 0.25) +
    b.tint(box(222, 546, 200, 12, 6), ink, 0.4)
  const wide = b.form === 'hammered' ? 46 : b.form === 'knot' ? 13 : 22
  const band =
    b.line('M226 552A116 128 0 1 1 416 552', main.deep, wide + 4) +
    b.tube('M226 552A116 128 0 1 1 416 552', main.full, wide)
  const shine = b.line('M236 400A116 124 0 0 1 300 340', '#fff', wide * 0.3, 0.7)
  return b.shadow(325, 690, 200) + b.raised(band, shine, stone(b)) + block
}

const hammered = (b: Brush) =>
  b.tint(times(17, (at) => oval(...onCircle(321, 452, 122, 2.6 + at * 0.24, 1.04), 13, 10)).join(''), '#fff', 0.4)

const eclipse = (b: Brush) =>
  b.solid(oval(296, 300, 58), stuffs.brass.full, 'shine') +
  b.solid(oval(350, 316, 54), stuffs.silver.full, 'shine') +
  b.line(oval(350, 316, 54), stuffs.silver.deep, 3, 0.5)

const knot = (b: Brush) => b.tube('M262 330c40 -60 90 -20 60 20s-70 0 -40 -40s110 -30 104 26', b.palette.main.full, 15)

const glass = (b: Brush) =>
  b.solid(
    oval(321, 306, 74, 66),
    b.palette.second.full,
    'shine',
    b.tint(times(9, (at) => oval(270 + ((at * 41) % 110), 270 + ((at * 29) % 80), 6)).join(''), '#fff', 0.4),
  ) +
  b.line(oval(321, 306, 75, 67), b.palette.main.deep, 6) +
  b.tint(oval(296, 282, 20, 12), '#fff', 0.7)

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

const chainRing = (b: Brush, metal: string, width: number) => b.line(oval(320, 400, 178, 170), metal, width)

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

const cord = (b: Brush) =>
  chainRing(b, b.palette.second.full, 13) +
  b.tube('M300 236L250 130M340 236L400 140', b.palette.second.full, 9) +
  b.solid(oval(320, 230, 20), stuffs.beech.full, 'top') +
  b.solid('M356 500a66 66 0 1 0 22 118a52 52 0 1 1 -22 -118z', b.palette.main.full, 'shine') +
  b.line(oval(352, 570, 13), b.palette.main.deep, 6)

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
