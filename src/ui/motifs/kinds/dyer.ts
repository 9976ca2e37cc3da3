import type { Brush } from '../brush.ts'
import { branch } from '../decors.ts'
import { dyes, stuffs } from '../dyes.ts'
import { box, d, leaf, oval, times, turned } from '../shapes.ts'

/** Twelve small skeins, side by side, in their bands. */
export function flosses(b: Brush): string {
  const baths = [
    dyes.garance,
    dyes.rose,
    dyes.ochre,
    stuffs.honey,
    dyes.gaude,
    dyes.olive,
    stuffs.moss,
    dyes.sage,
    stuffs.turquoise,
    dyes.pastel,
    dyes.plum,
    stuffs.walnut,
  ]
  return (
    b.raised(b.solid(box(50, 130, 540, 540, 10), '#fbf6ea', 'top')) +
    baths
      .map((dye, at) => {
        const [x, y] = [110 + (at % 6) * 84, 170 + Math.floor(at / 6) * 250]
        const threads = b.line(
          times(5, (n) => d`M${x - 22 + n * 11} ${y + 10}q${n % 2 ? 8 : -8} 90 0 190`).join(''),
          dye.light,
          4,
          0.7,
        )
        return (
          b.raised(
            b.solid(
              d`M${x - 32} ${y + 20}Q${x} ${y - 24} ${x + 32} ${y + 20}V${y + 190}Q${x} ${y + 230} ${x - 32} ${y + 190}z`,
              dye.full,
              'side',
              threads,
            ),
          ) + b.solid(box(x - 36, y + 80, 72, 44, 3), '#f3e8d2', 'side')
        )
      })
      .join('')
  )
}

/** Powder of a plant in a bowl, a spoon of it, what it dyes. */
export function powder(b: Brush): string {
  const { main } = b.palette
  const heap =
    b.solid('M150 500Q230 370 320 360Q420 370 490 500Q320 540 150 500z', main.full, 'top') +
    b.tint(times(30, (at) => oval(200 + ((at * 67) % 250), 420 + ((at * 31) % 80), 4)).join(''), main.deep, 0.6)
  const bowl =
    b.solid(
      turned(320, [
        [496, 186],
        [560, 176],
        [636, 110],
        [655, 96],
      ]),
      stuffs.white.full,
      'side',
    ) + b.line('M134 496a186 30 0 0 0 372 0', stuffs.white.deep, 7, 0.5)
  const spoon =
    b.raised(
      b.solid(oval(510, 690, 56, 34), stuffs.beech.full, 'top'),
      b.tube('M550 680L640 640', stuffs.beech.full, 18),
    ) + b.solid(oval(508, 680, 42, 20), main.full, 'top')
  const lock =
    b.line('M60 700c60 -40 100 20 160 -10s60 -30 90 -6', main.light, 17) +
    b.line('M60 706c60 -40 100 20 160 -10s60 -30 90 -6', main.full, 6)
  return b.shadow(320, 656, 150) + heap + bowl + lock + spoon
}

export function dyedYarn(b: Brush): string {
  const { main } = b.palette
  const ball = (x: number, y: number, r: number, tone: string) => {
    const strands = times(9, (at) => d`M${x - r} ${y - r + at * r * 0.26}q${r} ${r * 0.6} ${2 * r} 0`).join('')
    const cross = times(6, (at) => d`M${x - r * 0.7 + at * r * 0.28} ${y - r}q${r * 0.6} ${r} 0 ${2 * r}`).join('')
    return b.solid(oval(x, y, r), tone, 'top', b.line(strands, main.deep, 5, 0.35) + b.line(cross, main.light, 5, 0.5))
  }
  const sprig = b.raised(
    b.solid(branch([80, 690], [230, 640], 7, 50).join(''), dyes.olive.full, 'top'),
    b.solid(leaf([460, 690], 90, 26, -10), dyes.olive.deep, 'top'),
  )
  return (
    b.shadow(320, 652, 230) +
    ball(214, 560, 98, main.full) +
    ball(436, 566, 92, main.light) +
    ball(322, 460, 120, main.full) +
    b.tube('M400 640C520 690 560 640 640 690', main.full, 9) +
    sprig
  )
}
