import type { Brush } from '../brush.ts'
import { flower } from '../decors.ts'
import { ink, metals, paper } from '../dyes.ts'
import { around, box, d, leaf, onCircle, oval, type Point, times } from '../shapes.ts'

type Charm = { height: number; draw: (b: Brush, x: number, y: number, colour: string) => string }

const charms: readonly Charm[] = [
  { height: 84, draw: (b, x, y, c) => b.solid(oval(x, y + 42, 42), c, 'top') },
  {
    height: 130,
    draw: (b, x, y, c) =>
      b.solid(
        d`M${x} ${y}C${x + 70} ${y + 80} ${x + 48} ${y + 130} ${x} ${y + 130}S${x - 70} ${y + 80} ${x} ${y}z`,
        c,
        'top',
      ),
  },
  { height: 80, draw: (b, x, y, c) => b.solid(d`M${x - 72} ${y + 8}h144a72 72 0 0 1 -144 0z`, c, 'top') },
  { height: 110, draw: (b, x, y, c) => b.tube(oval(x, y + 55, 46), c, 15) },
  { height: 120, draw: (b, x, y, c) => b.tube(d`M${x - 46} ${y + 116}v-62a46 46 0 0 1 92 0v62`, c, 22) },
  {
    height: 150,
    draw: (b, x, y, c) => b.solid(leaf([x, y], 150, 56, 90), c, 'top') + b.line(d`M${x} ${y + 16}v112`, ink, 3, 0.25),
  },
  { height: 44, draw: (b, x, y, c) => b.solid(oval(x, y + 22, 22), c, 'top') },
  { height: 110, draw: (b, x, y, c) => b.solid(d`M${x - 36} ${y + 4}h72l-18 106h-36z`, c, 'top') },
  { height: 96, draw: (b, x, y, c) => b.solid(d`M${x} ${y}l44 48l-44 48l-44 -48z`, c, 'top') },
]

export function earrings(b: Brush): string {
  const { dice, palette } = b
  const metal = dice.pick(metals)
  const chain = times(dice.whole(2, 3), () => dice.pick(charms))
  const colours = [palette.main.full, dice.chance(0.5) ? metal : palette.second.full, palette.accent.full]
  const size = chain.reduce((sum, { height }) => sum + height + 12, 0)
  const start = 400 - size / 2 + 10
  return [212, 428].map((x) => b.raised(hook(b, x, start, metal), ...hang(b, x, start, chain, colours))).join('')
}

function hook(b: Brush, x: number, y: number, metal: string): string {
  return b.tube(d`M${x} ${y + 4}V${y - 30}c0 -44 46 -44 46 -4v30`, metal, 6)
}

function hang(b: Brush, x: number, top: number, chain: readonly Charm[], colours: readonly string[]): string[] {
  let y = top
  return chain.map(({ height, draw }, at) => {
    const markup = draw(b, x, y, colours[at]!) + b.tube(oval(x, y - 3, 8), '#b9995a', 4)
    y += height + 12
    return markup
  })
}

export function necklace(b: Brush): string {
  const { dice, palette } = b
  const [metal, low, half] = [dice.pick(metals), dice.between(490, 560), dice.between(150, 190)]
  const at = (t: number): Point => [
    320 + half * Math.sin(t * Math.PI * 0.5) * (1.12 - 0.12 * t * t),
    low - (low - 40) * Math.abs(t) ** 2.4,
  ]
  const beaded = dice.chance(0.5)
  const string = times(41, (step) => at((step - 20) / 18))
  const thread = b.tube(
    string.map(([x, y], step) => (step ? d`L${x} ${y}` : d`M${x} ${y}`)).join(''),
    beaded ? '#7a6a55' : metal,
    beaded ? 4 : 6,
  )
  const beads = beaded ? string.slice(9, 32).map(([x, y], step) => bead(b, x, y, step)) : []
  const pendant = dice.pick(charms).draw(b, 320, low + (beaded ? 24 : 6), palette.main.full)
  return b.raised(thread, ...beads, pendant, b.tube(oval(320, low + 2, 11), metal, 5))
}

function bead(b: Brush, x: number, y: number, step: number): string {
  const { main, second, accent } = b.palette
  const far = Math.abs(step - 11)
  const colour = [main.full, second.light, main.full, accent.full][far % 4]!
  return b.solid(oval(x, y, 24 - far * 0.7), colour, 'top') + b.tint(oval(x - 6, y - 8, 5), paper, 0.6)
}

export function ring(b: Brush): string {
  const { dice, palette } = b
  const metal = dice.pick(metals)
  const [r, thick] = [dice.between(105, 130), dice.between(15, 30)]
  const y = 640 - r
  const band = b.tube(oval(320, y, r), metal, thick)
  const stone = dice.pick([cut, cut, cabochon, duo])(b, 320, y - r - 6, dice.between(40, 64), palette.main.full)
  const claws = b.tube(d`M286 ${y - r + 8}q34 -26 68 0`, metal, 12)
  return plinth(b, 650) + b.shadow(320, 650, 90) + band + stone + claws
}

function plinth(b: Brush, y: number): string {
  const body = b.dice.chance(0.5) ? box(150, y, 340, 190, 8) : d`M140 ${y + 6}h360v200h-360z`
  return (
    b.solid(body, b.palette.second.pale, 'side') +
    b.solid(oval(320, y + 4, b.dice.between(170, 182), 20), b.palette.second.pale, 'flat')
  )
}

function cut(b: Brush, x: number, y: number, r: number, colour: string): string {
  const outline = d`M${x - r} ${y - r * 0.1}l${r * 0.42} ${-r * 0.62}h${r * 1.16}l${r * 0.42} ${r * 0.62}l${-r} ${r * 0.95}z`
  const facets = d`M${x - r} ${y - r * 0.1}h${2 * r}M${x - r * 0.58} ${y - r * 0.72}l${r * 0.26} ${r * 0.62}l${r * 0.32} ${r * 0.95}l${r * 0.32} ${-r * 0.95}l${r * 0.26} ${-r * 0.62}`
  return b.solid(outline, colour) + b.line(facets, '#fff', 3, 0.5)
}

function cabochon(b: Brush, x: number, y: number, r: number, colour: string): string {
  return (
    b.solid(oval(x, y, r, r * 0.78), colour, 'top') +
    b.tint(oval(x - r * 0.3, y - r * 0.3, r * 0.28, r * 0.14), paper, 0.7)
  )
}

function duo(b: Brush, x: number, y: number, r: number, colour: string): string {
  return (
    cabochon(b, x - r * 0.5, y + 5, r * 0.62, colour) + cabochon(b, x + r * 0.55, y - 2, r * 0.5, b.palette.accent.full)
  )
}

export function bracelet(b: Brush): string {
  const { dice, palette } = b
  const count = dice.whole(17, 22)
  const metal = dice.pick(metals)
  if (dice.chance(0.3)) return b.raised(b.tube(d`M190 480a165 150 0 1 1 260 0`, metal, dice.between(34, 64)))
  const colours = [palette.main.full, palette.main.light, palette.accent.full, metal]
  const beads = around(count).map((angle, at) => {
    const [x, y] = onCircle(320, 400, 172, angle, 0.94)
    const r = at % 5 ? 24 : 27
    return (
      b.solid(oval(x, y, r), colours[at % 5 ? at % 2 : 2 + (at % 2)]!, 'top') +
      b.tint(oval(x - 6, y - 7, 5), paper, 0.55)
    )
  })
  return b.raised(b.line(oval(320, 400, 172, 162), '#6b5a48', 4), ...beads)
}

export function brooch(b: Brush): string {
  const { dice, palette } = b
  const draw = dice.pick([bloom, moth, bloom, moonlit])
  return b.raised(draw(b, palette.main.full, dice.pick([palette.accent.full, ...metals])))
}

function bloom(b: Brush, colour: string, heart: string): string {
  return (
    b.solid(leaf([320, 430], 200, 66, 60), b.palette.second.full, 'top') +
    b.solid(leaf([320, 430], 190, 60, 125), b.palette.second.full, 'top') +
    flower(b, [320, 375], 165, colour, heart) +
    flower(b, [320, 375], 95, b.palette.main.light, heart)
  )
}

function moth(b: Brush, colour: string, body: string): string {
  const wings = [-35, 28, 152, 215].map(
    (angle, at) =>
      b.solid(leaf([320, 400], at % 3 ? 165 : 220, 92, angle), colour, 'top') +
      b.tint(leaf([320, 400], at % 3 ? 100 : 140, 44, angle), b.palette.accent.light, 0.8),
  )
  return wings.join('') + b.solid(oval(320, 405, 20, 86), body, 'side')
}

function moonlit(b: Brush, colour: string, star: string): string {
  const moon = d`M370 230a175 175 0 1 0 40 300a140 140 0 1 1 -40 -300z`
  const stars = [
    [430, 330, 30],
    [465, 440, 18],
    [395, 415, 14],
  ].map(([x, y, r]) => b.solid(oval(x!, y!, r!), star, 'top'))
  return b.solid(moon, colour, 'top') + stars.join('')
}
