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

/** What pieces are made of, where no dye says it: metals, woods, leathers, glazes, glass. Deep to pale, as the dyes. */
export const stuffs = {
  silver: { deep: '#6f7472', full: '#b9bdbb', light: '#d9dcda', pale: '#eef0ee' },
  brass: { deep: '#7d5c1c', full: '#c9a14a', light: '#e3c987', pale: '#f4e7c4' },
  steel: { deep: '#4d5558', full: '#98a1a4', light: '#c3c8ca', pale: '#e4e8e8' },
  beech: { deep: '#8a5f3a', full: '#d0a878', light: '#e2c7a2', pale: '#f3e6d2' },
  maple: { deep: '#9c7a4e', full: '#e2c697', light: '#eedcb9', pale: '#f8efdd' },
  walnut: { deep: '#3c281a', full: '#7a5236', light: '#ab8564', pale: '#ddc8b2' },
  willow: { deep: '#6d4d26', full: '#b98f54', light: '#d9bd8a', pale: '#f0e2c6' },
  fawn: { deep: '#6b3d1c', full: '#b5733f', light: '#d6a577', pale: '#f0dcc6' },
  cognac: { deep: '#562a14', full: '#96502a', light: '#c58a63', pale: '#ecd3c0' },
  tobacco: { deep: '#33211a', full: '#5f4130', light: '#967763', pale: '#dccdc1' },
  bottle: { deep: '#1e2b21', full: '#3f5242', light: '#8a9c8a', pale: '#dbe3da' },
  white: { deep: '#b7ae9f', full: '#f2ede2', light: '#f7f3ea', pale: '#fcfaf5' },
  ash: { deep: '#5f625c', full: '#a5a89d', light: '#c7c9c0', pale: '#e9e9e2' },
  slate: { deep: '#2b3138', full: '#5d6771', light: '#9aa3ab', pale: '#dfe3e6' },
  night: { deep: '#0f1b2b', full: '#22405f', light: '#6f8fae', pale: '#d5dfe8' },
  honey: { deep: '#83500f', full: '#cf8f2e', light: '#e8bd72', pale: '#f8e6c3' },
  moss: { deep: '#343f22', full: '#7b8b4c', light: '#b0bb88', pale: '#e5e9d5' },
  heather: { deep: '#4f3550', full: '#8d6487', light: '#bd9cb8', pale: '#eadfe8' },
  turquoise: { deep: '#14494d', full: '#2f8f91', light: '#86c2bf', pale: '#d9ecea' },
  amber: { deep: '#7a3a12', full: '#d27f2c', light: '#ecb77b', pale: '#f8e3cb' },
  beeswax: { deep: '#946414', full: '#dda63f', light: '#ecc77c', pale: '#f8e9c6' },
  clay: { deep: '#7a5340', full: '#c19a7f', light: '#dbbfab', pale: '#f1e5dc' },
} as const satisfies Record<string, Dye>

/** A dye or a stuff. */
export type Colour = keyof typeof dyes | keyof typeof stuffs
export const colours: Readonly<Record<Colour, Dye>> = { ...dyes, ...stuffs }

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
  /** What is inside a vessel or behind a cloth, where a picture asks for it. */
  readonly inside?: string
}

/** Chance chooses what is not wanted. */
export function mixPalette(dice: Dice, wanted: Partial<Pick<Palette, 'main' | 'second' | 'accent'>> = {}): Palette {
  const wall = pickWall(dice, wanted.main)
  const main = wanted.main ?? dice.pick(baths.filter(({ full }) => contrast(full, wall) > 0.16))
  const second = wanted.second ?? dice.pick(baths.filter((bath) => bath !== main))
  const accent =
    wanted.accent ??
    dice.pick([dyes.gaude, dyes.garance, dyes.ochre, dyes.rose, dyes.ecru].filter((bath) => bath !== main))
  return { wall, table: pickTable(dice, wall), main, second, accent, ...(wanted.second && { inside: second.light }) }
}

const baths: readonly Dye[] = Object.values(dyes)

function pickWall(dice: Dice, main?: Dye): string {
  const apart = (walls: readonly string[]) => {
    const fit = walls.filter((wall) => !main || contrast(main.full, wall) > 0.2)
    return fit.length > 0 ? fit : [main!.full === stuffs.white.full ? dyes.pastel.light : dyes.ecru.pale]
  }
  const deep = [dyes.pastel, dyes.olive, dyes.plum, dyes.sage, dyes.garance, dyes.ink].map((bath) => bath.deep)
  if (dice.chance(0.12)) return dice.pick(apart(deep))
  const light = [dyes.rose, dyes.sage, dyes.ochre, dyes.pastel, dyes.gaude, dyes.ecru].map((bath) => bath.light)
  if (dice.chance(0.42)) return dice.pick(apart(light))
  return dice.pick(apart(baths.map((bath) => bath.pale)))
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
