import type { Brush } from '../brush.ts'
import { ink } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times } from '../shapes.ts'
import { fold, fringeAlong } from './linen.ts'

/** Longer than high. */
export function longCushion(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const shape = 'M70 440Q320 466 570 440Q554 540 570 648Q320 624 70 648Q86 540 70 440z'
  const seam = b.line(shape, b.palette.accent.full, 8)
  return (
    b.shadow(320, 652, 270) +
    defs +
    b.solid(shape, fill, 'top') +
    seam +
    fold(b, 'M110 470q60 50 60 120M530 470q-60 50 -50 120M240 460q80 30 160 0', 16)
  )
}

/** On the floor, its fringe at both ends. */
export function rug(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const floor =
    b.tint('M0 0h640v800H0z', '#caa77c', 0.5) + b.line(times(6, (at) => d`M${at * 128} 0V800`).join(''), ink, 4, 0.14)
  const slippers = [
    [250, 620, -8],
    [330, 624, 6],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="rotate(${turn} ${x} ${y})">${b.raised(b.solid(oval(x!, y!, 34, 84), '#8a5a3a', 'top'))}${b.solid(oval(x!, y! + 26, 24, 44), '#e9dcc3', 'flat')}</g>`,
    )
    .join('')
  const mat = `<g transform="rotate(-3 320 400)">${b.raised(fringeAlong(b, [128, 94], [512, 94], 44, 40, '#efe4cd'), fringeAlong(b, [128, 668], [512, 668], 44, 40, '#efe4cd'), defs, b.solid(box(120, 120, 400, 550, 6), fill, 'flat'))}</g>`
  return floor + mat + slippers
}
