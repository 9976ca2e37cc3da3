import type { Dice } from './dice.ts'

/** A dye bath: the same colour from the darkest thread to the palest. */
export interface Dye {
  readonly deep: string
  readonly full: string
  readonly light: string
  readonly pale: string
}

export const dyes = {
  garance: { deep: '#6f1d18', full: '#a42f27', light: '#d98a7c', pale: '#f0d9d1' },
  pastel: { deep: '#17303f', full: '#2b5471', light: '#86a9bf', pale: '#d9e2e4' },
  gaude: { deep: '#8a6200', full: '#d3a02f', light: '#ecd08a', pale: '#f8eccb' },
  olive: { deep: '#333c1f', full: '#66753f', light: '#a7b184', pale: '#e1e5d4' },
  plum: { deep: '#3a2440', full: '#67466b', light: '#ab91ad', pale: '#e9dfe8' },
  rose: { deep: '#8d4b46', full: '#c9837d', light: '#e5bdb6', pale: '#f7e8e3' },
  ochre: { deep: '#7d3f28', full: '#bf6a47', light: '#e0a487', pale: '#f5e2d5' },
  sage: { deep: '#36504a', full: '#6c9087', light: '#a9c0b7', pale: '#dfe9e4' },
  ink: { deep: '#211a14', full: '#4c4239', light: '#9c9083', pale: '#e6dfd3' },
  ecru: { deep: '#9b8663', full: '#d8c5a3', light: '#ede1ca', pale: '#faf7f1' },
} as const satisfies Record<string, Dye>

export const woods = ['#c99d6e', '#a9764a', '#dcbf93', '#835a3b', '#b98a5a'] as const
export const leathers = ['#8a4b2a', '#5c3a26', '#b5733f', '#37291f', '#7d2f27', '#46513d', '#c39163'] as const
export const metals = ['#c9a14a', '#c9a14a', '#b4b5b3', '#bd7b55'] as const
export const ink = '#211a14'
export const paper = '#faf7f1'

/** What one picture is painted with. `wall` and `table` stand behind; `main` is always apart from `wall` in light. */
export interface Palette {
  readonly wall: string
  readonly table: string
  readonly main: Dye
  readonly second: Dye
  readonly accent: Dye
}

export function mixPalette(dice: Dice): Palette {
  const wall = pickWall(dice)
  const main = dice.pick(baths.filter(({ full }) => contrast(full, wall) > 0.16))
  const second = dice.pick(baths.filter((bath) => bath !== main))
  const accent = dice.pick([dyes.gaude, dyes.garance, dyes.ochre, dyes.rose, dyes.ecru].filter((bath) => bath !== main))
  return { wall, table: pickTable(dice, wall), main, second, accent }
}

const baths: readonly Dye[] = Object.values(dyes)

function pickWall(dice: Dice): string {
  if (dice.chance(0.14)) return dice.pick([dyes.pastel, dyes.olive, dyes.plum, dyes.sage, dyes.garance, dyes.ink]).deep
  if (dice.chance(0.36)) return dice.pick([dyes.rose, dyes.sage, dyes.ochre, dyes.pastel, dyes.gaude, dyes.ecru]).light
  return dice.pick(baths).pale
}

function pickTable(dice: Dice, wall: string): string {
  if (brightness(wall) < 0.3) return dice.pick(['#2b211a', '#3d2c20', '#5a4331', '#d8c5a3'])
  return dice.pick([
    dyes.ecru.pale,
    dyes.ecru.light,
    dyes.ink.pale,
    dyes.rose.pale,
    dyes.gaude.pale,
    '#dcc3a0',
    '#c8a57c',
  ])
}

export function contrast(one: string, other: string): number {
  return Math.abs(brightness(one) - brightness(other))
}

/** From 0, black, to 1, white. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255
}
