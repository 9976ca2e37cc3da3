import type { Brush } from '../brush.ts'
import { branch, flower } from '../decors.ts'
import { dyes, ink, paper, woods } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times } from '../shapes.ts'

export function scarf(b: Brush): string {
  const { dice, palette } = b
  const { fill, defs } = fabric(b, palette.main)
  const [long, short] = [dice.between(620, 690), dice.between(520, 600)]
  const back = d`M300 150C420 140 440 180 436 240L450 ${short}L318 ${short + 10}L316 220z`
  const front = d`M206 190C220 130 400 120 432 190C400 215 352 220 344 270L352 ${long}L196 ${long - 8}L214 260z`
  const creases = d`M250 210Q236 400 244 ${long - 20}M300 200Q292 420 304 ${long - 30}M400 230Q392 380 404 ${short - 20}`
  const peg = b.tube(d`M60 168h520`, dice.pick(woods), 22)
  const tails = fringe(b, 322, 448, short + 6) + fringe(b, 198, 350, long - 4)
  return (
    b.raised(peg) +
    b.raised(defs, tails, b.solid(back, fill, 'side'), b.solid(front, fill, 'side')) +
    b.line(creases, ink, 12, 0.1)
  )
}

function fringe(b: Brush, from: number, to: number, y: number): string {
  const threads = times(
    Math.round((to - from) / 11),
    (at) =>
      d`M${from + 5 + at * 11} ${y - 8}q${b.dice.between(-5, 5)} 24 ${b.dice.between(-4, 4)} ${b.dice.between(44, 56)}`,
  )
  return b.line(threads.join(''), b.palette.main.light, 5)
}

export function blanket(b: Brush): string {
  return b.dice.chance(0.5) ? folded(b) : wholeCloth(b)
}

function wholeCloth(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const turn = b.dice.between(330, 560)
  const fold = d`M640 ${turn - 120}L${640 - turn * 0.55} 800H640z`
  const shade = b.raised(b.solid(fold, b.palette.main.full, 'top'))
  return defs + b.solid('M0 0h640v800H0z', fill, 'flat') + waves(b) + (b.dice.chance(0.5) ? shade : '')
}

function waves(b: Brush): string {
  const soft = times(
    3,
    (at) => d`M${-60 + at * 230} 860C${60 + at * 200} 560 ${-40 + at * 260} 300 ${130 + at * 220} -60`,
  )
  return `<g filter="url(#~soft)">${b.line(soft.join(''), ink, 44, 0.1)}${b.line(soft.join(''), '#fff', 20, 0.16)}</g>`
}

function folded(b: Brush): string {
  const pile = times(b.dice.whole(2, 4), (at) => {
    const dye = [b.palette.main, b.palette.second, b.palette.accent, b.palette.main][at]!
    const { fill, defs } = fabric(b, dye)
    const y = 570 - at * 92
    const layer = box(130 + b.dice.between(-14, 14), y, 380, 88, 40)
    return (
      defs +
      b.solid(layer, fill, 'top') +
      b.line(d`M${160} ${y + 45}h340`, ink, 5, 0.18) +
      b.tint(box(470, y + 6, 36, 76, 18), ink, 0.12)
    )
  })
  return b.shadow(320, 662, 220) + pile.join('')
}

export function cushion(b: Brush): string {
  const { dice, palette } = b
  const { fill, defs } = fabric(b, palette.main)
  const s = dice.between(165, 190)
  const shape = d`M${320 - s} ${470 - s}Q320 ${492 - s} ${320 + s} ${470 - s}Q${298 + s} 470 ${320 + s} ${470 + s}Q320 ${452 + s} ${320 - s} ${470 + s}Q${342 - s} 470 ${320 - s} ${470 - s}z`
  const piping = dice.chance(0.5) ? b.line(shape, palette.accent.full, 8) : ''
  const tassels = dice.chance(0.4)
    ? [-1, 1]
        .flatMap((x) => [-1, 1].map((y) => b.solid(oval(320 + x * s, 470 + y * s, 18, 20), palette.accent.full, 'top')))
        .join('')
    : ''
  const dent = b.line(d`M${340 - s} ${500 - s}q60 40 70 100M${300 + s} ${500 - s}q-50 40 -64 90`, ink, 12, 0.1)
  return b.shadow(320, 470 + s, s) + defs + b.solid(shape, fill, 'top') + piping + tassels + dent
}

export function hoop(b: Brush): string {
  const { dice, palette } = b
  const r = dice.between(205, 235)
  const cloth = dice.chance(0.65) ? paper : palette.main.pale
  const stitched = dice.pick([garden, nosegay])(b)
  const wood = dice.pick(woods)
  const screw = b.solid(box(298, 386 - r, 44, 24, 6), '#c9a14a') + b.solid(box(308, 370 - r, 24, 18, 4), '#b08a3c')
  return b.raised(b.solid(oval(320, 410, r), cloth, 'flat', stitched), b.tube(oval(320, 410, r), wood, 22), screw)
}

function garden(b: Brush): string {
  const { main, second, accent } = b.palette
  return times(5, (at) => {
    const [x, y] = [190 + at * 65, b.dice.between(290, 400)]
    const stem = b.line(d`M${x} 560Q${x + 12} 470 ${x} ${y}`, dyes.olive.full, 6)
    const leaves = b.tint(branch([x + 2, 540], [x + 4, y + 60], 5, 42).join(''), dyes.olive.full)
    const top =
      at % 2
        ? flower(b, [x, y], 44, main.full, accent.full)
        : b.tint(times(8, (dot) => oval(x + b.dice.between(-18, 18), y + dot * 11 - 20, 8)).join(''), second.full)
    return stem + leaves + top
  }).join('')
}

function nosegay(b: Brush): string {
  const { main, second, accent } = b.palette
  const wreath = times(12, (at) => {
    const a = (Math.PI * 2 * at) / 12
    const [x, y] = [320 + 125 * Math.cos(a), 410 + 125 * Math.sin(a)]
    return at % 3
      ? b.tint(branch([x, y], [x - 52 * Math.sin(a), y + 52 * Math.cos(a)], 5, 32).join(''), dyes.olive.full)
      : flower(b, [x, y], 46, at % 2 ? main.full : second.full, accent.full)
  })
  return b.line(oval(320, 410, 125), dyes.olive.deep, 4) + wreath.join('')
}
