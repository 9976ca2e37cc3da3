import type { Brush } from '../brush.ts'
import { ink, leathers, metals, paper } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times } from '../shapes.ts'

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

/** A leather strap closed by its buckle: a belt, a collar, a watch strap. */
export function strap(b: Brush): string {
  const { dice, palette } = b
  const skin = dice.chance(0.75) ? dice.pick(leathers) : palette.main.full
  const metal = dice.pick(metals)
  const [rx, ry, width] = [dice.between(180, 205), dice.between(140, 185), dice.between(52, 66)]
  const loop = oval(320, 390, rx, ry)
  const [y, half] = [390 + ry, width * 0.75]
  const buckle = b.raised(b.tube(box(272, y - half, 88, 2 * half, 16), metal, 13), b.tube(d`M276 ${y}h86`, metal, 9))
  const holes = times(4, (nth) => oval(388 + nth * 22, y - 8 - nth * nth * 5, 5)).join('')
  return (
    `<g transform="rotate(${Math.round(dice.between(-24, 24))} 320 400)">` +
    b.raised(b.tube(loop, skin, width)) +
    b.seam(oval(320, 390, rx - width * 0.34, ry - width * 0.34), paper) +
    b.tint(holes, ink, 0.6) +
    `${buckle}</g>`
  )
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

/** A baby's bib, laid flat. */
export function bib(b: Brush): string {
  const { dice, palette } = b
  const { fill, defs } = fabric(b, palette.main)
  const [low, wide] = [dice.between(610, 660), dice.between(0, 26)]
  const outline = d`M${176 - wide} 300C${150 - wide} ${low} ${490 + wide} ${low} ${464 + wide} 300C470 210 440 150 392 160C350 172 372 236 396 262C420 350 220 350 244 262C268 236 290 172 248 160C200 150 170 210 ${176 - wide} 300z`
  const snap = b.solid(oval(376, 196, 13), palette.accent.light, 'top')
  return b.raised(defs, b.solid(outline, fill, 'top')) + b.line(outline, palette.second.full, 11) + snap
}
