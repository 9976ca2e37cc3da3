import type { Brush } from '../brush.ts'
import { dyes, ink, leathers, paper, woods } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { around, box, curve, d, onCircle, oval, type Point, times } from '../shapes.ts'

/** Beads by the colour, in little dishes. */
export function beads(b: Brush): string {
  const { main, second, accent } = b.palette
  const size = b.dice.pick([11, 14, 18])
  const dishes = [
    [208, 250, main.full],
    [440, 330, second.full],
    [220, 500, accent.full],
    [430, 590, b.dice.pick([main.light, dyes.ecru.full, dyes.sage.full])],
  ] as const
  return dishes.map(([x, y, colour]) => dish(b, x, y, colour, size)).join('')
}

function dish(b: Brush, x: number, y: number, colour: string, size: number): string {
  const grains = times(Math.round(340 / size), (at) => {
    const [gx, gy] = onCircle(x, y, 82 * Math.sqrt(b.dice.between(0, 1)), at * 2.4)
    return [gx, gy] as const
  })
  const dots = grains.map(([gx, gy]) => oval(gx, gy, size)).join('')
  const holes = grains
    .filter((_, at) => at % 2)
    .map(([gx, gy]) => oval(gx, gy, size * 0.3))
    .join('')
  return b.raised(
    b.solid(oval(x, y, 112), paper, 'top') +
      b.tint(oval(x, y, 96), ink, 0.1) +
      b.solid(dots, colour, 'top') +
      b.tint(holes, ink, 0.4),
  )
}

/** A whole skin, and what was cut of it. */
export function hide(b: Brush): string {
  const [whole, cut] = [b.dice.pick(leathers), b.dice.pick(leathers)]
  const edge = around(14).map(
    (angle, at): Point => onCircle(320, 370, (at % 2 ? 220 : 262) + b.dice.between(-22, 22), angle, 1.12),
  )
  const pores = times(30, () => oval(b.dice.between(130, 510), b.dice.between(160, 600), 2.4)).join('')
  const skin = b.solid(`${curve([...edge, edge[0]!])}z`, whole, 'top', b.tint(pores, ink, 0.22))
  const strip = b.solid(d`M140 560L560 480L572 548L152 628z`, cut, 'top') + b.seam('M154 604L560 526', paper)
  return b.raised(skin) + b.raised(strip)
}

/** Sheets of patterned paper, fanned. */
export function papers(b: Brush): string {
  const baths = [b.palette.second, b.palette.accent, b.palette.main]
  return baths
    .map((dye, at) => {
      const { fill, defs } = fabric(b, dye)
      const turn = (at - 1) * 13 + Math.round(b.dice.between(-4, 4))
      return `<g transform="rotate(${turn} 320 640)">${b.raised(defs + b.solid(box(170, 170, 300, 420, 3), fill, 'flat'))}</g>`
    })
    .join('')
}

/** Jars of pigment, wax or glaze, with a spoon of it. */
export function jars(b: Brush): string {
  const { main, second, accent } = b.palette
  const row = [
    [150, 210, second.full],
    [320, 270, main.full],
    [488, 220, accent.full],
  ] as const
  return row.map(([x, height, colour]) => b.shadow(x, 642, 84) + jar(b, x, height, colour)).join('')
}

function jar(b: Brush, x: number, height: number, colour: string): string {
  const top = 640 - height
  const level = top + height * b.dice.between(0.24, 0.4)
  const powder = b.tint(d`M${x - 90} ${level}q90 -34 180 0V660h-180z`, colour)
  const label = b.solid(box(x - 40, 640 - height * 0.42, 80, 56, 4), paper, 'flat')
  const lid = b.solid(box(x - 66, top - 34, 132, 42, 10), b.dice.pick(woods), 'side')
  return b.solid(box(x - 74, top, 148, height, 26), dyes.ink.pale, 'side', powder) + label + lid
}

/** A block of clay or paste, with a wire to cut it. */
export function clay(b: Brush): string {
  const colour = b.dice.pick(['#b9a48c', '#c8785a', '#e6dfd3', '#8d8378'])
  const block = b.solid(d`M150 420L330 350L520 410V590L335 660L150 600z`, colour, 'side')
  const faces = b.tint('M150 420L330 350L520 410L335 482z', '#fff', 0.28) + b.line('M335 482V658', ink, 4, 0.16)
  const slice = b.solid(d`M170 390L346 322L500 372L330 446z`, colour, 'top')
  const wire = b.line('M96 500C220 430 420 400 560 330', ink, 4, 0.7)
  const grips = b.tube('M80 474v54', b.dice.pick(woods), 22) + b.tube('M574 304v54', b.dice.pick(woods), 22)
  return b.shadow(330, 640, 190) + block + faces + slice + wire + grips
}

/** Scissors, open, with a length of thread. */
export function scissors(b: Brush): string {
  const { accent, main } = b.palette
  const grip = b.dice.pick([accent.full, main.full, ink])
  const turn = Math.round(b.dice.between(-30, 30))
  const blade = d`M300 420C290 300 300 200 330 110C350 220 350 320 340 430z`
  const half = (angle: number) =>
    `<g transform="rotate(${angle} 320 400)">${b.solid(blade, '#b4b5b3', 'side')}${b.tube('M320 410L326 500', grip, 24)}${b.line(oval(330, 580, 54, 76), grip, 26)}</g>`
  const screw = b.solid(oval(320, 400, 15), dyes.gaude.full, 'top')
  const thread = b.line('M70 690C200 600 180 740 320 700S520 620 600 720', main.full, 7)
  return thread + b.raised(`<g transform="rotate(${turn} 320 400)">${half(-17)}${half(17)}${screw}</g>`)
}
