import type { Brush } from '../brush.ts'
import { type Dye, ink, metals, paper, woods } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { around, box, d, onCircle, oval, times } from '../shapes.ts'

/** Fat quarters in a fan, as quilters buy them. */
export function quarters(b: Brush): string {
  const baths = [b.palette.main, b.palette.second, b.palette.accent, b.palette.main, b.palette.second]
  const fan = baths.map((dye, at) => {
    const { fill, defs } = fabric(b, dye)
    const piece = b.raised(
      defs + b.solid(box(215, 210, 210, 330, 8), fill, 'flat') + b.line('M320 214v322', ink, 6, 0.13),
    )
    return `<g transform="rotate(${(at - 2) * 19} 320 720)">${piece}</g>`
  })
  return fan.join('')
}

/** A twisted skein, with its band of paper. */
export function skein(b: Brush): string {
  const { main, second } = b.palette
  const turn = Math.round(b.dice.between(-34, 34))
  const lobe = d`M320 190C440 180 452 300 408 400C452 500 440 620 320 610C200 620 188 500 232 400C188 300 200 180 320 190z`
  const strands = times(9, (at) => {
    const shift = (at - 4) * 22
    return d`M${300 + shift} 190C${430 + shift * 0.4} 300 ${210 + shift * 0.4} 500 ${340 + shift} 612`
  }).join('')
  const threads =
    b.line(strands, main.deep, 7, 0.4) +
    `<g transform="translate(11 4)">${b.line(strands, b.dice.pick([second.light, main.pale, main.light]), 6, 0.75)}</g>`
  const loop = b.line(d`M320 240C280 190 250 150 286 130S352 170 330 236`, main.full, 12)
  const band = b.raised(
    b.solid(box(206, 352, 228, 96, 6), paper, 'flat') + b.line('M236 388h168M236 412h110', ink, 5, 0.3),
  )
  return `<g transform="rotate(${turn} 320 400)">${b.raised(loop + b.solid(lobe, main.full, 'side', threads))}${band}</g>`
}

/** Reels of sewing thread, standing. */
export function spools(b: Brush): string {
  const { main, second, accent } = b.palette
  const wood = b.dice.pick(woods)
  const low = b.dice.between(14, 40)
  const reels = [
    [170, 250, 70, second],
    [470, 250 - low, 74, accent],
    [320, 320, 82, main],
  ] as const
  return reels.map(([x, height, r, dye]) => b.shadow(x, 642, r + 20) + reel(b, x, height, r, dye, wood)).join('')
}

function reel(b: Brush, x: number, height: number, r: number, { full, deep, light }: Dye, wood: string): string {
  const top = 640 - height
  const turns = times(12, (at) => d`M${x - r} ${top + 44 + (at * (height - 88)) / 11}q${r} 15 ${2 * r} 0`).join('')
  const disc = (y: number) => b.solid(box(x - r - 14, y, 2 * r + 28, 34, 12), wood, 'side')
  const thread = b.line(turns, deep, 4, 0.4) + b.line(turns, light, 2, 0.5)
  const hole = b.tint(oval(x, top + 12, 16, 5), ink, 0.5)
  return b.solid(box(x - r, top + 30, 2 * r, height - 60, 8), full, 'side', thread) + disc(top) + hole + disc(606)
}

/** A reel of ribbon that unrolls. */
export function ribbon(b: Brush): string {
  const { main, accent } = b.palette
  const wide = b.dice.between(74, 108)
  const wave = d`M390 300C520 360 560 450 470 500S240 540 300 620S560 640 700 600`
  const edge = b.dice.chance(0.5)
    ? b.line(wave, accent.full, wide * 0.5) + b.line(wave, main.full, wide * 0.34)
    : b.seam(wave, main.pale)
  const tape = b.raised(b.line(wave, main.full, wide) + edge)
  const rings = [0.86, 0.72, 0.58].map((share) => oval(270, 290, 160 * share)).join('')
  const core = b.solid(oval(270, 290, 58), '#c8a57c', 'top') + b.tint(oval(270, 290, 40), '#8a6a44', 0.55)
  return tape + b.raised(b.solid(oval(270, 290, 160), main.full, 'top', b.line(rings, main.deep, 5, 0.4)), core)
}

/** Buttons, strewn. */
export function buttons(b: Brush): string {
  const { main, second, accent } = b.palette
  const places = [
    [220, 240, 92],
    [440, 290, 70],
    [300, 440, 76],
    [470, 500, 94],
    [180, 580, 78],
    [350, 630, 58],
  ] as const
  const stuffs = [main.full, second.full, accent.full, b.dice.pick(woods), main.light]
  return places.map(([x, y, r], at) => button(b, x, y, r * b.dice.between(0.82, 1.06), stuffs[at % 5]!)).join('')
}

function button(b: Brush, x: number, y: number, r: number, colour: string): string {
  const holes = b.dice.pick([2, 4, 4])
  const turn = b.dice.between(0, 2)
  const bored = around(holes).map((angle) => oval(...onCircle(x, y, r * 0.26, angle + turn), r * 0.1))
  return b.raised(
    b.solid(oval(x, y, r), colour, 'top') +
      b.line(oval(x, y, r * 0.72), ink, r * 0.06, 0.22) +
      b.tint(bored.join(''), ink, 0.75),
  )
}

/** A zip, half open. */
export function zip(b: Brush): string {
  const { main } = b.palette
  const metal = metals[0]
  const [left, right] = [d`M300 760V430C300 330 250 250 190 120`, d`M340 760V430C340 330 390 250 450 120`]
  const tapes =
    b.line(left, main.full, 92) +
    b.line(right, main.full, 92) +
    b.seam(d`M262 760V430C262 350 210 260 152 140`, main.pale)
  const teeth = (path: string) => `<g stroke-linecap="butt" stroke-dasharray="10 9">${b.line(path, metal, 22)}</g>`
  const pull =
    b.solid(d`M278 400h84l-12 96h-60z`, metal, 'top') + b.solid(d`M302 470h36l10 120q-28 26 -56 0z`, metal, 'side')
  const closed = `<g stroke-linecap="butt" stroke-dasharray="10 9">${b.line('M320 760V440', metal, 40)}</g>`
  return b.raised(tapes) + teeth(left) + teeth(right) + closed + b.raised(pull)
}

/** Knitting needles and a hook, with what hangs on them. */
export function needles(b: Brush): string {
  const { main, accent } = b.palette
  const wood = b.dice.pick(woods)
  const knit = b.cloth(26, 18, b.tint(box(0, 0, 26, 18), main.full) + b.line('M0 0L13 10L26 0', main.deep, 5, 0.5))
  const sample = knit.defs + b.solid(box(210, 330, 220, 280, 10), knit.fill, 'flat')
  const loops = b.line(times(10, (at) => oval(221 + at * 22, 326, 9, 15)).join(''), main.full, 6)
  const first = b.tube('M120 306L520 338', wood, 18) + b.solid(oval(116, 306, 22), accent.full, 'top')
  const second = b.tube('M500 180L250 700', wood, 18) + b.solid(oval(502, 174, 22), accent.full, 'top')
  return b.raised(sample) + loops + b.raised(first) + b.raised(second)
}
