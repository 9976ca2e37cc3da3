import { type Brush, gouache } from './brush.ts'
import { branch } from './decors.ts'
import { rollDice } from './dice.ts'
import { dyes, ink, mixPalette } from './dyes.ts'
import { fabric } from './fabrics.ts'
import { kinds, type MotifKind } from './kinds.ts'
import { grain } from './scenes.ts'
import { box, curve, d, oval, type Point, times } from './shapes.ts'
import { sheet } from './sheet.ts'

/** The head of a shop's page: pieces on a long shelf, or hills of cloth. 1600 by 400, quiet enough for words beside it. */
export function drawBanner(seed: string | number): string {
  const dice = rollDice(`banner ${seed}`)
  const b = gouache(dice, mixPalette(dice))
  const ground = b.tint(whole, b.palette.wall) + b.tint(whole, 'url(#~light)')
  const scene = dice.chance(0.55) ? shelf(b) : hills(b)
  return sheet(`banner ${seed}`, 1600, 400, `${ground}<g filter="url(#~hand)">${scene}</g>${grain(whole)}`, dice)
}

const whole = box(0, 0, 1600, 400)
const onShelf: readonly MotifKind[] = [
  'bowl',
  'mug',
  'teapot',
  'vase',
  'planter',
  'dyedYarn',
  'basket',
  'soap',
  'hat',
  'car',
  'bag',
]

function shelf(b: Brush): string {
  const plank = b.solid(box(-20, 322, 1640, 34), '#c09466', 'top') + b.tint(box(-20, 356, 1640, 16), ink, 0.16)
  const first = b.dice.whole(0, onShelf.length - 1)
  const pieces = times(5, (at) => {
    const kind = onShelf[(first + at * 3) % onShelf.length]!
    const size = b.dice.between(0.44, 0.54)
    const x = 160 + at * 320 + b.dice.between(-40, 40) - 320 * size
    return `<g transform="translate(${Math.round(x)} ${Math.round(326 - 654 * size)}) scale(${size.toFixed(2)})">${kinds[kind].draw(b)}</g>`
  })
  return plank + pieces.join('')
}

function hills(b: Brush): string {
  const { dice, palette } = b
  const sun = b.tint(
    oval(dice.between(300, 1300), dice.between(110, 170), dice.between(60, 90)),
    palette.accent.full,
    0.9,
  )
  const ridges = [palette.second, palette.main, palette.accent, palette.main].map((dye, at) => {
    const points = times(7, (step): Point => [step * 280 - 40, 190 + at * 62 + dice.between(-60, 40)])
    const { fill, defs } = fabric(b, dye)
    return defs + b.raised(b.solid(`${curve(points)}V460H-40z`, at === 1 ? dye.full : fill, 'top'))
  })
  const trees = times(7, (at) => {
    const x = 90 + at * 230 + dice.between(-60, 60)
    return (
      b.line(d`M${x} 330v-110`, dyes.olive.deep, 5) +
      b.tint(branch([x, 310], [x, 190], 9, 46).join(''), dice.pick([dyes.olive.full, dyes.sage.full, dyes.olive.deep]))
    )
  })
  return sun + ridges.slice(0, 3).join('') + trees.join('') + ridges[3]
}
