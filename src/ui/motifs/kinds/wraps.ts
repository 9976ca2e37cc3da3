import type { Brush } from '../brush.ts'
import { ink, paper, stuffs } from '../dyes.ts'
import { box, d, oval, times } from '../shapes.ts'
import { button, hung } from './clothes.ts'

export function sleepingBag(b: Brush): string {
  const body =
    'M236 206Q252 280 216 330Q190 480 196 620Q200 690 320 694Q440 690 444 620Q450 480 424 330Q388 280 404 206Q370 226 364 260Q320 300 276 260Q270 226 236 206z'
  const quilt = b.seam(
    times(6, (at) => d`M190 ${330 + at * 62}L450 ${392 + at * 62}M450 ${330 + at * 62}L190 ${392 + at * 62}`).join(''),
    paper,
  )
  const zip =
    b.line('M320 282V690', b.palette.second.full, 12) +
    b.line('M320 282V690', stuffs.brass.full, 4) +
    b.solid(box(312, 300, 16, 40, 6), stuffs.brass.full, 'shine')
  return hung(
    b,
    body,
    '',
    `<clipPath id="~c99"><path d="${body}"/></clipPath><g clip-path="url(#~c99)">${quilt}</g>` +
      zip +
      button(b, 252, 232) +
      button(b, 388, 232) +
      b.line(body, b.palette.second.full, 9),
  )
}

/** A smock for painters, splashed, its sleeves gathered. */
export function paintSmock(b: Brush): string {
  const arms = 'M230 224Q150 250 96 420Q120 450 166 446L248 340zM410 224Q490 250 544 420Q520 450 474 446L392 340z'
  const body = 'M230 220Q320 262 410 220L430 350L470 620Q320 650 170 620L210 350z'
  const splash = [
    ['#a42f27', 260, 420, 26],
    ['#d3a02f', 370, 480, 32],
    ['#2b5471', 300, 540, 22],
    ['#66753f', 420, 400, 18],
  ]
    .map(([c, x, y, r]) =>
      b.tint(
        oval(Number(x), Number(y), Number(r)) +
          oval(Number(x) + 30, Number(y) + 24, Number(r) * 0.3) +
          oval(Number(x) - 26, Number(y) + 30, Number(r) * 0.22),
        String(c),
        0.9,
      ),
    )
    .join('')
  const pocket =
    b.solid(box(236, 500, 168, 92, 10), b.palette.second.light, 'top') +
    b.tube('M270 520V440M320 520V420', stuffs.beech.full, 11) +
    b.solid('M262 448q8 -40 16 0zM312 428q8 -40 16 0z', '#a42f27')
  return hung(
    b,
    body,
    arms,
    splash + pocket + b.line('M100 420Q130 446 166 440M540 420Q510 446 474 440', b.palette.second.full, 12),
  )
}

/** A cape with its hood. */
export function rainCape(b: Brush): string {
  const body = 'M320 230Q440 300 520 600Q320 660 120 600Q200 300 320 230z'
  const hood =
    b.solid('M230 300Q210 150 320 140Q430 150 410 300Q380 340 320 344Q260 340 230 300z', b.palette.main.full, 'side') +
    b.solid('M260 296Q250 200 320 194Q390 200 380 296Q350 320 320 322Q290 320 260 296z', b.palette.main.deep, 'flat')
  return hung(
    b,
    body,
    '',
    hood +
      b.line('M320 340V624', ink, 4, 0.3) +
      [380, 450, 520].map((y) => button(b, 334, y)).join('') +
      b.tint(times(14, (at) => oval(190 + ((at * 71) % 270), 400 + ((at * 53) % 190), 5, 8)).join(''), '#fff', 0.5),
  )
}

/** Over the head and around the waist, of canvas and leather. */
export function apron(b: Brush): string {
  const { main, second } = b.palette
  const neck = b.tube('M262 330C240 150 400 150 378 330', main.deep, 14)
  const body = 'M256 320H384Q392 420 460 450L470 690Q320 710 170 690L180 450Q248 420 256 320z'
  const bib = b.solid('M256 320H384Q392 420 460 450H180Q248 420 256 320z', main.full, 'top')
  const pockets =
    b.solid(box(206, 520, 106, 110, 10), main.full, 'top') +
    b.solid(box(328, 520, 106, 110, 10), main.full, 'top') +
    b.seam(box(214, 528, 90, 94, 8) + box(336, 528, 90, 94, 8), paper)
  const tools = b.tube('M360 540V450', stuffs.beech.full, 13) + b.tube('M390 540V470', stuffs.steel.full, 9)
  const ties = b.tube('M180 460Q110 500 120 600M460 460Q530 500 520 600', main.deep, 12)
  return (
    b.solid(oval(320, 196, 14, 18), '#6b4a31', 'top') +
    neck +
    ties +
    b.raised(b.solid(body, second.light, 'side')) +
    b.raised(bib) +
    b.seam('M264 336H376', paper) +
    tools +
    b.raised(pockets) +
    [266, 374].map((x) => b.solid(oval(x, 344, 9), stuffs.brass.full, 'shine')).join('')
  )
}
