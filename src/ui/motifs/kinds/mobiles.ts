import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { d, leaf, oval, times } from '../shapes.ts'

/** Birds, planets or pebbles that hang and turn. */
export function mobile(b: Brush): string {
  return formOf(b, { birds, planets, pebbles })(b)
}

function bars(b: Brush, wood: string): string {
  return (
    b.line('M320 -10V130M320 130L130 214M320 130L510 214', '#7a6a55', 4) + b.raised(b.tube('M96 214H544', wood, 17))
  )
}

function birds(b: Brush): string {
  const hung = times(5, (at) => {
    const [x, y] = [112 + at * 104, [420, 320, 520, 350, 440][at]!]
    const colour = [
      stuffs.maple.full,
      stuffs.walnut.full,
      b.palette.main.full,
      stuffs.beech.full,
      b.palette.accent.full,
    ][at]!
    const body = d`M${x - 66} ${y + 34}Q${x - 30} ${y - 20} ${x + 30} ${y + 4}Q${x + 44} ${y - 16} ${x + 62} ${y - 2}L${x + 80} ${y + 8}L${x + 60} ${y + 14}Q${x + 30} ${y + 64} ${x - 30} ${y + 44}L${x - 84} ${y + 66}z`
    return (
      b.line(d`M${x} 214V${y + 4}`, '#7a6a55', 3) +
      b.raised(
        b.solid(leaf([x + 10, y + 12], 92, 26, 232), colour, 'top'),
        b.solid(body, colour, 'top'),
        b.solid(leaf([x + 4, y + 20], 80, 22, 138), colour, 'top'),
      ) +
      b.tint(oval(x + 54, y + 2, 4), ink)
    )
  })
  return bars(b, stuffs.beech.full) + hung.join('')
}

function planets(b: Brush): string {
  const metal = stuffs.brass
  const ball = (x: number, y: number, r: number, colour: string) =>
    b.line(d`M${x} 214V${y - r}`, '#7a6a55', 3) + b.raised(b.solid(oval(x, y, r), colour, 'shine'))
  const rings = b.raised(b.line(oval(424, 420, 92, 24), metal.light, 9))
  return (
    bars(b, stuffs.walnut.full) +
    ball(116, 380, 34, metal.light) +
    ball(214, 520, 62, metal.full) +
    ball(320, 330, 26, stuffs.honey.full) +
    ball(424, 420, 56, metal.full) +
    rings +
    ball(530, 560, 40, metal.deep) +
    b.line(oval(214, 520, 62), metal.deep, 3, 0.4)
  )
}

function pebbles(b: Brush): string {
  const glass = [
    stuffs.turquoise.full,
    dyes.pastel.light,
    stuffs.amber.full,
    dyes.sage.full,
    stuffs.night.full,
    '#dfe9e4',
    dyes.gaude.light,
    stuffs.turquoise.light,
    dyes.rose.light,
  ]
  const hung = times(9, (at) => {
    const [x, row] = [170 + (at % 3) * 150, Math.floor(at / 3)]
    const y = 320 + row * 130 + (at % 3) * 34
    return (
      b.line(d`M${x} 214V${y - 30}`, '#8b8f8e', 3) +
      b.raised(b.solid(oval(x, y, 58 - (at % 2) * 12, 40 - (at % 2) * 6), glass[at]!, 'shine')) +
      b.tint(oval(x - 18, y - 12, 13, 7), '#fff', 0.6)
    )
  })
  return (
    b.line('M320 -10V130M320 130L130 214M320 130L510 214', '#7a6a55', 4) +
    b.raised(
      b.solid(
        'M86 208Q200 190 330 206T556 204Q570 226 540 230Q400 222 300 232T92 232Q74 222 86 208z',
        '#b7a48a',
        'top',
      ),
    ) +
    hung.join('')
  )
}
