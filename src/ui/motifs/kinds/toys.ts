import type { Brush } from '../brush.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { around, box, d, leaf, onCircle, oval, times, turned } from '../shapes.ts'
import { grain } from './wood.ts'

const { beech, maple, walnut } = stuffs

function wood(b: Brush, path: string, colour: string, [x, y, w, h]: readonly [number, number, number, number]): string {
  return b.solid(path, colour, 'top', grain(b, x, y, w, h))
}

const wheel = (b: Brush, x: number, y: number, r: number, colour: string = maple.full) =>
  b.solid(oval(x, y, r), colour, 'top') +
  b.line(oval(x, y, r * 0.7), ink, 3, 0.14) +
  b.solid(oval(x, y, r * 0.26), walnut.full, 'top')

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

export function tops(b: Brush): string {
  const top = (x: number, y: number, s: number, colour: string, band: string, lean: number) => {
    const body = d`M${x - 96 * s} ${y - 130 * s}Q${x} ${y - 160 * s} ${x + 96 * s} ${y - 130 * s}Q${x + 84 * s} ${y - 50 * s} ${x} ${y}Q${x - 84 * s} ${y - 50 * s} ${x - 96 * s} ${y - 130 * s}z`
    const stem = b.solid(box(x - 11 * s, y - 240 * s, 22 * s, 110 * s, 8), colour, 'side')
    return (
      b.shadow(x, y, 50 * s) +
      `<g transform="rotate(${lean} ${x} ${y})">${stem}${b.solid(body, colour, 'side', b.line(d`M${x - 110 * s} ${y - 96 * s}q${110 * s} 26 ${220 * s} 0`, band, 17) + b.line(d`M${x - 110 * s} ${y - 66 * s}q${110 * s} 26 ${220 * s} 0`, walnut.deep, 4, 0.5))}</g>`
    )
  }
  return (
    top(200, 600, 1, beech.full, dyes.garance.full, -12) +
    top(440, 588, 1.05, walnut.full, dyes.gaude.full, 9) +
    top(330, 664, 0.9, maple.full, dyes.pastel.full, 16)
  )
}

/** Three rings on a handle. */
export function rattle(b: Brush): string {
  const handle = b.solid(
    'M296 330h48l-6 230q40 30 26 80q-14 40 -44 40t-44 -40q-14 -50 26 -80z',
    maple.full,
    'side',
    grain(b, 270, 330, 100, 350),
  )
  const bow = b.tube('M320 346C180 330 180 130 320 120S460 330 320 346z', maple.full, 30)
  const ringed = (
    [
      [222, 214, beech.full],
      [320, 140, walnut.full],
      [420, 214, b.palette.main.full],
    ] as const
  )
    .map(([x, y, colour]) => b.tube(oval(x, y, 52, 56), colour, 24))
    .join('')
  return `<g transform="rotate(18 320 400)">${b.raised(handle)}${b.raised(bow)}${b.raised(ringed)}</g>`
}

/** A fox, a hare, a bear, an owl, a hedgehog, a deer: cut from the plank, standing. */
export function forestAnimals(b: Brush): string {
  const cut = (x: number, y: number, path: string, colour: string, more = '') =>
    b.shadow(x, y + 2, 62) +
    `<g transform="translate(${x} ${y})">${b.solid(path, colour, 'top', grain(b, -90, -220, 180, 220))}${more}</g>`
  const eye = (x: number, y: number) => b.tint(oval(x, y, 5), ink)
  const deer =
    'M-66 0V-84Q-74 -124 -40 -128H24L34 -176Q30 -196 46 -200L84 -190Q98 -182 88 -170L62 -160L48 -96V0H30V-62H-38V0z'
  const antlers = b.line(
    'M44 -198Q36 -230 14 -240M40 -216L50 -240M56 -198Q66 -232 88 -240M60 -216L54 -244',
    maple.deep,
    7,
  )
  const bear =
    'M-58 0Q-74 -60 -56 -110Q-66 -150 -50 -168Q-60 -196 -40 -200Q-26 -202 -24 -184H24Q26 -202 40 -200Q60 -196 50 -168Q66 -150 56 -110Q74 -60 58 0z'
  const muzzle =
    b.tint(oval(0, -134, 22, 17), maple.light) +
    b.tint(oval(0, -140, 8, 6), ink) +
    b.tint(oval(0, -56, 34, 42), maple.light, 0.5)
  const hare =
    'M-56 0Q-70 -80 -10 -100Q-6 -140 6 -150L-4 -230Q20 -226 26 -156L40 -226Q62 -200 44 -146Q64 -120 40 -100Q60 -50 50 0z'
  const fox =
    'M-86 -24Q-90 -70 -60 -84Q-50 -110 10 -104L20 -160L46 -132L76 -160L84 -104L100 -92L72 -70Q58 -66 54 -60V0H28V-40H-12V0H-38Q-70 8 -86 -24z'
  const owl = 'M-50 0Q-70 -120 -46 -150L-40 -176L-14 -158H14L40 -176L46 -150Q70 -120 50 0z'
  const hog = 'M-80 0Q-96 -40 -60 -50Q-50 -110 10 -108Q84 -100 84 0z'
  const rounds = b.line(oval(-20, -124, 18) + oval(20, -124, 18), walnut.deep, 5)
  const spines = b.line(
    times(8, (at) => d`M${-30 + at * 13} ${-96 + (at % 2) * 20}l8 22`).join(''),
    walnut.deep,
    5,
    0.7,
  )
  return (
    cut(130, 520, deer, maple.full, antlers + eye(60, -178)) +
    cut(320, 520, bear, walnut.full, muzzle + eye(-20, -160) + eye(20, -160)) +
    cut(506, 524, owl, beech.full, rounds + eye(-20, -124) + eye(20, -124)) +
    cut(160, 656, fox, '#c8835a', eye(60, -112)) +
    cut(352, 660, hare, maple.full, eye(26, -126)) +
    cut(520, 656, hog, beech.full, spines + eye(-58, -26))
  )
}

/** Seven arcs that nest into a mountain. */
export function stacker(b: Brush): string {
  const baths = [
    dyes.pastel.full,
    stuffs.turquoise.full,
    dyes.sage.full,
    dyes.olive.light,
    dyes.gaude.full,
    dyes.ochre.full,
    dyes.garance.full,
  ]
  const arcs = baths.map((colour, at) => {
    const r = 236 - at * 32
    return b.solid(
      d`M${320 - r} 652V${640 - r * 0.9}Q${320 - r * 0.7} ${560 - r * 1.15} 320 ${620 - r * 1.5}Q${320 + r * 0.7} ${560 - r * 1.15} ${320 + r} ${640 - r * 0.9}V652z`,
      colour,
      'top',
      b.line(
        d`M${320 - r} 652V${640 - r * 0.9}Q${320 - r * 0.7} ${560 - r * 1.15} 320 ${620 - r * 1.5}Q${320 + r * 0.7} ${560 - r * 1.15} ${320 + r} ${640 - r * 0.9}V652`,
        ink,
        7,
        0.12,
      ),
    )
  })
  return b.shadow(320, 656, 240) + arcs.join('') + b.tint(d`M${276} 652a44 40 0 0 1 88 0z`, ink, 0.35)
}

export function skittles(b: Brush): string {
  const pin = (x: number, y: number, s: number, colour: string) =>
    b.shadow(x, y, 36 * s) +
    b.solid(
      turned(x, [
        [y - 230 * s, 10 * s],
        [y - 222 * s, 26 * s],
        [y - 190 * s, 30 * s],
        [y - 150 * s, 20 * s],
        [y - 70 * s, 46 * s],
        [y, 34 * s],
      ]),
      beech.full,
      'side',
      b.tint(box(x - 60, y - 170 * s, 120, 18 * s), colour) + b.tint(box(x - 60, y - 90 * s, 120, 40 * s), colour),
    )
  const row = [
    [150, 540, dyes.pastel.full],
    [320, 520, dyes.gaude.full],
    [490, 540, dyes.garance.full],
  ] as const
  const front = [
    [230, 610, dyes.sage.full],
    [410, 610, dyes.ochre.full],
    [320, 670, dyes.plum.full],
  ] as const
  const ball = (x: number, y: number) =>
    b.shadow(x, y + 40, 40) +
    b.solid(oval(x, y, 44), walnut.full, 'top') +
    b.tint(oval(x - 14, y - 16, 12, 8), '#fff', 0.4)
  return (
    row.map(([x, y, c]) => pin(x, y, 0.86, c)).join('') +
    front.map(([x, y, c]) => pin(x, y, 0.94, c)).join('') +
    ball(120, 640) +
    ball(530, 660)
  )
}

/** A snail cut into pieces that turn inwards. */
export function snailPuzzle(b: Brush): string {
  const baths = [
    dyes.garance,
    dyes.ochre,
    dyes.gaude,
    dyes.olive,
    dyes.sage,
    dyes.pastel,
    dyes.plum,
    dyes.rose,
    stuffs.turquoise,
    stuffs.honey,
  ]
  const pieces = baths.map(({ full }, at) => {
    const [from, to] = [-2.6 + at * 0.98, -2.6 + (at + 1) * 0.98]
    const [r, s] = [200 - at * 15, 200 - (at + 1) * 15]
    const [a, c] = [onCircle(350, 370, r, from), onCircle(350, 370, s, to)]
    const [e, f] = [onCircle(350, 370, Math.max(14, s - 92), to), onCircle(350, 370, Math.max(14, r - 92), from)]
    return b.solid(
      d`M${a[0]} ${a[1]}A${r} ${r} 0 0 1 ${c[0]} ${c[1]}L${e[0]} ${e[1]}A${s} ${s} 0 0 0 ${f[0]} ${f[1]}z`,
      full,
      'top',
    )
  })
  const body = b.solid(
    'M90 590Q60 470 110 400L90 330M110 400Q150 420 150 500Q200 570 350 570H540Q580 590 540 620H140Q100 620 90 590z',
    maple.full,
    'top',
    grain(b, 60, 320, 520, 300),
  )
  const horns =
    b.tube('M104 410L78 330M130 408L142 326', maple.full, 12) +
    b.solid(oval(76, 322, 13) + oval(143, 318, 13), walnut.full, 'top')
  return (
    b.raised(horns, body) +
    b.tint(oval(112, 452, 8), ink) +
    b.line('M100 500q18 18 36 4', ink, 5, 0.6) +
    b.raised(...pieces)
  )
}

/** A horse on wheels, with its cord. */
export function pullHorse(b: Brush): string {
  const horse =
    'M190 580V440Q190 384 250 380H380Q396 300 430 250L424 216L456 240Q500 250 540 330Q546 360 516 362L470 350Q452 400 448 440V580H396V480H250V580z'
  const mane = b.line(
    times(7, (at) => d`M${434 - at * 9} ${246 + at * 20}q-26 0 -34 14`).join(''),
    b.palette.main.deep,
    13,
  )
  const tail = b.line('M196 400q-60 20 -54 110M200 396q-74 10 -76 90', b.palette.main.deep, 11)
  const saddle =
    b.solid('M262 378h94q10 70 -8 96h-78q-18 -40 -8 -96z', b.palette.main.full, 'top') + b.seam('M270 392h80', paper)
  return (
    b.shadow(330, 656, 230) +
    tail +
    wood(b, horse, beech.full, [190, 216, 350, 364]) +
    mane +
    saddle +
    b.tint(oval(484, 300, 8), ink) +
    b.solid(box(150, 576, 350, 34, 12), walnut.full, 'top') +
    wheel(b, 206, 616, 38, b.palette.accent.full) +
    wheel(b, 446, 616, 38, b.palette.accent.full) +
    b.line('M500 592C580 580 560 680 640 640', '#efe4cd', 7)
  )
}

/** Carrot, leek, aubergine and others in their crate. */
export function vegetables(b: Brush): string {
  const carrot = b.solid('M150 480q34 -20 62 4l-24 -170q-30 0 -38 166z', dyes.ochre.full, 'top')
  const up = (x: number, y: number, colour: string, w: number, h: number) => b.solid(oval(x, y, w, h), colour, 'side')
  const greens = b.solid(
    [-126, -104, -82, -60].map((turn) => leaf([176, 330], 110, 20, turn)).join(''),
    dyes.olive.full,
    'top',
  )
  const leek =
    b.solid(box(246, 310, 48, 220, 18), '#eef0dc', 'side') +
    b.solid('M244 330L222 190L268 250L280 170L300 250L326 200L296 330z', dyes.olive.full, 'top')
  const veg =
    greens +
    carrot +
    leek +
    up(376, 420, dyes.plum.full, 56, 110) +
    b.solid('M350 320q26 -40 56 0l-10 22h-36z', dyes.olive.deep, 'top') +
    up(480, 440, dyes.garance.full, 66, 60) +
    b.solid(
      around(5)
        .map((a) => leaf([480, 388], 34, 9, (a * 180) / Math.PI))
        .join(''),
      dyes.olive.full,
      'top',
    )
  const slat = (y: number) => b.solid(box(90, y, 460, 50, 5), beech.light, 'top', grain(b, 90, y, 460, 50))
  const posts = b.solid(box(90, 470, 34, 186, 4) + box(516, 470, 34, 186, 4), beech.full, 'top')
  const front = b.shadow(210, 700, 50) + b.solid(oval(180, 690, 46, 40), '#c9973f', 'top')
  return (
    b.shadow(320, 658, 240) +
    b.tint(box(100, 460, 440, 100), '#6b4a2e') +
    veg +
    posts +
    slat(486) +
    slat(544) +
    slat(602) +
    front
  )
}

/** An owl turned in beech, with a slot for coins. */
export function owlBank(b: Brush): string {
  const body = b.solid(
    turned(320, [
      [292, 110],
      [330, 142],
      [440, 160],
      [580, 150],
      [652, 118],
    ]),
    beech.full,
    'side',
    grain(b, 160, 290, 320, 370) +
      b.line(
        times(
          12,
          (at) =>
            d`M${216 + (at % 4) * 56 + (Math.floor(at / 4) % 2) * 26} ${500 + Math.floor(at / 4) * 44}q20 30 40 0`,
        ).join(''),
        walnut.full,
        5,
        0.6,
      ),
  )
  const ears = b.solid('M216 300L206 230L280 286zM424 300L434 230L360 286z', walnut.full, 'top')
  const eyes = [262, 378]
    .map(
      (x) =>
        b.solid(oval(x, 386, 52), maple.light, 'top') +
        b.solid(oval(x, 386, 26), walnut.deep, 'top') +
        b.tint(oval(x - 8, 378, 7), paper),
    )
    .join('')
  const wings = b.solid(
    'M168 430q-20 110 34 190q36 -90 -4 -190zM472 430q20 110 -34 190q-36 -90 4 -190z',
    walnut.full,
    'side',
  )
  return (
    b.shadow(320, 656, 140) +
    ears +
    body +
    b.solid(oval(320, 292, 110, 22), maple.full, 'top') +
    b.tint(box(276, 286, 88, 11, 5), ink, 0.75) +
    wings +
    eyes +
    b.solid('M304 420h32l-16 44z', dyes.gaude.full, 'top')
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

/** A ring with twelve holes, candles and figures in it. */
export function birthdayRing(b: Brush): string {
  const hoop = b.line(oval(320, 520, 210, 86), walnut.deep, 62) + b.tube(oval(320, 506, 210, 86), beech.full, 62)
  const stuck = times(12, (at) => [onCircle(320, 500, 210, (at * Math.PI) / 6 - Math.PI / 2, 0.41), at] as const).sort(
    ([[, y]], [[, z]]) => y - z,
  )
  const on = stuck.map(([[x, y], at]) => {
    if (at % 3 === 0)
      return (
        b.solid(
          box(x - 10, y - 116, 20, 110, 4),
          [dyes.garance, dyes.pastel, dyes.gaude, dyes.sage][at / 3]!.full,
          'side',
        ) + b.solid(d`M${x} ${y - 168}q24 36 0 50q-24 -14 0 -50z`, '#f6c04d', 'flat')
      )
    if (at % 3 === 1)
      return (
        b.solid(
          around(5)
            .map((a) => leaf([x, y - 48], 34, 18, (a * 180) / Math.PI))
            .join(''),
          dyes.gaude.full,
          'top',
        ) + b.line(d`M${x} ${y - 20}v18`, walnut.full, 7)
      )
    return b.solid(oval(x, y - 44, 24) + oval(x, y - 14, 15), dyes.rose.full, 'top')
  })
  return b.shadow(320, 600, 230) + hoop + on.join('')
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
