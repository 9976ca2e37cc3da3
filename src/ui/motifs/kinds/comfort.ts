import type { Brush } from '../brush.ts'
import { dyes, ink, metals, paper, woods } from '../dyes.ts'
import { box, d, oval, times, turned } from '../shapes.ts'

export function basket(b: Brush): string {
  const { dice, palette } = b
  const [top, base, r] = [dice.between(400, 450), 655, dice.between(160, 195)]
  const straw = dice.pick(['#c8a468', '#b98a5a', '#d9bd8a', '#a57b48'])
  const tile =
    b.tint(box(0, 0, 44, 32), straw) +
    b.tint(oval(11, 8, 13, 7) + oval(33, 24, 13, 7), '#fff', 0.28) +
    b.line('M0 16h22M22 0h22M22 32h22M22 0v32M0 0v32', ink, 3, 0.3)
  const { fill, defs } = b.cloth(44, 32, tile)
  const dyed = dice.chance(0.6) ? b.tint(box(0, top + 90, 640, dice.between(40, 90)), palette.main.full, 0.72) : ''
  const body = turned(320, [
    [top, r],
    [top + 110, r * 1.04],
    [base - 20, r * 0.84],
    [base, r * 0.78],
  ])
  const arch = dice.chance(0.5)
    ? b.tube(
        d`M${320 - r * 0.9} ${top + 6}C${320 - r} ${top - 260} ${320 + r} ${top - 260} ${320 + r * 0.9} ${top + 6}`,
        straw,
        22,
      )
    : ''
  const ears = [-1, 1]
    .map((side) =>
      b.tube(d`M${320 + side * r * 0.99} ${top + 50}q${side * 64} -4 ${side * 4} 70`, dice.pick(woods), 16),
    )
    .join('')
  const linen = dice.chance(0.4)
    ? b.solid(d`M${330 - r} ${top}q${r * 0.4} -90 ${r * 0.9} -40t${r * 0.9} 40z`, palette.second.pale, 'top')
    : ''
  return (
    b.shadow(320, base + 2, r) +
    (arch ? '' : ears) +
    b.solid(oval(320, top, r, r * 0.16), '#5e4427', 'flat') +
    linen +
    defs +
    b.solid(body, fill, 'side', dyed) +
    b.line(d`M${320 - r} ${top}a${r} ${r * 0.16} 0 0 0 ${2 * r} 0`, straw, 18) +
    arch
  )
}

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
