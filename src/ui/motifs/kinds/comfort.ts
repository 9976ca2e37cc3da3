import type { Brush } from '../brush.ts'
import { dyes, ink, metals, paper, woods } from '../dyes.ts'
import { d, oval, times } from '../shapes.ts'

export function clock(b: Brush): string {
  const { dice, palette } = b
  const r = dice.between(195, 225)
  const face = dice.pick([...woods, palette.main.full, palette.main.light, paper])
  const marks = times(
    12,
    (at) =>
      `<g transform="rotate(${at * 30} 320 390)">${b.line(d`M320 ${390 - r + 34}v${at % 3 ? 12 : 28}`, face === paper ? ink : paper, at % 3 ? 5 : 9, 0.9)}</g>`,
  )
  const [hour, minute] = [dice.whole(0, 11), dice.whole(0, 11)]
  const hand = (turn: number, length: number, width: number) =>
    `<g transform="rotate(${turn} 320 390)">${b.tube(d`M320 ${390 + 30}V${390 - length}`, face === ink ? paper : dyes.ink.deep, width)}</g>`
  const grain = times(9, (at) => d`M80 ${210 + at * 44}q240 ${dice.between(-26, 26)} 480 0`).join('')
  const dial = b.solid(oval(320, 390, r), face, 'top', b.line(grain, ink, 3, face === paper ? 0 : 0.1))
  return (
    b.raised(dial, b.line(oval(320, 390, r - 6), dice.pick(metals), dice.pick([0, 10, 14]))) +
    marks.join('') +
    b.raised(
      hand(hour * 30 + minute * 2.5, r * 0.5, 12) +
        hand(minute * 30, r * 0.76, 8) +
        b.solid(oval(320, 390, 14), palette.accent.full, 'top'),
    )
  )
}

export function mirror(b: Brush): string {
  const { dice, palette } = b
  const r = dice.between(140, 165)
  const rays = times(36, (at) => {
    const a = (at * Math.PI) / 18
    const out = r + (at % 2 ? 48 : dice.between(70, 90))
    return d`M${320 + r * Math.cos(a)} ${390 + r * Math.sin(a)}L${320 + out * Math.cos(a)} ${390 + out * Math.sin(a)}`
  }).join('')
  const frame = dice.chance(0.6)
    ? b.tube(rays, dice.pick(['#c8a468', '#b98a5a', '#d9bd8a']), 11)
    : b.tube(oval(320, 390, r + 26), palette.main.full, 54)
  const glass = b.solid(oval(320, 390, r), '#cfdcdc', 'top', b.tint('M180 560L400 180h70L260 590z', '#fff', 0.4))
  return b.raised(frame, b.tube(oval(320, 390, r), '#9c7446', 16)) + glass
}
