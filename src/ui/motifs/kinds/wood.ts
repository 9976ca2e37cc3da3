import type { Brush } from '../brush.ts'
import { branch } from '../decors.ts'
import { dyes, ink, woods } from '../dyes.ts'
import { box, d, oval, times } from '../shapes.ts'

export function grain(b: Brush, x: number, y: number, w: number, h: number): string {
  const veins = times(
    11,
    (at) =>
      d`M${x + (w * (at + 0.3)) / 11} ${y - 10}q${b.dice.between(-20, 20)} ${h / 2} ${b.dice.between(-8, 8)} ${h + 30}`,
  ).join('')
  const [kx, ky] = [b.dice.between(x + w * 0.25, x + w * 0.75), b.dice.between(y + h * 0.3, y + h * 0.8)]
  return (
    b.line(veins, ink, b.dice.between(2, 4), 0.15) + b.line(oval(kx, ky, 13, 26) + oval(kx, ky, 5, 11), ink, 3, 0.17)
  )
}

export function board(b: Brush): string {
  const { dice } = b
  const wood = dice.pick(woods)
  const [w, h, turn] = [dice.between(270, 350), dice.between(370, 450), Math.round(dice.between(-22, 22))]
  const [x, y] = [320 - w / 2, 250]
  const corner = dice.pick([30, 60, w / 2 - 2])
  const outline = d`M${x} ${y + corner}q0 ${-corner} ${corner} ${-corner}H290V150q0 -40 30 -40t30 40V${y}H${x + w - corner}q${corner} 0 ${corner} ${corner}V${y + h - 40}q0 40 -40 40H${x + 40}q-40 0 -40 -40z`
  const hole = b.solid(oval(320, 146, 11), dyes.ink.full, 'flat')
  const inlay = dice.chance(0.4) ? b.tint(box(x, y + h * 0.72, w, 16), '#5a3b22', 0.7) : ''
  return (
    `<g transform="rotate(${turn} 320 420)">${b.raised(b.solid(outline, wood, 'top', grain(b, x, 110, w, h + 140) + inlay))}${hole}</g>` +
    (dice.chance(0.65) ? garnish(b) : '')
  )
}

function garnish(b: Brush): string {
  const fruit = b.dice.pick([
    ['#d9a92e', '#f1dc8d'],
    ['#a42f27', '#d98a7c'],
    ['#7c8a3f', '#cfd6a4'],
  ] as const)
  const half =
    b.solid(oval(300, 500, 54), fruit[0], 'top') +
    b.solid(oval(300, 500, 45), fruit[1], 'flat') +
    b.line(
      times(8, (at) => d`M300 500l${40 * Math.cos(at * 0.785)} ${40 * Math.sin(at * 0.785)}`).join(''),
      fruit[0],
      3,
    )
  const herb = b.solid(branch([250, 420], [390, 350], 9, 46).join(''), dyes.olive.full, 'top')
  return b.raised(half, b.solid(oval(388, 540, 50, 46), fruit[0], 'top')) + b.raised(herb)
}

export function spoons(b: Brush): string {
  const count = b.dice.whole(2, 4)
  return times(count, (at) => {
    const x = 320 + (at - (count - 1) / 2) * (count > 3 ? 118 : 140)
    const turn = Math.round(b.dice.between(-7, 7))
    return `<g transform="rotate(${turn} ${Math.round(x)} 400)">${utensil(b, x, b.dice.pick(woods))}</g>`
  }).join('')
}

function utensil(b: Brush, x: number, wood: string): string {
  const [w, top, long] = [b.dice.between(44, 58), b.dice.between(130, 190), b.dice.between(610, 680)]
  const stem = (head: number) =>
    d`C${x + 16} ${head + 40} ${x + 9} ${head + 120} ${x + 13} ${long}q0 22 -13 22t-13 -22C${x - 9} ${head + 120} ${x - 16} ${head + 40}`
  const dipped = b.dice.chance(0.4) ? b.tint(box(x - 40, long - 110, 80, 150), b.palette.main.full) : ''
  const spatula =
    d`M${x - w} ${top}q${w} -26 ${2 * w} 0L${x + w * 0.7} ${top + 140}` +
    stem(top + 130) +
    d` ${x - w * 0.7} ${top + 140}z`
  const spoon =
    d`M${x} ${top}c${w * 1.4} 0 ${w * 1.3} 150 ${w * 0.4} 180` +
    stem(top + 150) +
    d` ${x - w * 0.4} ${top + 180}c${-w * 0.9} -30 ${-w} -180 ${w * -0.4} -180z`
  const isSpoon = b.dice.chance(0.65)
  const hollow = isSpoon
    ? b.tint(oval(x, top + 84, w * 0.7, 66), ink, 0.2) + b.tint(oval(x + 5, top + 94, w * 0.55, 52), '#fff', 0.14)
    : b.tint(oval(x, top + 66, 9, 34), ink, 0.4)
  return b.raised(b.solid(isSpoon ? spoon : spatula, wood, 'side', grain(b, x - w, top, 2 * w, 540) + dipped)) + hollow
}

export function knife(b: Brush): string {
  const { dice, palette } = b
  const [turn, wide] = [dice.pick([-64, -52, -40, -28, 38, 52]), dice.between(30, 50)]
  const blade = d`M300 ${400 - wide}H590Q640 ${400 - wide * 0.6} 610 ${400 + wide * 0.1}Q540 ${400 + wide} 300 ${400 + wide}z`
  const steel = b.solid(
    blade,
    '#c3c8ca',
    'top',
    b.line(d`M300 ${400 + wide * 0.55}Q520 ${400 + wide * 0.6} 620 390`, '#fff', 5, 0.6),
  )
  const haft = d`M308 ${400 - wide}L60 ${398 - wide * 0.9}q-50 ${wide} -6 ${wide * 1.9}L308 ${400 + wide}z`
  const colour = dice.chance(0.6) ? dice.pick(woods) : palette.main.full
  const rivets = [110, 180, 250].map((x) => b.solid(oval(x, 400, 9), '#d8c28a', 'top')).join('')
  const handle = b.solid(
    haft,
    colour,
    'top',
    b.line(times(7, (at) => d`M40 ${370 + at * 10}q130 ${dice.between(-10, 10)} 280 0`).join(''), ink, 3, 0.18),
  )
  return `<g transform="rotate(${turn} 330 400) translate(16 0)">${b.raised(steel, handle, b.solid(box(296, 400 - wide, 26, 2 * wide, 4), '#a98d4f', 'top'))}${rivets}</g>`
}
