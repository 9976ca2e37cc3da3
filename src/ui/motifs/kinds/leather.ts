import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { box, d, oval, times } from '../shapes.ts'

export const thread = '#f3e6cf'

/** A satchel with its flap and its strap. */
export function satchel(b: Brush): string {
  const { main } = b.palette
  const strap = b.tube('M150 420C110 40 530 40 490 420', main.deep, 20)
  const body = b.solid(box(130, 390, 380, 262, 30), main.full, 'side')
  const flap = 'M122 392q0 -28 30 -28h336q30 0 30 28v90q-20 90 -198 96q-178 -6 -198 -96z'
  const lock = b.solid(box(296, 546, 48, 60, 10), stuffs.brass.full, 'shine') + b.tint(oval(320, 582, 7), ink, 0.7)
  const rings = b.line(oval(150, 412, 18) + oval(490, 412, 18), stuffs.brass.full, 8)
  return (
    b.shadow(320, 654, 200) +
    strap +
    body +
    b.seam(box(146, 406, 348, 230, 20), thread) +
    b.raised(b.solid(flap, main.full, 'top')) +
    b.seam('M140 400v80q20 74 180 80q160 -6 180 -80v-80', thread) +
    lock +
    rings
  )
}

/** A supple tote of leather. */
export function tote(b: Brush): string {
  const { main } = b.palette
  const handle = (y: number, colour: string) => b.tube(d`M232 ${y}C226 130 414 130 408 ${y}`, colour, 20)
  const body = 'M134 352Q320 372 506 352L540 622q4 32 -26 34H126q-30 -2 -26 -34z'
  const fold = b.line('M180 380Q200 520 176 640M460 380Q440 500 470 640', ink, 14, 0.1)
  const tabs = [232, 408]
    .map((x) => b.solid(box(x - 20, 350, 40, 74, 8), main.deep, 'top') + b.tint(oval(x, 404, 6), stuffs.brass.light))
    .join('')
  return (
    b.shadow(320, 656, 220) +
    handle(350, main.deep) +
    b.solid(body, main.full, 'side') +
    fold +
    b.seam('M144 372Q320 392 496 372M112 630H528', thread) +
    handle(372, main.full) +
    tabs
  )
}

/** A small bag drawn together by a cord. */
export function bucketBag(b: Brush): string {
  const { main } = b.palette
  const strap = b.tube('M214 380C180 20 460 20 426 380', main.deep, 13)
  const body =
    'M196 372Q210 420 186 470Q160 560 176 622q4 34 40 34H424q36 0 40 -34Q480 560 454 470Q430 420 444 372Q320 340 196 372z'
  const pleats = b.line(
    times(9, (at) => d`M${214 + at * 27} 368q${(4 - at) * 3} 50 ${(at - 4) * 8} 110`).join(''),
    ink,
    7,
    0.16,
  )
  const cord =
    b.tube('M190 440Q320 470 450 440', thread, 9) +
    b.tube('M300 452q-20 80 -50 120M334 452q20 90 40 120', thread, 9) +
    b.solid(oval(248, 582, 14, 22) + oval(376, 582, 14, 22), main.deep, 'top')
  return (
    b.shadow(320, 656, 150) +
    strap +
    b.solid(body, main.full, 'side') +
    pleats +
    b.seam('M182 600Q320 622 458 600', thread) +
    cord
  )
}

/** Long, with the cards showing. */
export function longWallet(b: Brush): string {
  const { main, second } = b.palette
  const cards = times(4, (at) =>
    b.solid(box(160, 178 + at * 34, 320, 90, 10), [second.full, paper, '#c9d6dc', second.light][at]!, 'top'),
  ).join('')
  const inner = b.solid(box(130, 120, 380, 280, 18), main.deep, 'top')
  const pocket = times(
    3,
    (at) =>
      b.solid(box(140, 246 + at * 38, 360, 130, 10), main.full, 'top') + b.seam(d`M152 ${258 + at * 38}h336`, thread),
  ).join('')
  const outer = b.solid(box(122, 398, 396, 270, 18), main.full, 'top') + b.seam(box(138, 414, 364, 238, 10), thread)
  return `<g transform="rotate(-5 320 400)">${b.raised(inner)}${cards}${pocket}${b.raised(outer)}${b.solid(oval(320, 520, 16), stuffs.brass.full, 'shine')}</g>`
}

/** Flat, three pockets, a thread of colour. */
export function cardHolder(b: Brush): string {
  const { main, accent } = b.palette
  const card = (y: number, colour: string) =>
    b.raised(
      b.solid(box(176, y, 288, 170, 12), colour, 'top') + b.tint(box(200, y + 22, 44, 30, 5), stuffs.brass.light),
    )
  const pocket = (y: number) =>
    b.raised(b.solid(d`M140 ${y}h360v${620 - y}q0 20 -20 20H160q-20 0 -20 -20z`, main.full, 'top')) +
    `<g stroke-dasharray="13 9">${b.line(d`M152 ${y + 12}h336`, accent.full, 5)}</g>`
  return `<g transform="rotate(7 320 420)">${card(170, b.palette.second.light)}${pocket(280)}${card(300, paper)}${pocket(392)}${pocket(492)}<g stroke-dasharray="13 9">${b.line('M152 300V610q0 16 16 16H472q16 0 16 -16V300', accent.full, 5)}</g></g>`
}

/** A horseshoe of leather that opens into a tray, coins in it. */
export function coinPurse(b: Brush): string {
  const { main } = b.palette
  const tray =
    b.raised(b.solid('M150 470H490Q496 650 320 660Q144 650 150 470z', main.full, 'top')) +
    b.tint('M180 490H460Q462 620 320 630Q178 620 180 490z', ink, 0.28)
  const body =
    b.raised(b.solid('M150 440Q140 180 320 170Q500 180 490 440z', main.full, 'top')) +
    b.seam('M172 428Q166 200 320 192Q474 200 468 428', thread)
  const hinge = b.solid(box(146, 432, 348, 46, 20), main.deep, 'top')
  const coins = [
    [260, 560, 34],
    [324, 580, 40],
    [392, 552, 30],
  ]
    .map(([x, y, r]) =>
      b.raised(
        b.solid(oval(x!, y!, r!), stuffs.brass.full, 'shine') +
          b.line(oval(x!, y!, r! * 0.74), stuffs.brass.deep, 3, 0.5),
      ),
    )
    .join('')
  return tray + coins + body + hinge + b.solid(oval(320, 400, 15), stuffs.brass.full, 'shine')
}
