import type { Brush } from '../brush.ts'
import { dyes, ink, paper, stuffs } from '../dyes.ts'
import { fabric } from '../fabrics.ts'
import { box, d, oval, times } from '../shapes.ts'

const thread = '#f3e6cf'

/** A cover of leather around a notebook that can be changed. */
export function leatherNotebook(b: Brush): string {
  const { main, accent } = b.palette
  const pages =
    b.solid(box(190, 176, 300, 440, 6), paper, 'flat') +
    b.line(times(4, (at) => d`M${480 + at * 4} 180v430`).join(''), ink, 2, 0.2)
  const cover = b.solid('M170 160H450q24 0 24 24V610q0 24 -24 24H170q-14 0 -14 -14V174q0 -14 14 -14z', main.full, 'top')
  const spine = b.tint(box(156, 160, 40, 474, 12), ink, 0.16)
  const tie = b.tube('M420 160V634', accent.full, 10)
  const pen = b.raised(b.tube('M540 220V560', stuffs.brass.full, 18), b.tint('M532 556h16l-8 34z', ink))
  return `<g transform="rotate(-6 320 400)">${b.raised(pages, cover, spine)}${b.seam('M176 176H440q18 0 18 18V600q0 18 -18 18H176', thread)}${b.raised(tie)}${pen}</g>`
}

/** A large pad for the desk, with paper and pen on it. */
export function deskPad(b: Brush): string {
  const { main } = b.palette
  const pad =
    b.raised(b.solid(box(54, 190, 532, 400, 44), main.full, 'top')) + b.seam(box(72, 208, 496, 364, 32), thread)
  const sheet = `<g transform="rotate(-7 300 400)">${b.raised(b.solid(box(180, 260, 220, 270, 3), '#fbf8f0', 'flat'))}${b.line(times(6, (at) => d`M206 ${306 + at * 30}h${at === 5 ? 90 : 166}`).join(''), dyes.pastel.full, 3, 0.6)}</g>`
  const pen = b.raised(
    `<g transform="rotate(32 470 420)">${b.tube('M470 270V520', dyes.garance.deep, 20)}${b.solid('M460 520h20l-10 40z', stuffs.brass.full, 'shine')}</g>`,
  )
  const cup =
    b.raised(b.solid(oval(520, 250, 66), stuffs.white.full, 'top')) + b.solid(oval(520, 250, 50), '#4a2c1b', 'flat')
  return pad + sheet + pen + cup
}

/** Rolled out, twelve pencils in their slots. */
export function pencilRoll(b: Brush): string {
  const { main } = b.palette
  const leads = [
    dyes.garance,
    dyes.ochre,
    dyes.gaude,
    dyes.olive,
    dyes.sage,
    dyes.pastel,
    dyes.plum,
    dyes.rose,
    dyes.ink,
    stuffs.turquoise,
    stuffs.moss,
    stuffs.honey,
  ]
  const pencils = leads.map(({ full }, at) => {
    const [x, top] = [96 + at * 38, 230 + ((at * 29) % 40)]
    return (
      b.solid(box(x, top + 44, 26, 220, 2), full, 'side') +
      b.solid(d`M${x} ${top + 46}l13 -46l13 46z`, '#e6cda2', 'flat') +
      b.tint(d`M${x + 9} ${top + 14}l4 -14l4 14z`, full)
    )
  })
  const back = b.raised(b.solid(box(70, 180, 500, 440, 14), main.full, 'top'))
  const pocket = b.raised(b.solid(d`M70 430h500v176q0 14 -14 14H84q-14 0 -14 -14z`, main.full, 'top'))
  const seams = b.seam(`${times(11, (at) => d`M${128 + at * 38} 440v170`).join('')}M78 442h484`, thread)
  return `<g transform="translate(20 24) rotate(-4 320 400) scale(0.92)">${back}${pencils.join('')}${pocket}${seams}${b.raised(b.tube('M570 400c60 -20 40 90 10 120M570 400c40 60 70 60 60 120', main.deep, 13))}</g>`
}

/** Cut pages with tabs, for recipes. */
export function tabbedBook(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const tabs = times(5, (at) =>
    b.solid(
      box(470, 220 + at * 74, 62, 58, 8),
      [dyes.garance, dyes.gaude, dyes.sage, dyes.pastel, dyes.ochre][at]!.full,
      'top',
    ),
  ).join('')
  const pages = b.solid(box(160, 170, 334, 468, 6), '#f4ecda', 'flat')
  const cover = b.solid(box(150, 160, 326, 468, 10), fill, 'top')
  const label =
    b.solid(box(206, 250, 214, 150, 6), '#fbf6ea', 'flat') +
    b.line('M262 350q-20 -60 50 -66q70 6 50 66zM258 364h108M312 284v-16', b.palette.main.deep, 7)
  return `<g transform="rotate(4 320 400)">${b.raised(tabs, pages, defs, cover)}${b.tint(box(150, 160, 46, 468, 8), ink, 0.2)}${label}</g>`
}

/** The sewn back of a book, its threads shown. */
export function copticBook(b: Brush): string {
  const { main, accent } = b.palette
  const { fill, defs } = fabric(b, main)
  const leaves = times(6, (at) =>
    b.solid(box(190 + at * 7, 176 + at * 2, 300, 452, 4), at % 2 ? '#f3ead7' : '#e9dcc3', 'flat'),
  ).join('')
  const cover = b.solid(box(180, 166, 300, 462, 6), fill, 'top')
  const chains = [210, 330, 450, 570]
    .map((y) => b.line(d`M176 ${y}c-34 8 -34 26 0 30M176 ${y + 14}c-30 8 -30 26 0 30M180 ${y + 10}h64`, accent.full, 8))
    .join('')
  return `<g transform="rotate(-5 320 400)">${b.raised(leaves, defs, cover)}${b.raised(b.solid(box(150, 172, 36, 450, 8), '#efe4cd', 'side'))}${b.line(times(5, (at) => d`M${156 + at * 6} 176v442`).join(''), ink, 2, 0.25)}${chains}${b.tint(box(270, 250, 140, 90, 4), '#fbf6ea', 0.95)}</g>`
}

/** A handle of wood, what it prints beside it. */
export function stamp(b: Brush): string {
  const print = b.raised(
    `<g transform="rotate(5 400 500)">${b.solid(box(280, 370, 300, 260, 4), '#fbf8f0', 'flat')}</g>`,
  )
  const mark = `<g transform="rotate(5 400 500)">${b.line(box(318, 408, 224, 184, 14), b.palette.main.full, 7)}${b.line('M350 560q40 -16 80 0q40 -16 80 0V470q-40 -16 -80 0q-40 -16 -80 0zM430 470v90', b.palette.main.full, 7)}${b.line('M370 440h120', b.palette.main.full, 6)}</g>`
  const wood = stuffs.beech
  const body = `<g transform="rotate(-14 220 360)">${b.raised(b.solid('M160 250C130 180 150 120 214 116C278 120 298 180 268 250Q256 300 272 330H156Q172 300 160 250z', wood.full, 'side'), b.solid(box(112, 326, 204, 74, 10), wood.full, 'top'), b.solid(box(118, 400, 192, 30, 4), b.palette.main.deep, 'top'))}</g>`
  return print + mark + body
}

/** Three, with their cords. */
export function bookmarks(b: Brush): string {
  const { main, second, accent } = b.palette
  return [main, second, accent]
    .map((dye, at) => {
      const x = 150 + at * 124
      const sprig = times(
        7,
        (nth) => d`M${x + 46} ${300 + nth * 44}q${nth % 2 ? 26 : -26} -8 ${nth % 2 ? 32 : -32} -34`,
      ).join('')
      return `<g transform="rotate(${(at - 1) * 9} 320 700)">${b.raised(b.solid(box(x, 200, 92, 430, 6), paper, 'flat', b.tint(box(x + 10, 260, 72, 356), dye.pale)))}${b.line(d`M${x + 46} 600V280` + sprig, dye.full, 7)}${b.line(d`M${x + 46} 220c-20 -60 -50 -50 -44 -120M${x + 46} 220c10 -50 40 -60 40 -110`, dye.deep, 6)}${b.tint(oval(x + 46, 226, 10), ink, 0.5)}</g>`
    })
    .join('')
}

/** A pad of months on a rod. */
export function calendar(b: Brush): string {
  const { main, accent } = b.palette
  const sheet = b.raised(
    b.solid(box(150, 200, 340, 460, 3), '#fbf8f0', 'flat'),
    b.solid(box(154, 206, 340, 458, 3), '#f1e9d8', 'flat'),
    b.solid(box(148, 198, 340, 456, 3), '#fdfaf3', 'top'),
  )
  const hill =
    b.tint('M176 420V226h284v194z', main.pale) +
    b.tint(oval(390, 280, 30), accent.full) +
    b.tint('M176 420v-70q70 -80 130 -20q70 -50 154 10v80z', main.full) +
    b.tint('M176 420v-30q120 -60 284 0v30z', main.deep)
  const days = times(31, (at) => oval(196 + (at % 7) * 41, 466 + Math.floor(at / 7) * 40, 7)).join('')
  return (
    b.line('M320 90L180 180M320 90L460 180', ink, 4, 0.6) +
    sheet +
    hill +
    b.tint(days, main.deep, 0.75) +
    b.tint(oval(278, 506, 15), accent.full) +
    b.raised(b.solid(box(128, 176, 384, 34, 10), stuffs.walnut.full, 'top'))
  )
}

/** Sheets and a roll of printed paper, a parcel wrapped in it. */
export function giftPaper(b: Brush): string {
  const { fill, defs } = fabric(b, b.palette.main)
  const roll = `<g transform="rotate(-32 320 400)">${b.raised(b.solid(box(330, 110, 92, 520, 20), fill, 'side'))}${b.solid(oval(376, 118, 46, 14), '#a8845a', 'flat')}${b.solid(box(322, 330, 108, 50), '#fbf6ea', 'side')}</g>`
  const parcel =
    b.raised(b.solid(box(110, 380, 300, 250, 6), fill, 'top')) +
    b.line('M260 380v250M110 505h300', b.palette.accent.full, 20)
  const bow = b.solid('M260 505c-90 -80 -130 20 -10 10c110 30 130 -90 10 -10z', b.palette.accent.full, 'top')
  return defs + roll + parcel + b.raised(bow)
}
