import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { box, curve, d, leaf, onCircle, oval, type Point, times } from '../shapes.ts'

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

export const chainRing = (b: Brush, metal: string, width: number) => b.line(oval(320, 400, 178, 170), metal, width)

export const cord = (b: Brush) =>
  chainRing(b, b.palette.second.full, 13) +
  b.tube('M300 236L250 130M340 236L400 140', b.palette.second.full, 9) +
  b.solid(oval(320, 230, 20), stuffs.beech.full, 'top') +
  b.solid('M356 500a66 66 0 1 0 22 118a52 52 0 1 1 -22 -118z', b.palette.main.full, 'shine') +
  b.line(oval(352, 570, 13), b.palette.main.deep, 6)
