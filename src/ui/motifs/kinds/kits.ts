import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { box, d, oval, times } from '../shapes.ts'

const card = (b: Brush, x: number, y: number, turn: number, drawn: string) =>
  `<g transform="rotate(${turn} ${x + 80} ${y + 100})">${b.raised(b.solid(box(x, y, 160, 210, 4), '#fbf6ea', 'top'))}${drawn}</g>`

const tray = (b: Brush) =>
  b.raised(
    b.solid(box(60, 120, 520, 560, 14), '#b98f62', 'top'),
    b.solid(box(78, 138, 484, 524, 8), '#efe2cb', 'flat'),
  ) + b.line('M320 138V662M78 400H562', '#cdb48e', 7)

/** Beads, hooks and a drawn page in the cells of a box. */
export function jewelKit(b: Brush): string {
  const { main, second, accent } = b.palette
  const bead = (x: number, y: number, r: number, colour: string) =>
    b.solid(oval(x, y, r), colour, 'shine') + b.tint(oval(x - r * 0.3, y - r * 0.35, r * 0.24), '#fff', 0.6)
  const large = times(6, (at) =>
    bead(138 + (at % 3) * 62, 224 + Math.floor(at / 3) * 84, 30, [main.full, second.full, main.light][at % 3]!),
  )
  const seeds = times(34, (at) => oval(108 + ((at * 67) % 180), 430 + ((at * 41) % 200), 10)).join('')
  const lights = times(34, (at) => oval(105 + ((at * 67) % 180), 427 + ((at * 41) % 200), 3)).join('')
  const hooks = times(5, (at) => d`M${360 + at * 40} 330V214c0 -34 30 -34 30 -4v22`).join('')
  const page = card(
    b,
    362,
    428,
    5,
    b.line('M410 470v50M410 520a16 16 0 1 0 .1 0M474 470v70M474 540a16 16 0 1 0 .1 0M390 600h110', accent.full, 6),
  )
  return (
    tray(b) +
    b.raised(...large) +
    b.raised(b.tint(seeds, accent.full), b.tint(lights, '#fff', 0.6)) +
    b.raised(b.line(hooks, stuffs.silver.full, 7)) +
    page
  )
}

/** Two skeins, a pair of needles, the way to go on paper. */
export function knitKit(b: Brush): string {
  const { main, second } = b.palette
  const ball = (x: number, y: number, r: number) => {
    const strands = times(8, (at) => d`M${x - r} ${y - r + at * r * 0.28}q${r} ${r * 0.6} ${2 * r} 0`).join('')
    const cross = times(6, (at) => d`M${x - r * 0.7 + at * r * 0.28} ${y - r}q${r * 0.6} ${r} 0 ${2 * r}`).join('')
    return b.raised(
      b.solid(oval(x, y, r), main.full, 'top', b.line(strands, ink, 5, 0.25) + b.line(cross, main.light, 5, 0.5)),
    )
  }
  const needle = (x: number, turn: number) =>
    `<g transform="rotate(${turn} ${x} 400)">${b.raised(b.tube(d`M${x} 180V640`, stuffs.beech.full, 16), b.solid(oval(x, 176, 20), stuffs.walnut.full, 'top'))}</g>`
  const hat =
    b.solid('M400 560C396 470 500 470 496 560z', second.full, 'top') +
    b.solid(box(392, 552, 112, 30, 10), main.full, 'side')
  const page = card(b, 368, 440, 4, `${hat}${b.line('M400 610h96', ink, 4, 0.4)}`)
  const box_ = b.raised(
    b.solid(box(60, 120, 520, 560, 14), '#b98f62', 'top'),
    b.solid(box(78, 138, 484, 524, 8), paper, 'flat'),
  )
  return box_ + ball(210, 270, 96) + ball(400, 250, 90) + needle(176, 6) + needle(260, -8) + page
}
