import type { Brush } from '../brush.ts'
import { dyes, ink, stuffs } from '../dyes.ts'
import { formOf } from '../forms.ts'
import { around, box, d, onCircle, oval, times } from '../shapes.ts'
import { subjects } from './engravings.ts'

/** Fused glass before a window: a drop, or a leaf. */
export function suncatcher(b: Brush): string {
  const shape = formOf(b, { drop, leafed })(b)
  const frame =
    b.tint(box(70, -20, 500, 660), '#dbe9ee', 0.8) +
    b.tint(box(70, 380, 500, 260), '#cfdcc0', 0.7) +
    b.line('M320 -20V640M70 300H570', '#f7f1e4', 22) +
    b.line(box(70, -20, 500, 660), '#f7f1e4', 30)
  const spot = `<g filter="url(#~soft)">${b.tint(oval(400, 720, 130, 44), b.palette.main.light, 0.8)}</g>`
  return (
    frame +
    b.solid(box(40, 640, 560, 34, 4), '#efe6d5', 'top') +
    spot +
    b.line('M320 -20V150', stuffs.brass.full, 4) +
    b.tube(oval(320, 164, 14), stuffs.brass.full, 5) +
    shape
  )
}

function drop(b: Brush): string {
  const { main } = b.palette
  const path = 'M320 180C350 300 450 380 450 480a130 130 0 0 1 -260 0C190 380 290 300 320 180z'
  const inside =
    b.tint('M160 520q80 -60 160 0t160 -10v160H160z', main.deep, 0.4) +
    b.tint(
      times(12, (at) => oval(230 + ((at * 47) % 180), 380 + ((at * 61) % 190), 5 + (at % 3) * 4)).join(''),
      '#fff',
      0.45,
    )
  return (
    b.raised(b.solid(path, main.full, 'shine', inside)) +
    b.line(path, '#fff', 5, 0.55) +
    b.tint(oval(262, 450, 16, 46), '#fff', 0.55)
  )
}

function leafed(b: Brush): string {
  const { main } = b.palette
  const path = 'M320 176C450 250 500 420 400 540Q360 590 324 610Q270 580 236 536C140 410 200 250 320 176z'
  const veins =
    d`M320 190V660` +
    times(
      5,
      (at) => d`M320 ${300 + at * 56}q50 -10 ${96 - at * 12} -54M320 ${300 + at * 56}q-50 -10 ${-96 + at * 12} -54`,
    ).join('')
  return (
    b.raised(
      b.solid(path, main.full, 'shine', b.tint('M320 160h220v500H320z', main.deep, 0.22)),
      b.line('M322 600V664', main.deep, 12),
    ) +
    b.line(veins, '#fff', 4, 0.55) +
    b.line(path, '#fff', 5, 0.5)
  )
}

/** Five, on threads, before a branch of fir. */
export function glassStars(b: Brush): string {
  const needles = times(
    16,
    (at) =>
      d`M${40 + at * 36} ${140 + (at % 3) * 6}l-34 ${60 + (at % 2) * 20}M${40 + at * 36} ${140 + (at % 3) * 6}l22 ${66 - (at % 2) * 18}`,
  ).join('')
  const fir =
    b.line('M-20 130Q320 120 660 150', '#5a4029', 15) +
    b.line(needles, dyes.olive.deep, 7) +
    b.line(needles.replaceAll('l-34', 'l-20'), dyes.olive.full, 5)
  const baths = [dyes.pastel.light, stuffs.turquoise.light, '#f2f4f2', dyes.gaude.light, dyes.rose.light]
  const hung = times(5, (at) => {
    const [x, y] = [110 + at * 105, [380, 500, 340, 560, 430][at]!]
    const points = around(5).flatMap((a) => [onCircle(x, y, 62, a), onCircle(x, y, 27, a + Math.PI / 5)])
    const star = `${points.map(([px, py], nth) => (nth ? d`L${px} ${py}` : d`M${px} ${py}`)).join('')}z`
    return (
      b.line(d`M${x} 140V${y - 60}`, '#efe4cd', 3) +
      b.raised(b.solid(star, baths[at]!, 'shine')) +
      b.line(star, '#fff', 4, 0.7) +
      b.line(
        points
          .filter((_, nth) => nth % 2 === 0)
          .map(([px, py]) => d`M${x} ${y}L${px} ${py}`)
          .join(''),
        '#fff',
        3,
        0.5,
      )
    )
  })
  return b.raised(fir) + hung.join('')
}

/** A moon of opal glass on its foot, lit. */
export function moonLamp(b: Brush): string {
  const craters = b.tint(
    oval(270, 350, 30, 24) + oval(370, 420, 40, 34) + oval(300, 470, 22, 18) + oval(380, 320, 18),
    '#e2c689',
    0.5,
  )
  return (
    b.tint(oval(320, 400, 330), 'url(#~glow)', 0.9) +
    b.shadow(320, 656, 150) +
    b.solid(box(200, 596, 240, 58, 16), stuffs.beech.full, 'top') +
    b.solid('M250 560h140l16 40H234z', stuffs.beech.deep, 'side') +
    b.solid(oval(320, 400, 174), '#fbefce', 'side', craters) +
    b.tint(oval(270, 330, 60, 44), '#fff', 0.5)
  )
}

/** A small picture of glass in a slot of oak, or a pane before the window. */
export function glassPanel(b: Brush): string {
  const { main } = b.palette
  const storm =
    b.tint('M150 200q80 -50 160 0t180 -20v120q-90 40 -170 0t-170 10z', stuffs.slate.full, 0.8) +
    b.line('M340 300l-30 70h50l-40 90', dyes.gaude.light, 9) +
    b.tint('M140 470q90 -40 180 0t190 -10v160H140z', stuffs.night.full, 0.8) +
    b.line(times(9, (at) => d`M${170 + at * 36} 330l-18 60`).join(''), '#fff', 4, 0.5)
  const forest = `<g transform="translate(150 190) scale(1.13 1)">${subjects.firs!(b)}</g>`
  const pane = b.solid(box(150, 190, 340, 390, 6), main.full, 'shine', b.form === 'forest' ? forest : storm)
  return (
    b.shadow(320, 656, 210) +
    b.raised(pane) +
    b.line(box(150, 190, 340, 390, 6), '#fff', 5, 0.5) +
    b.solid(box(112, 566, 416, 90, 8), '#b9935f', 'top') +
    b.tint(box(140, 572, 360, 12, 5), ink, 0.4)
  )
}

/** A folded sheet of glass around a light. */
export function foldedLight(b: Brush): string {
  const sheet = 'M170 652L150 380Q200 330 236 392Q270 330 320 388Q366 326 404 392Q440 330 490 384L470 652z'
  const folds =
    b.line('M236 392Q250 520 244 650M320 388Q316 520 322 650M404 392Q392 520 398 650', ink, 9, 0.12) +
    b.line('M190 372Q206 520 204 650M360 360Q362 520 362 650', '#fff', 12, 0.5)
  return (
    b.tint(oval(320, 500, 320), 'url(#~glow)', 0.9) +
    b.shadow(320, 656, 170) +
    b.solid(sheet, '#f6efe0', 'side', b.tint(oval(320, 590, 130, 150), '#ffdf95', 0.8) + folds)
  )
}
