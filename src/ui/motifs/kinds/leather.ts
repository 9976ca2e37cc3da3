import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { around, box, d, onCircle, oval, times } from '../shapes.ts'

const thread = '#f3e6cf'

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

/** A belt, rolled up, its buckle before it. */
export function belt(b: Brush): string {
  const { main } = b.palette
  const turns = [196, 150, 104]
    .map(
      (r) =>
        b.tube(oval(300, 340, r, r * 0.94), main.full, 36) +
        b.line(oval(300, 340, r + 18, (r + 18) * 0.94), main.deep, 3, 0.6),
    )
    .join('')
  const tail =
    b.solid('M92 560H470Q560 556 584 590Q560 626 470 622H92z', main.full, 'top') +
    b.seam('M100 572H470Q540 570 566 590M100 610H470Q540 610 566 590', thread)
  const holes = b.tint([380, 424, 468, 512].map((x) => oval(x, 591, 8)).join(''), ink, 0.75)
  const buckle =
    b.line(box(76, 536, 96, 112, 18), stuffs.brass.full, 17) +
    b.tube('M92 591h104', stuffs.brass.full, 11) +
    b.line('M84 548q40 -8 76 0', '#fff', 4, 0.6)
  return b.raised(turns) + b.raised(tail) + holes + b.raised(buckle)
}

/** A case moulded on the glasses that lie before it. */
export function glassesCase(b: Brush): string {
  const { main } = b.palette
  const shell =
    b.raised(
      b.solid(
        'M110 250Q110 190 180 184H470Q540 190 540 260V340Q536 410 460 412H180Q112 408 110 340z',
        main.full,
        'top',
      ),
    ) +
    b.seam('M128 330Q132 394 184 396H456Q520 394 524 336', thread) +
    b.tint('M150 226q160 -40 330 0q-160 -18 -330 0z', '#fff', 0.35)
  const rims = b.line(
    `${oval(220, 566, 84, 70) + oval(420, 566, 84, 70)}M304 556q16 -20 32 0M138 546L96 470M502 546L546 470`,
    '#6b3d22',
    15,
  )
  return shell + b.tint(oval(220, 566, 78, 64) + oval(420, 566, 78, 64), '#fff', 0.22) + b.raised(rims)
}

/** A ring, a key, a loop of plaited leather. */
export function keyRing(b: Brush): string {
  const { main } = b.palette
  const plait = times(9, (at) => {
    const y = 190 + at * 32
    return (
      b.solid(d`M286 ${y}q34 4 68 36q-12 22 -34 8q-30 -10 -34 -44z`, at % 2 ? main.full : main.deep, 'top') +
      b.solid(d`M354 ${y}q-34 4 -68 36q12 22 34 8q30 -10 34 -44z`, at % 2 ? main.deep : main.full, 'top')
    )
  }).join('')
  const cap = b.solid(box(282, 470, 76, 44, 8), stuffs.brass.full, 'shine')
  const loop = b.tube('M320 200C240 80 400 80 320 200', main.full, 26)
  const ringed = b.line(oval(320, 572, 62), stuffs.brass.full, 11)
  const key = `<g transform="rotate(24 340 620)">${b.line(oval(340, 640, 32), stuffs.steel.full, 15)}${b.line('M340 670v104M340 744h26M340 768h30', stuffs.steel.full, 15)}</g>`
  return `<g transform="translate(0 -60)">${b.raised(loop, plait, cap)}${b.raised(ringed)}${b.raised(key)}</g>`
}

/** A collar with its ring and a tag in the shape of a bone. */
export function dogCollar(b: Brush): string {
  const { main } = b.palette
  const hoop = oval(320, 330, 210, 170)
  const strap =
    b.tube(hoop, main.full, 56) + b.seam(oval(320, 330, 190, 150), thread) + b.seam(oval(320, 330, 230, 190), thread)
  const buckle =
    b.line(box(150, 430, 74, 78, 12), stuffs.brass.full, 12) +
    b.tint(times(4, (at) => oval(...onCircle(320, 330, 211, 2 - at * 0.11, 0.81), 7)).join(''), ink, 0.7)
  const ringed = b.line(oval(338, 526, 30, 34), stuffs.brass.full, 11)
  const bone = b.solid(
    box(270, 588, 136, 46, 10) + oval(266, 588, 30) + oval(266, 636, 30) + oval(410, 588, 30) + oval(410, 636, 30),
    stuffs.brass.full,
    'shine',
  )
  return b.raised(strap) + b.raised(buckle) + b.raised(ringed, bone) + b.tint(box(296, 600, 84, 20, 6), ink, 0.12)
}

/** Two straps, a watch between them. */
export function watchStrap(b: Brush): string {
  const { main } = b.palette
  const half = (y: number, h: number, end: number) =>
    b.solid(d`M270 ${y}h100v${h}q0 ${end} -50 ${end}t-50 ${-end}z`, main.full, 'top') +
    b.seam(d`M282 ${y}v${h}M358 ${y}v${h}`, thread)
  const low = half(470, 210, 40) + b.tint(times(5, (at) => oval(320, 540 + at * 30, 6)).join(''), ink, 0.7)
  const high =
    `<g transform="rotate(180 320 250)">${half(160, 180, 10)}</g>` +
    b.line(box(264, 108, 112, 48, 10), stuffs.steel.full, 11) +
    b.solid(box(262, 210, 116, 26, 8), main.deep, 'top')
  const dial =
    b.solid(oval(320, 406, 98), stuffs.steel.full, 'shine') +
    b.solid(oval(320, 406, 82), paper, 'flat') +
    b.line(
      around(12)
        .map(
          (a) =>
            d`M${320 + 66 * Math.cos(a)} ${406 + 66 * Math.sin(a)}L${320 + 76 * Math.cos(a)} ${406 + 76 * Math.sin(a)}`,
        )
        .join(''),
      ink,
      5,
    ) +
    b.line('M320 406V352M320 406l34 22', ink, 7)
  return `<g transform="rotate(18 320 400)">${b.raised(low, high)}${b.raised(dial)}</g>`
}

/** Pinched at its corners, for keys and coins. */
export function valetTray(b: Brush): string {
  const { main } = b.palette
  const edge = 'M130 200Q320 226 510 200Q486 400 510 600Q320 576 130 600Q154 400 130 200z'
  const corners = [
    [150, 222],
    [490, 222],
    [150, 578],
    [490, 578],
  ]
    .map(([x, y]) => b.solid(oval(x!, y!, 14), stuffs.brass.full, 'shine'))
    .join('')
  const inner = 'M196 270Q320 286 444 270Q430 400 444 530Q320 514 196 530Q210 400 196 270z'
  const things = b.raised(
    b.solid(oval(290, 430, 30) + oval(340, 462, 26), stuffs.brass.full, 'shine'),
    b.line(oval(370, 350, 24), stuffs.steel.full, 9) + b.line('M352 366L300 412M320 394l12 14', stuffs.steel.full, 9),
  )
  return (
    b.raised(b.solid(edge, main.full, 'top')) +
    b.tint(inner, ink, 0.16) +
    b.line('M130 200L196 270M510 200L444 270M130 600L196 530M510 600L444 530', ink, 5, 0.25) +
    b.seam(edge, thread) +
    corners +
    things
  )
}
