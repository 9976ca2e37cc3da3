import type { Brush } from '../brush.ts'
import { ink, stuffs } from '../dyes.ts'
import { oval } from '../shapes.ts'
import { thread } from './leather.ts'

/** A case moulded on the glasses that lie before it. */
export function glassesCase(b: Brush): string {
  const { main } = b.palette
  const shell =
    b.raised(
      b.solid(
        'M110 250Q110 190 180 184H470Q540 190 540 260V340Q536 410 460 412H180Q112 408 110 340z',
        main.full,
        'top',
      ),
    ) +
    b.seam('M128 330Q132 394 184 396H456Q520 394 524 336', thread) +
    b.tint('M150 226q160 -40 330 0q-160 -18 -330 0z', '#fff', 0.35)
  const rims = b.line(
    `${oval(220, 566, 84, 70) + oval(420, 566, 84, 70)}M304 556q16 -20 32 0M138 546L96 470M502 546L546 470`,
    '#6b3d22',
    15,
  )
  return shell + b.tint(oval(220, 566, 78, 64) + oval(420, 566, 78, 64), '#fff', 0.22) + b.raised(rims)
}

/** Pinched at its corners, for keys and coins. */
export function valetTray(b: Brush): string {
  const { main } = b.palette
  const edge = 'M130 200Q320 226 510 200Q486 400 510 600Q320 576 130 600Q154 400 130 200z'
  const corners = [
    [150, 222],
    [490, 222],
    [150, 578],
    [490, 578],
  ]
    .map(([x, y]) => b.solid(oval(x!, y!, 14), stuffs.brass.full, 'shine'))
    .join('')
  const inner = 'M196 270Q320 286 444 270Q430 400 444 530Q320 514 196 530Q210 400 196 270z'
  const things = b.raised(
    b.solid(oval(290, 430, 30) + oval(340, 462, 26), stuffs.brass.full, 'shine'),
    b.line(oval(370, 350, 24), stuffs.steel.full, 9) + b.line('M352 366L300 412M320 394l12 14', stuffs.steel.full, 9),
  )
  return (
    b.raised(b.solid(edge, main.full, 'top')) +
    b.tint(inner, ink, 0.16) +
    b.line('M130 200L196 270M510 200L444 270M130 600L196 530M510 600L444 530', ink, 5, 0.25) +
    b.seam(edge, thread) +
    corners +
    things
  )
}
