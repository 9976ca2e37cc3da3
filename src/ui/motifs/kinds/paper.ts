import type { Brush } from '../brush.ts'
import { branch, flower } from '../decors.ts'
import { ink, leathers, paper, woods } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, curve, d, oval, type Point, times } from '../shapes.ts'
import { subjects } from './engravings.ts'

/** A picture inside a box: one of the subjects that engravers love. */
function engraving(b: Brush, x: number, y: number, w: number, h: number): string {
  const subject =
    subjects[b.form ?? ''] ?? b.dice.pick([hills, hills, sea, herb, stillLife, moonBirds, moonBirds, bouquet])
  return b.solid(
    box(x, y, w, h),
    b.palette.main.pale,
    'flat',
    `<g transform="translate(${x} ${y}) scale(${w / 300} ${h / 400})">${subject(b)}</g>`,
  )
}

function hills({ dice, palette, tint }: Brush): string {
  const sun = tint(oval(dice.between(80, 220), dice.between(80, 140), dice.between(30, 52)), palette.accent.full)
  const ridges = [palette.main.light, palette.main.full, palette.main.deep].map((colour, at) => {
    const points = times(6, (step): Point => [step * 60, 190 + at * 62 + dice.between(-46, 40)])
    return tint(`${curve(points)}V420H0z`, colour)
  })
  return sun + ridges.join('')
}

function sea({ dice, palette, tint, line }: Brush): string {
  const waves = times(9, (at) => d`M-20 ${250 + at * 18}q40 -18 80 0t80 0t80 0t80 0`).join('')
  const x = dice.between(90, 200)
  const boat =
    tint(d`M${x - 42} 232h84l-18 28h-48z`, palette.main.deep) +
    tint(d`M${x} 130v92h52z`, palette.accent.full) +
    tint(d`M${x - 6} 150v72h-34z`, palette.accent.deep)
  return (
    tint(oval(225, 90, 40), palette.accent.light) +
    boat +
    tint('M0 256h300v160h-300z', palette.main.full) +
    line(waves, palette.main.pale, 4, 0.8)
  )
}

function herb({ palette, tint, line }: Brush): string {
  return (
    tint(branch([150, 370], [150, 50], 17, 105).join(''), palette.main.full) + line('M150 385V60', palette.main.deep, 5)
  )
}

function stillLife({ palette, tint }: Brush): string {
  const fruit = tint(oval(105, 262, 40), palette.accent.full) + tint(oval(178, 276, 34), palette.second.full)
  return (
    tint('M0 300h300v110h-300z', palette.main.full) +
    tint('M190 120h50v40q34 60 10 146h-70q-24 -86 10 -146z', palette.main.deep) +
    fruit +
    tint(branch([214, 130], [160, 40], 7, 44).join(''), palette.main.full)
  )
}

function moonBirds({ palette, tint, line, dice }: Brush): string {
  const birds = times(4, () => d`M${dice.between(30, 220)} ${dice.between(60, 230)}q14 -16 24 0q12 -16 26 0`).join('')
  const trunks = times(6, (at) => d`M${20 + at * 54} 400L${28 + at * 52} ${dice.between(190, 290)}`).join('')
  return (
    tint('M0 0h300v400h-300z', palette.main.deep) +
    tint(oval(200, 105, 56), palette.accent.light) +
    tint('M0 330q150 -60 300 0v80h-300z', palette.main.full) +
    line(trunks, palette.main.pale, 8, 0.85) +
    line(birds, palette.main.pale, 4)
  )
}

function bouquet(b: Brush): string {
  const { main, second, accent } = b.palette
  const blooms = [
    [90, 130, 54],
    [200, 110, 62],
    [150, 190, 58],
  ].map(([x, y, r], at) => flower(b, [x!, y!], r!, [main.full, second.full, accent.full][at]!, main.deep))
  return (
    b.line('M150 360L90 130M150 360L200 110M150 360V190', main.deep, 5) +
    b.tint('M118 270h64l-8 110h-48z', main.full) +
    blooms.join('')
  )
}

export function print(b: Brush): string {
  const { dice, palette } = b
  const [w, h] = dice.pick([
    [330, 440],
    [360, 360],
    [300, 430],
  ] as const)
  const [x, y] = [320 - w / 2, 385 - h / 2]
  const margin = dice.between(26, 60)
  const sheet = b.solid(box(x - margin, y - margin, w + 2 * margin, h + 2 * margin), paper, 'top')
  const frame = dice.chance(0.55)
    ? b.line(
        box(x - margin, y - margin, w + 2 * margin, h + 2 * margin),
        dice.pick([...woods, ink, palette.main.deep]),
        18,
      )
    : ''
  const clips = frame ? '' : b.solid(box(300, y - margin - 22, 40, 44, 5), '#3a322b', 'top')
  return (
    b.raised(sheet, frame) +
    engraving(b, x, y, w, h) +
    clips +
    b.line(d`M${x + w - 60} ${y + h + 14}q14 -10 24 0t30 -3`, ink, 2, 0.5)
  )
}

export function notebook(b: Brush): string {
  const count = b.dice.whole(1, 3)
  const books = times(count, (at) => {
    const turn = Math.round(b.dice.between(-16, 16) + (at - (count - 1) / 2) * 9)
    const shift = (at - (count - 1) / 2) * 54
    return `<g transform="translate(${shift} ${Math.round(shift * 0.7)}) rotate(${turn} 320 400)">${book(b, at)}</g>`
  })
  return books.join('') + (b.dice.chance(0.5) ? quill(b) : '')
}

function book(b: Brush, at: number): string {
  const { dice, palette } = b
  const dye = [palette.second, palette.accent, palette.main][(at + 2) % 3]!
  const { fill, defs } = fabric(b, dye)
  const [w, h] = [dice.between(270, 310), dice.between(370, 430)]
  const [x, y] = [320 - w / 2, 400 - h / 2]
  const pages = b.solid(box(x + 8, y + 8, w + 4, h, 6), '#efe6d3', 'flat')
  const spine = b.solid(box(x, y, 46, h, 6), dice.pick([dye.deep, ...leathers]), 'side')
  const tag =
    b.solid(box(x + 86, y + 70, w - 130, 78, 4), '#fbf6ea', 'flat') +
    b.line(d`M${x + 104} ${y + 100}h${w - 166}M${x + 120} ${y + 120}h${w - 198}`, ink, 3, 0.4)
  const band = dice.chance(0.5) ? b.line(d`M${x + w - 26} ${y}v${h}`, palette.accent.deep, 9) : ''
  return b.raised(pages, defs, b.solid(box(x, y, w, h, 8), fill, 'top'), spine) + tag + band
}

function quill(b: Brush): string {
  return b.raised(b.tube('M500 250L560 640', b.dice.pick(woods), 15), b.tint('M552 632l16 -3l-2 44z', ink))
}

export function cards(b: Brush): string {
  const count = b.dice.whole(2, 3)
  const envelope = b.raised(
    b.solid(box(130, 430, 380, 250, 6), b.palette.second.light, 'top'),
    b.line('M134 434L320 570L506 434', ink, 3, 0.25),
  )
  const fan = times(count, (at) => {
    const turn = Math.round((at - (count - 1) / 2) * 15 + b.dice.between(-4, 4))
    return `<g transform="rotate(${turn} 320 760)">${b.raised(b.solid(box(206, 150, 228, 310, 5), '#fdfaf3', 'top'))}${engraving(b, 224, 168, 192, 256)}</g>`
  })
  return fan.join('') + envelope
}
