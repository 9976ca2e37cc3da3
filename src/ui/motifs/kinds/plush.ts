import type { Brush } from '../brush.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, leaf, oval, times } from '../shapes.ts'

const face = (b: Brush, y: number) =>
  b.tint(oval(282, y, 9) + oval(358, y, 9), ink) +
  b.tint(oval(246, y + 32, 20, 13) + oval(394, y + 32, 20, 13), dyes.rose.full, 0.4)

const limb = (b: Brush, x: number, y: number, turn: number, length: number, colour: string) =>
  `<g transform="rotate(${turn} ${x} ${y})">${b.solid(oval(x + length * 0.4, y, length * 0.56, 40), colour, 'top')}</g>`

/** A hare with long ears, one of them bent. */
export function bunny(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const fur = b.palette.second.light
  const ears =
    b.solid(leaf([270, 300], 230, 66, -104), fur, 'top') +
    b.solid(leaf([370, 300], 150, 60, -70), fur, 'top') +
    b.solid('M398 176q70 10 66 90q-40 -10 -80 -40z', fur, 'top') +
    b.solid(leaf([270, 280], 160, 30, -104), fill, 'flat') +
    b.solid(leaf([368, 280], 96, 26, -70), fill, 'flat')
  const limbs =
    limb(b, 240, 570, 115, 130, fur) +
    limb(b, 400, 570, 65, 130, fur) +
    limb(b, 250, 480, 150, 130, fur) +
    limb(b, 390, 480, 30, 130, fur)
  const body = b.solid('M320 420C440 420 456 656 320 656S200 420 320 420z', fill, 'top')
  const head = b.solid(oval(320, 356, 110, 98), fur, 'top')
  return (
    b.shadow(320, 660, 160) +
    defs +
    ears +
    limbs +
    body +
    head +
    face(b, 350) +
    b.solid('M306 378h28l-14 16z', dyes.rose.full, 'flat') +
    b.line('M320 394v12q-16 16 -30 4M320 406q16 16 30 4', ink, 4, 0.7)
  )
}

/** A fox, sitting, its brush around it. */
export function foxPlush(b: Brush): string {
  const { main } = b.palette
  const tail =
    b.solid('M400 640C560 660 590 480 520 420Q480 500 420 520z', main.full, 'side') +
    b.solid('M548 470Q560 430 520 420Q490 460 500 490z', paper, 'top')
  const body =
    b.solid('M320 390C420 410 446 656 320 658S220 410 320 390z', main.full, 'side') +
    b.solid('M320 450C370 470 380 640 320 644S270 470 320 450z', paper, 'top')
  const paws = b.solid(oval(270, 640, 44, 26) + oval(370, 640, 44, 26), main.deep, 'top')
  const ears =
    b.solid('M214 300L206 168L304 242zM426 300L434 168L336 242z', main.full, 'top') +
    b.solid('M226 270L222 202L276 240zM414 270L418 202L364 240z', stuffs.walnut.deep, 'top')
  const head =
    b.solid('M200 300Q230 220 320 218Q410 220 440 300Q430 370 320 420Q210 370 200 300z', main.full, 'top') +
    b.solid('M204 316Q260 300 320 400Q380 300 436 316Q410 380 320 420Q230 380 204 316z', paper, 'flat')
  return (
    b.shadow(340, 662, 190) +
    tail +
    body +
    paws +
    ears +
    head +
    b.tint(oval(272, 306, 10) + oval(368, 306, 10), ink) +
    b.solid(oval(320, 400, 17, 13), ink, 'top')
  )
}

/** A small rucksack with ears. */
export function childBackpack(b: Brush): string {
  const { main, second } = b.palette
  const { fill, defs } = fabric(b, main)
  const straps = b.tube('M200 380C120 420 120 600 190 640M440 380C520 420 520 600 450 640', second.deep, 30)
  const loop = b.tube('M286 300C280 230 360 230 354 300', second.deep, 16)
  const body = b.solid(
    'M190 400Q190 290 320 290Q450 290 450 400L464 620Q464 656 428 656H212Q176 656 176 620z',
    fill,
    'side',
  )
  const flap = b.solid('M182 410Q184 286 320 286Q456 286 458 410Q440 470 320 474Q200 470 182 410z', second.full, 'top')
  const ears = b.solid(oval(222, 290, 42) + oval(418, 290, 42), second.full, 'top')
  const pocket = b.solid(box(226, 520, 188, 112, 22), second.full, 'top') + b.seam(box(238, 532, 164, 88, 16), paper)
  const smile = b.tint(oval(276, 392, 10) + oval(364, 392, 10), ink) + b.line('M298 420q22 20 44 0', ink, 6, 0.8)
  return (
    b.shadow(320, 658, 180) +
    straps +
    loop +
    ears +
    defs +
    body +
    b.raised(flap) +
    smile +
    pocket +
    b.solid(box(300, 462, 40, 44, 8), stuffs.brass.full, 'shine')
  )
}

/** Squares sewn together, quilted, hung over a rail. */
export function patchwork(b: Brush): string {
  const baths = [b.palette.main, b.palette.second, b.palette.accent, dyes.ecru]
  const cloths = baths.map((dye) => fabric({ ...b, weave: undefined }, dye))
  const squares = times(30, (at) => {
    const [x, y] = [104 + (at % 5) * 87, 172 + Math.floor(at / 5) * 87]
    return b.solid(
      box(x, y, 87, 87),
      cloths[[0, 1, 2, 3, 1, 2, 3, 0, 1, 0, 1, 0, 3, 2, 3, 3, 2, 1, 0, 2, 0, 1, 2, 3, 1, 2, 3, 0, 1, 0][at]!]!.fill,
      'flat',
    )
  }).join('')
  const seams = b.seam(
    times(6, (at) => d`M${104 + at * 87} 172v522`).join('') + times(7, (at) => d`M104 ${172 + at * 87}h435`).join(''),
    paper,
  )
  const edge = b.line(box(104, 172, 435, 522, 4), b.palette.main.full, 18)
  const waves = `<g filter="url(#~soft)">${b.line('M190 180Q210 440 186 690M330 180Q310 440 334 690M460 180Q480 440 456 690', ink, 26, 0.13)}</g>`
  return (
    b.raised(b.tube('M40 160H600', stuffs.beech.full, 22)) +
    cloths.map(({ defs }) => defs).join('') +
    b.raised(squares, edge) +
    seams +
    waves
  )
}

/** Three bibs, one beside the other. */
export function bibs(b: Brush): string {
  const baths = [b.palette.second, b.palette.main, b.palette.accent]
  const three = [150, 490, 320].map((x, at) => {
    const dye = baths[at]!
    const { fill, defs } = fabric({ ...b, palette: { ...b.palette, main: dye } }, dye)
    const y = at === 2 ? 440 : 230
    const outline = d`M${x - 120} ${y}C${x - 140} ${y + 250} ${x + 140} ${y + 250} ${x + 120} ${y}C${x + 116} ${y - 70} ${x + 90} ${y - 100} ${x + 60} ${y - 92}C${x + 40} ${y - 80} ${x + 46} ${y - 40} ${x + 58} ${y - 10}C${x + 50} ${y + 50} ${x - 50} ${y + 50} ${x - 58} ${y - 10}C${x - 46} ${y - 40} ${x - 40} ${y - 80} ${x - 60} ${y - 92}C${x - 90} ${y - 100} ${x - 116} ${y - 70} ${x - 120} ${y}z`
    return `<g transform="rotate(${[-7, 8, 0][at]} ${x} ${y})">${b.raised(defs, b.solid(outline, fill, 'top'))}${b.line(outline, dye.deep, 8, 0.7)}</g>`
  })
  return `<g transform="translate(42 66) scale(0.87)">${three.join('')}</g>`
}

/** A triangle with its snaps, for a chin that dribbles. */
export function bandana(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const outline =
    'M70 260Q320 330 570 260Q590 290 570 312Q470 540 334 640Q320 650 306 640Q170 540 70 312Q50 290 70 260z'
  const folds = `<g filter="url(#~soft)">${b.line('M140 300Q300 420 320 600M500 300Q360 420 330 600M240 320Q310 400 320 480', ink, 16, 0.15)}</g>`
  return (
    b.raised(defs, b.solid(outline, fill, 'top')) +
    b.seam('M90 282Q320 350 550 282M84 320Q180 520 320 626Q460 520 556 320', paper) +
    folds +
    b.solid(oval(98, 290, 13) + oval(542, 290, 13), b.palette.accent.light, 'top')
  )
}
