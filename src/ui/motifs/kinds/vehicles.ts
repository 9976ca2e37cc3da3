import type { Brush } from '../brush.ts'
import { dyes, paper, stuffs } from '../dyes.ts'
import { box, oval } from '../shapes.ts'
import { beech, maple, walnut, wheel, wood } from './toys.ts'
import { grain } from './wood.ts'

export function car(b: Brush): string {
  const body = 'M92 600V520Q104 470 190 462L250 376Q264 358 292 358H420Q452 358 466 396L494 460Q556 468 556 530V600z'
  const panes =
    b.tint('M234 458l44 -62q6 -10 20 -10h34v72z', '#f6ead2') + b.tint('M352 386h58q16 0 24 18l22 54H352z', '#f6ead2')
  return (
    b.shadow(325, 656, 230) +
    wood(b, body, b.palette.main.full, [92, 358, 464, 242]) +
    panes +
    b.tint(box(92, 534, 464, 18), b.palette.accent.full) +
    b.solid(oval(540, 510, 14), dyes.gaude.full, 'top') +
    wheel(b, 204, 606, 52) +
    wheel(b, 446, 606, 52)
  )
}

/** A locomotive and three wagons, on their way down the table. */
export function train(b: Brush): string {
  const loads = [beech.full, maple.full, walnut.full]
  const wagon = (at: number) => {
    const [x, y] = [214 + at * 132, 520 + at * 34]
    return (
      b.shadow(x + 56, y + 106, 60) +
      b.solid(box(x, y - 44, 112, 100, 8), loads[at]!, 'top', grain(b, x, y - 44, 112, 100)) +
      b.tint(box(x, y + 10, 112, 12), b.palette.main.full, 0.9) +
      wheel(b, x + 26, y + 66, 26) +
      wheel(b, x + 88, y + 66, 26)
    )
  }
  const links = b.line('M190 560h40M322 586h40M452 620h40', walnut.deep, 8)
  const engine =
    b.shadow(120, 590, 90) +
    b.solid(box(30, 420, 74, 132, 8), b.palette.main.full, 'top') +
    b.tint(box(46, 440, 42, 40, 4), '#f6ead2') +
    b.solid(box(90, 462, 112, 90, 30), beech.full, 'top', grain(b, 90, 462, 112, 90)) +
    b.solid('M142 400h40l-6 64h-28z', walnut.full, 'side') +
    b.solid(box(22, 406, 92, 20, 6), walnut.full, 'top') +
    wheel(b, 66, 560, 34, dyes.gaude.full) +
    wheel(b, 164, 566, 28)
  const smoke = b.tint(oval(170, 350, 26) + oval(204, 312, 34) + oval(256, 280, 42), '#fff', 0.45)
  return `<g transform="translate(24 24) scale(0.92)">${smoke}${links}${[0, 1, 2].map(wagon).join('')}${engine}</g>`
}

/** One wagon with its letter, hooks before and behind. */
export function letterWagon(b: Brush): string {
  const { main } = b.palette
  const block = b.solid(box(180, 300, 280, 270, 18), beech.full, 'top', grain(b, 180, 300, 280, 270))
  const letter = b.line('M262 526L320 348L378 526M284 462h72', main.full, 34)
  const hooks = b.line('M150 590H60M490 590h70c20 0 20 -34 0 -34', stuffs.brass.full, 11)
  const neighbour =
    b.solid(box(-70, 372, 130, 200, 14), maple.full, 'top', grain(b, -70, 372, 130, 200)) +
    b.line('M-20 420v110h40', dyes.garance.full, 24)
  return (
    b.shadow(320, 656, 210) +
    hooks +
    neighbour +
    wheel(b, 10, 612, 40) +
    b.solid(box(140, 566, 360, 34, 10), walnut.full, 'top') +
    block +
    letter +
    wheel(b, 226, 612, 46, dyes.gaude.full) +
    wheel(b, 414, 612, 46, dyes.gaude.full)
  )
}

/** A sail, a hull with its oil on it, water. */
export function sailboat(b: Brush): string {
  const { main, accent } = b.palette
  const hull = wood(b, 'M110 560H540Q520 650 440 656H210Q140 650 110 560z', stuffs.maple.full, [110, 560, 430, 100])
  const sails =
    b.solid('M336 150Q470 330 500 520H336z', paper, 'side', b.line('M320 300h220M320 340h220', accent.full, 16)) +
    b.solid('M306 210Q210 380 170 520H306z', main.full, 'side')
  return (
    b.shadow(320, 660, 210) +
    sails +
    b.solid(box(310, 130, 20, 432, 8), walnut.full, 'side') +
    hull +
    b.tint(box(130, 584, 390, 16), main.full, 0.9) +
    b.solid('M320 130l54 20l-54 20z', accent.full, 'top')
  )
}

/** An engine, and a wagon for each letter of a name. */
export function nameTrain(b: Brush): string {
  const paths = ['M-24 -42V34H26', 'M0 -42a30 38 0 1 0 1 0z', 'M-26 -42V10a26 26 0 0 0 52 0V-42']
  const wagon = (at: number) => {
    const [x, y] = [252 + at * 132, 556]
    const colour = [dyes.garance, dyes.gaude, dyes.pastel][at]!.full
    const letter = `<g transform="translate(${x} ${y - 72})">${b.line(paths[at]!, colour, 17)}</g>`
    return (
      b.solid(box(x - 54, y - 136, 108, 124, 10), maple.full, 'top', grain(b, x - 54, y - 136, 108, 124)) +
      letter +
      b.solid(box(x - 62, y - 14, 124, 24, 8), beech.full, 'top') +
      wheel(b, x - 32, y + 18, 28, colour) +
      wheel(b, x + 32, y + 18, 28, colour)
    )
  }
  const engine =
    b.solid(box(34, 420, 66, 126, 8), b.palette.main.full, 'top') +
    b.tint(box(48, 438, 38, 40, 4), '#f6ead2') +
    b.solid(box(92, 458, 92, 88, 28), beech.full, 'top', grain(b, 92, 458, 92, 88)) +
    b.solid('M134 396h36l-6 64h-24z', walnut.full, 'side') +
    b.solid(box(26, 406, 84, 20, 6), walnut.full, 'top') +
    b.solid(box(26, 542, 170, 24, 8), beech.full, 'top') +
    wheel(b, 64, 572, 34, dyes.gaude.full) +
    wheel(b, 156, 576, 28)
  const links = b.line('M190 560h16M310 560h16M442 560h16', walnut.deep, 9)
  return `${b.shadow(330, 604, 300)}${links}${[0, 1, 2].map(wagon).join('')}${engine}`
}
