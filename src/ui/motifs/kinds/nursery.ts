import type { Brush } from '../brush.ts'
import { branch, flower } from '../decors.ts'
import { dyes, ink, paper, woods } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { around, d, leaf, onCircle, oval, times } from '../shapes.ts'

export function plush(b: Brush): string {
  const { dice, palette } = b
  const fur = dice.pick([palette.main.light, palette.main.full, dyes.ecru.light, '#b98a5a', '#9c9083'])
  const ears = dice.pick([hareEars, bearEars, catEars])(b, fur)
  const { fill, defs } = fabric(b, palette.second)
  const limb = (x: number, y: number, angle: number, length: number) =>
    `<g transform="rotate(${angle} ${x} ${y})">${b.solid(oval(x + length * 0.4, y, length * 0.56, 40), fur, 'top')}</g>`
  const limbs = limb(240, 560, 115, 130) + limb(400, 560, 65, 130) + limb(250, 480, 150, 130) + limb(390, 480, 30, 130)
  const body = b.solid(d`M320 420C430 420 450 650 320 652S210 420 320 420z`, dice.chance(0.6) ? fill : fur, 'top')
  const head = b.solid(oval(320, 360, 108, 96), fur, 'top')
  const face =
    b.tint(oval(282, 354, 9) + oval(358, 354, 9), ink) +
    b.tint(oval(320, 396, 40, 30), paper, 0.5) +
    b.line('M320 390v14M306 412q14 12 28 0', ink, 4, 0.8) +
    b.tint(oval(320, 384, 11, 8), '#7a4a40') +
    b.tint(oval(250, 388, 20, 13) + oval(390, 388, 20, 13), dyes.rose.full, 0.35)
  const scarf = dice.chance(0.6)
    ? b.solid('M246 436q74 40 148 0q14 26 -6 36l4 80l-44 6l-8 -72q-60 0 -92 -22z', palette.accent.full, 'top')
    : ''
  return b.shadow(320, 658, 150) + limbs + defs + body + ears + head + face + scarf
}

function hareEars(b: Brush, fur: string): string {
  return [
    [270, -104],
    [368, -76],
  ]
    .map(
      ([x, angle]) =>
        b.solid(leaf([x!, 310], 215, 70, angle!), fur, 'top') +
        b.tint(leaf([x!, 290], 150, 30, angle!), dyes.rose.light, 0.8),
    )
    .join('')
}

function bearEars(b: Brush, fur: string): string {
  return [238, 402]
    .map((x) => b.solid(oval(x, 290, 42), fur, 'top') + b.tint(oval(x, 292, 22), dyes.rose.light, 0.7))
    .join('')
}

function catEars(b: Brush, fur: string): string {
  return b.solid('M222 340L226 226L316 286z', fur, 'top') + b.solid('M418 340L414 226L324 286z', fur, 'top')
}

export function doll(b: Brush): string {
  const { dice, palette } = b
  const skin = dice.pick(['#f0d3b8', '#d9a87e', '#9a653f', '#6d4529', '#e8c4a0'])
  const hair = dice.pick(['#4a2c1b', '#2a1d16', '#b5733f', '#d3a04f', '#7d2f27'])
  const { fill, defs } = fabric(b, palette.main)
  const legs = b.tube('M286 560V640M354 560V640', palette.second.full, 32)
  const arms = b.tube('M262 410Q200 470 186 520M378 410Q440 470 454 520', skin, 28)
  const dress = b.solid('M272 370Q320 396 368 370L436 586Q320 614 204 586z', fill, 'side')
  const buns = [226, 414].map((x) => b.solid(oval(x, 262, 40), hair, 'top')).join('')
  const head =
    b.solid(oval(320, 290, 94, 90), skin, 'top') +
    b.solid('M224 300C220 170 420 170 416 300Q380 236 318 238Q250 240 224 300z', hair, 'top')
  const face =
    b.tint(oval(286, 306, 7) + oval(354, 306, 7), ink) +
    b.line('M306 334q14 10 28 0', '#8d4b46', 4) +
    b.tint(oval(264, 326, 16, 11) + oval(376, 326, 16, 11), dyes.garance.light, 0.4)
  return (
    b.shadow(320, 660, 120) +
    legs +
    arms +
    defs +
    dress +
    (dice.chance(0.5) ? buns : '') +
    head +
    face +
    b.solid('M270 374q50 40 100 0l10 22q-60 42 -120 0z', palette.accent.light, 'top')
  )
}

export function wreath(b: Brush): string {
  const { dice, palette } = b
  const r = dice.between(168, 190)
  const [one, other] = [
    dice.pick([dyes.olive, dyes.sage]),
    dice.pick([dyes.olive, dyes.gaude, dyes.ochre, palette.main]),
  ]
  const whole = dice.chance(0.45)
  const foliage = around(34)
    .filter((a) => whole || Math.cos(a - 2.4) > -0.25)
    .map((a, at) => {
      const out = (a * 180) / Math.PI + 90 + (at % 2 ? 38 : -38)
      return leaf(onCircle(320, 400, r, a), dice.between(74, 112), dice.between(18, 30), out)
    })
  const layers = [one.deep, other.full, one.full, other.light].map((colour, layer) =>
    b.solid(foliage.filter((_, at) => at % 4 === layer).join(''), colour, 'top'),
  )
  const blooms = times(dice.whole(3, 5), (at) =>
    flower(
      b,
      onCircle(320, 400, r, 1.6 + at * 0.42),
      dice.between(34, 54),
      at % 2 ? palette.main.light : palette.accent.light,
      palette.accent.deep,
    ),
  )
  return b.raised(b.tube(oval(320, 400, r), '#8a6a44', 13), ...layers) + b.raised(...blooms)
}

export function macrame(b: Brush): string {
  const { dice, palette } = b
  const cord = dice.pick([dyes.ecru.light, paper, palette.main.light])
  const slope = dice.between(16, 26)
  const fall = times(
    17,
    (at) =>
      d`M${160 + at * 20} 214V${540 - Math.abs(at - 8) * slope}q${dice.between(-8, 8)} 50 ${dice.between(-5, 5)} ${dice.between(100, 120)}`,
  )
  const knots = (row: number) =>
    times(8 - row, (at) => d`M${160 + row * 20 + at * 40} ${280 + row * 62}l20 -32l20 32l-20 32z`).join('')
  const weave = [cord, palette.main.full, cord].map((colour, row) => b.solid(knots(row), colour, 'top'))
  return (
    b.line('M150 206L320 90L490 206', '#7a6a55', 5) +
    b.raised(b.tube(fall.join(''), cord, 11)) +
    b.raised(b.tube('M110 208h420', dice.pick(woods), 20), ...weave)
  )
}

export function bunch(b: Brush): string {
  const { dice, palette } = b
  const stems = times(11, (at) => {
    const [x, y] = [320 + (at - 5) * 40 + dice.between(-12, 12), 190 + Math.abs(at - 5) * 16 + dice.between(-40, 40)]
    const dye = [dyes.olive, dyes.gaude, palette.main, dyes.sage, palette.accent][at % 5]!
    const stem = b.line(d`M${320 + (5 - at) * 9} 690Q${320} 540 ${x} ${y}`, dyes.olive.deep, 4)
    const top =
      at % 3 === 0
        ? flower(b, [x, y], dice.between(36, 54), dye.light, dye.deep)
        : b.solid(branch([x + (320 - x) * 0.4, y + 150], [x, y], 9, 40).join(''), dye.full, 'top')
    return stem + top
  })
  const wrap =
    b.solid(
      'M262 500Q320 520 378 500L410 720Q320 742 230 720z',
      dice.pick(['#cbb189', palette.second.light, palette.main.pale]),
      'side',
    ) + b.tube('M258 560q62 26 124 0', palette.accent.full, 10)
  return b.raised(...stems) + b.raised(wrap)
}
