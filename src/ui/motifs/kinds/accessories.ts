import type { Brush } from '../brush.ts'
import { ink, paper } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, times } from '../shapes.ts'

/** Pennants on two cords. */
export function bunting(b: Brush): string {
  const { dice, palette } = b
  const { fill, defs } = fabric(b, palette.main)
  const colours = [fill, palette.second.full, palette.accent.light, palette.main.light]
  const rows = [dice.between(120, 170), dice.between(400, 440)].map((top, row) => cord(b, top, colours, row))
  return defs + rows.join('')
}

function cord(b: Brush, top: number, colours: readonly string[], row: number): string {
  const sag = b.dice.between(50, 90)
  const at = (x: number) => top + sag * (1 - ((x - 320) / 340) ** 2)
  const pennants = times(5, (nth) => {
    const x = 24 + nth * 122
    const path = d`M${x} ${at(x)}L${x + 104} ${at(x + 104)}L${x + 52} ${at(x + 52) + 148}z`
    return b.solid(path, colours[(nth + row) % colours.length]!, 'top')
  })
  return b.raised(...pennants, b.tube(d`M-20 ${top}Q320 ${top + 2 * sag} 660 ${top}`, paper, 11))
}

/** A pair of mittens. */
export function mitten(b: Brush): string {
  const turn = Math.round(b.dice.between(8, 16))
  const one = (side: 1 | -1) =>
    `<g transform="translate(${320 + side * 108} 400) rotate(${side * turn}) scale(${side} 1)">${hand(b)}</g>`
  return b.raised(one(1)) + b.raised(one(-1))
}

function hand(b: Brush): string {
  const { main, second, accent } = b.palette
  const stitches = times(7, (nth) => d`M${-72 + nth * 24} ${-130 + Math.abs(nth - 3) * 16}V140`).join('')
  const stripe = b.line('M-110 40h220M-110 72h220', accent.full, 16)
  const thumb = b.solid('M60 20Q122 -66 152 -34Q176 0 72 118z', main.full, 'top')
  const palm = 'M-92 150V-60C-92 -196 92 -196 92 -60V150z'
  const ribs = times(9, (nth) => d`M${-80 + nth * 20} 142v82`).join('')
  return (
    thumb +
    b.solid(palm, main.full, 'top', stripe + b.line(stitches, ink, 4, 0.16)) +
    b.solid(box(-100, 136, 200, 92, 22), second.light, 'side', b.line(ribs, ink, 4, 0.2))
  )
}
