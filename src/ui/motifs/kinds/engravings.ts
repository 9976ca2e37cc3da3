import type { Brush } from '../brush.ts'
import { branch, flower } from '../decors.ts'
import { dyes, ink, paper } from '../dyes.ts'
import { curve, d, leaf, oval, type Point, times } from '../shapes.ts'

type Subject = (b: Brush) => string

/** What is cut in lino here, each in a field of 300 by 400. */
export const subjects: Readonly<Record<string, Subject>> = {
  firs: ({ palette: { main, accent }, tint }) => {
    const fir = (x: number, y: number, s: number) =>
      times(
        4,
        (at) => d`M${x} ${y - s * (3.6 - at * 0.7)}l${s * (0.5 + at * 0.2)} ${s * 1.15}h${-2 * s * (0.5 + at * 0.2)}z`,
      ).join('') + d`M${x - s * 0.12} ${y - s * 0.4}h${s * 0.24}v${s * 0.5}h${-s * 0.24}z`
    const row = (y: number, s: number, step: number, colour: string) =>
      tint(
        times(9, (at) => fir(at * step + (y % 17) - 10, y + (at % 2) * 12, s * (0.9 + (at % 3) * 0.14))).join(''),
        colour,
      )
    const fog = (y: number) =>
      tint(
        `${curve([
          [-10, y],
          [80, y - 18],
          [160, y + 4],
          [240, y - 16],
          [310, y],
        ])}V${y + 60}H-10z`,
        main.pale,
        0.75,
      )
    return (
      tint(oval(206, 84, 38), accent.light) +
      row(196, 26, 42, main.light) +
      fog(180) +
      row(280, 40, 54, main.full) +
      fog(276) +
      row(392, 58, 76, main.deep)
    )
  },
  beech: ({ palette: { main }, tint, line }) => {
    const limbs = [
      [150, 250, -120, 150],
      [150, 220, -52, 160],
      [152, 260, -30, 140],
      [148, 280, -152, 130],
      [150, 200, -88, 150],
    ] as const
    const boughs = limbs.map(([x, y, turn, length]) => {
      const a = (turn * Math.PI) / 180
      const [ex, ey] = [x + length * Math.cos(a), y + length * Math.sin(a)]
      const twigs = times(
        5,
        (at) =>
          d`M${x + (ex - x) * (0.4 + at * 0.14)} ${y + (ey - y) * (0.4 + at * 0.14)}l${26 * Math.cos(a + (at % 2 ? 0.7 : -0.7))} ${26 * Math.sin(a + (at % 2 ? 0.7 : -0.7))}`,
      ).join('')
      return (
        line(d`M${x} ${y}Q${(x + ex) / 2 + 10} ${(y + ey) / 2} ${ex} ${ey}`, main.deep, 9) + line(twigs, main.deep, 4)
      )
    })
    const crown = tint(
      times(60, (at) =>
        oval(
          150 + 130 * Math.sqrt(at / 60) * Math.cos(at * 2.4),
          140 + 110 * Math.sqrt(at / 60) * Math.sin(at * 2.4),
          7,
          5,
        ),
      ).join(''),
      main.deep,
      0.9,
    )
    return (
      tint(
        `${curve([
          [-10, 340],
          [90, 316],
          [200, 332],
          [310, 300],
        ])}V410H-10z`,
        main.deep,
      ) +
      line('M150 350Q140 280 150 200', main.deep, 26) +
      boughs.join('') +
      crown +
      line(times(7, (at) => d`M${20 + at * 42} ${356 + (at % 2) * 14}l20 -10`).join(''), main.pale, 4)
    )
  },
  cow: ({ palette: { main, accent }, tint, line }) => {
    const body =
      'M58 210Q60 170 110 168H214Q236 170 240 190L268 176Q286 196 276 226Q262 240 242 232Q238 262 226 270V340H206V276H112V340H92V266Q58 262 58 210z'
    return (
      tint('M0 300q150 -40 300 0v100H0z', accent.full) +
      tint('M0 200q80 -90 160 -40q80 -70 150 20v130H0z', main.light) +
      tint(body, main.deep) +
      tint('M110 168h70q30 40 -8 62q-50 20 -70 -10zM206 176q24 6 22 34q-16 14 -30 4z', paper) +
      line('M240 182q-16 -18 -6 -34M262 176q10 -20 26 -20M58 200q-26 30 -14 80', main.deep, 7) +
      tint(oval(254, 200, 4), paper) +
      line(times(12, (at) => d`M${14 + at * 24} ${350 + (at % 3) * 14}l6 -18`).join(''), main.deep, 4)
    )
  },
  postman: ({ palette: { main, accent }, tint, line }) => {
    const snow = tint(times(46, (at) => oval((at * 67) % 300, (at * 89) % 330, 3 + (at % 3))).join(''), paper)
    const man =
      tint('M140 190q20 -12 40 0l14 90h-68z', accent.full) +
      tint(oval(160, 166, 22), '#e6c2a0') +
      tint('M136 156q24 -30 48 0l10 6h-62z', main.deep) +
      tint('M182 214h50v44h-50z', '#8a5a34') +
      line('M150 200L226 226', '#5a3822', 7) +
      line('M144 280v46M174 280v46', main.deep, 15)
    return (
      tint('M0 0h300v400H0z', main.full) +
      tint('M0 260L60 200L120 250L190 180L300 270V400H0z', main.light) +
      tint('M30 230h60v60H30z', main.deep) +
      tint('M22 234l38 -40l38 40z', paper) +
      tint('M50 250h18v18H50z', dyes.gaude.full) +
      tint('M0 310q150 -44 300 0v90H0z', paper) +
      man +
      snow +
      line(times(6, (at) => d`M${40 + at * 20} ${372 - at * 8}h8`).join(''), main.light, 6)
    )
  },
  mushrooms: ({ palette: { main, accent }, tint, line }) => {
    const cap = (x: number, y: number, r: number, colour: string, dots: boolean) =>
      tint(
        d`M${x - r * 0.24} ${y}h${r * 0.48}l${r * 0.1} ${r * 1.1}q${-r * 0.34} ${r * 0.2} ${-r * 0.68} 0z`,
        '#d9c39c',
      ) +
      tint(
        d`M${x - r} ${y + 6}Q${x - r * 0.9} ${y - r} ${x} ${y - r}Q${x + r * 0.9} ${y - r} ${x + r} ${y + 6}Q${x} ${y + 24} ${x - r} ${y + 6}z`,
        colour,
      ) +
      (dots
        ? tint(
            [
              [-0.4, -0.3],
              [0.1, -0.6],
              [0.5, -0.2],
              [0, -0.1],
            ]
              .map(([dx, dy]) => oval(x + r * dx!, y + r * dy!, r * 0.1))
              .join(''),
            paper,
          )
        : line(times(5, (at) => d`M${x - r * 0.6 + at * r * 0.3} ${y + 10}v-8`).join(''), main.deep, 3))
    return (
      cap(88, 110, 62, dyes.garance.full, true) +
      cap(216, 130, 54, '#a5673c', false) +
      cap(80, 280, 50, main.full, false) +
      cap(196, 300, 66, accent.full, true) +
      line(times(12, (at) => d`M${10 + at * 26} 390q4 -30 ${at % 2 ? 14 : -10} -44`).join(''), dyes.olive.full, 5)
    )
  },
  cloud: ({ palette: { main, second }, tint, line }) => {
    const puffs = oval(100, 210, 56) + oval(160, 176, 70) + oval(222, 216, 50) + oval(150, 236, 84, 40)
    return (
      tint('M0 0h300v400H0z', main.light) +
      tint('M0 300q80 -30 160 -6t150 -10v120H0z', main.full) +
      tint(puffs, paper) +
      tint('M70 240q90 40 180 0q-20 34 -90 34t-90 -34z', second.light, 0.6) +
      line(times(9, (at) => d`M${84 + at * 18} 282l-8 34`).join(''), main.deep, 5, 0.7)
    )
  },
  alphabet: ({ palette: { main, second, accent }, tint, line }) => {
    const letters = [
      'M10 50L28 6L46 50M18 34h20',
      'M12 50V6h16q16 2 16 11t-16 11H12h18q18 2 18 11t-18 11z',
      'M46 14q-30 -18 -36 14t36 14',
      'M12 50V6q36 0 36 22t-36 22z',
      'M44 6H12v44h32M12 28h24',
      'M44 6H12v44M12 28h24',
      'M46 14q-30 -18 -36 14q6 30 36 18V30H30',
      'M12 6v44M46 6v44M12 28h34',
      'M28 6v44',
      'M38 6v34q-10 16 -28 4',
      'M12 6v44M46 6L14 28L46 50',
      'M12 6v44h32',
    ]
    return letters
      .map((path, at) => {
        const [x, y] = [(at % 3) * 100, Math.floor(at / 3) * 100]
        const dye = [main, second, accent][(at + Math.floor(at / 3)) % 3]!
        return `<g transform="translate(${x} ${y})">${tint('M2 2h96v96H2z', dye.pale)}<g transform="translate(8 8)">${line(path, dye.deep, 9)}</g>${beast(tint, dye.full, at)}</g>`
      })
      .join('')
  },
  seasons: (b) => {
    const { main, accent } = b.palette
    const sun = b.tint(oval(150, 150, 84), accent.full)
    return (
      sun + b.tint(branch([150, 380], [150, 90], 15, 96).join(''), main.full) + b.line('M150 390V100', main.deep, 6)
    )
  },
  merci: (b) => {
    const { main, accent } = b.palette
    return (
      b.tint('M0 0h300v400H0z', main.full) +
      b.line(
        'M24 240V160l26 44l26 -44v80M128 160H96v80h32M96 200h26M146 240V160h20q20 4 20 22t-20 20h-20M168 202l22 38M246 172q-36 -26 -40 28t40 28M268 160v80',
        paper,
        11,
      ) +
      flower(b, [150, 90], 44, accent.full, accent.deep) +
      b.tint(branch([60, 320], [240, 300], 9, 40).join(''), main.pale)
    )
  },
  bear: ({ palette: { main, accent }, tint, line }) =>
    tint(oval(92, 110, 38) + oval(208, 110, 38) + oval(150, 170, 92, 84), main.full) +
    tint(oval(92, 110, 19) + oval(208, 110, 19), main.light) +
    tint(oval(150, 200, 44, 34), main.pale) +
    tint(oval(118, 158, 8) + oval(182, 158, 8) + oval(150, 188, 14, 10), ink) +
    line('M150 198v14q-14 14 -26 4M150 212q14 14 26 4', ink, 4) +
    tint('M90 250q60 40 120 0l16 30q-76 46 -152 0z', accent.full) +
    line('M80 330h140M100 356h100', main.deep, 6, 0.5),
  leaves: (b) =>
    b.tint(
      times(9, (at): string => leaf([60 + (at % 3) * 90, 90 + Math.floor(at / 3) * 120], 80, 26, -50 + at * 31)).join(
        '',
      ),
      b.palette.main.full,
    ),
}

function beast(tint: Brush['tint'], colour: string, at: number): string {
  const ears: Point[] = [
    [62, 52],
    [84, 52],
  ]
  const body = oval(72, 78, 20, 15) + oval(72, 64, 13)
  return (
    tint(
      body + ears.map(([x, y]) => (at % 3 ? oval(x, y, 5, at % 2 ? 12 : 6) : leaf([x, y + 6], 18, 5, -90))).join(''),
      colour,
    ) + tint(oval(68, 63, 2) + oval(77, 63, 2), paper)
  )
}
