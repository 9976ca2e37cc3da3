import type { Brush } from '../brush.ts'
import { dyes, ink, leathers, metals, paper } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times } from '../shapes.ts'

export function bag(b: Brush): string {
  const { dice, palette } = b
  const [top, w, flare] = [dice.between(340, 400), dice.between(140, 180), dice.between(10, 50)]
  const skin = dice.pick(leathers)
  const soft = dice.chance(0.65)
  const { fill, defs } = fabric(b, palette.main)
  const rise = dice.between(120, 210)
  const strap = (dx: number, lift: number) =>
    d`M${320 - dx} ${top + 30}C${320 - dx} ${top - lift} ${320 + dx} ${top - lift} ${320 + dx} ${top + 30}`
  const body = d`M${320 - w} ${top}Q320 ${top + 14} ${320 + w} ${top}L${320 + w + flare} 632q2 22 -22 24H${342 - w - flare}q-24 -2 -22 -24z`
  const foot = dice.chance(0.6) ? b.tint(d`M0 ${dice.between(540, 590)}h640v120h-640z`, skin) : ''
  const seam = b.seam(d`M${330 - w} ${top + 30}H${310 + w}`, paper)
  const patch = dice.chance(0.5)
    ? b.solid(box(280, 470, 80, 54, 4), soft ? skin : palette.main.full, 'top') +
      b.line(box(287, 477, 66, 40, 2), paper, 2, 0.6)
    : ''
  const sack = b.solid(body, soft ? fill : skin, 'side', foot)
  return (
    b.shadow(320, 654, w + flare) +
    b.tube(strap(w * 0.5, rise * 1.08), soft ? dyes.ink.full : skin, 15) +
    defs +
    sack +
    b.tube(strap(w * 0.55, rise), soft ? skin : leathers[1], 19) +
    seam +
    patch
  )
}

export function pouch(b: Brush): string {
  const { dice, palette } = b
  const { fill, defs } = fabric(b, palette.main)
  const [w, h] = [dice.between(200, 235), dice.between(230, 320)]
  const y = 400 - h / 2
  const body = d`M${320 - w} ${y}h${2 * w}l${8} ${h - 30}q0 30 -34 30H${346 - w}q-34 0 -34 -30z`
  const lining = dice.chance(0.5) ? b.tint(box(0, y + h * 0.62, 640, h), palette.second.full) : ''
  const zip =
    b.solid(box(320 - w, y - 12, 2 * w, 24, 8), palette.accent.full, 'top') +
    b.line(d`M${330 - w} ${y}h${2 * w - 20}`, '#c9a14a', 5, 0.9)
  const pull = b.tube(d`M${320 + w - 16} ${y + 4}q26 20 18 70`, dice.pick(leathers), 11)
  return b.raised(defs, b.solid(body, fill, 'top', lining), zip) + b.raised(pull)
}

export function wallet(b: Brush): string {
  const { dice, palette } = b
  const skin = dice.chance(0.6) ? dice.pick(leathers) : palette.main.full
  const [w, h, turn] = [dice.between(190, 230), dice.between(230, 290), Math.round(dice.between(-14, 14))]
  const [x, y] = [320 - w, 400 - h / 2]
  const stitch = b.seam(box(x + 14, y + 14, 2 * w - 28, h - 28, 14), paper)
  const flap = dice.chance(0.5)
    ? b.solid(
        d`M${x} ${y + 18}q0 -18 18 -18h${2 * w - 36}q18 0 18 18v${h * 0.4}Q320 ${y + h * 0.8} ${x} ${y + h * 0.4 + 18}z`,
        skin,
        'top',
      ) + b.solid(oval(320, y + h * 0.5, 15), dice.pick(metals), 'top')
    : b.tube(d`M${320 + w * 0.55} ${y}v${h}`, palette.main.full, 16)
  const card = dice.chance(0.5)
    ? b.raised(b.solid(box(x + 50, y - 40, 2 * w - 120, 100, 10), palette.main.light, 'top'))
    : ''
  return `<g transform="rotate(${turn} 320 400)">${card}${b.raised(b.solid(box(x, y, 2 * w, h, 18), skin, 'top'))}${stitch}${flap}</g>`
}

export function garment(b: Brush): string {
  const { dice, palette } = b
  const { fill, defs } = fabric(b, palette.main)
  const [hem, w] = [dice.between(560, 690), dice.between(120, 160)]
  const sleeve = dice.between(150, 250)
  const arm = (side: 1 | -1) =>
    d`M${320 + side * 90} 210L${320 + side * 236} ${210 + sleeve}l${side * -74} 46L${320 + side * 104} 350z`
  const body = d`M244 196Q320 236 396 196L424 330L${320 + w} ${hem}Q320 ${hem + 22} ${320 - w} ${hem}L216 330z`
  const open = dice.chance(0.5)
  const front = open
    ? b.line(d`M320 216V${hem + 8}`, ink, 4, 0.35) +
      b.line(d`M262 200Q300 300 308 ${hem}M378 200Q340 300 332 ${hem}`, palette.second.full, 15)
    : b.solid(d`M264 202Q320 282 376 202Q320 238 264 202z`, palette.second.deep, 'flat')
  const hanger =
    b.tube('M320 150c0 -22 26 -22 22 -46c-6 -24 -42 -18 -36 8', '#b08a3c', 6) +
    b.tube('M222 206Q320 120 418 206', '#a9764a', 15)
  const folds = b.line(d`M270 380Q262 480 250 ${hem - 8}M372 380Q380 480 394 ${hem - 8}`, ink, 10, 0.1)
  return (
    b.tube('M40 96h560', '#6b4a31', 13) +
    hanger +
    b.raised(defs, b.solid(arm(1), fill), b.solid(arm(-1), fill), b.solid(body, fill)) +
    front +
    folds
  )
}

export function booties(b: Brush): string {
  const step = Math.round(b.dice.between(-10, 6))
  const lift = `translate(${230 + step} -6) rotate(7 200 600)`
  return `${b.shadow(330, 660, 220)}<g transform="${lift}">${bootie(b)}</g>${bootie(b)}`
}

function bootie(b: Brush): string {
  const { main, second, accent } = b.palette
  const foot = 'M110 470V590Q100 652 180 654H300Q352 652 346 612Q338 562 262 560Q236 552 238 470z'
  const stitches = times(11, (at) => d`M${120 + at * 21} 636l9 -8`).join('')
  const ribs = times(8, (at) => d`M${118 + at * 17} 436v66`).join('')
  const bow = b.solid('M176 520q-40 -36 -50 4q8 30 50 -4q40 -36 50 4q-8 30 -50 -4z', accent.full, 'top')
  return (
    b.solid(foot, main.full, 'top', b.line(stitches, paper, 4, 0.6)) +
    b.solid(box(98, 430, 152, 76, 22), second.light, 'side', b.line(ribs, ink, 4, 0.2)) +
    bow
  )
}
