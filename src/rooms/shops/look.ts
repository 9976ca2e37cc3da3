import { type Colour, type Scheme, type Shades, shadesOf } from './colour.ts'

export const titleFaces = ['serif', 'sans'] as const
export type TitleFace = (typeof titleFaces)[number]
/** The colour as she chose it, or null for the house's own. */
export type Dress = { accent: Colour | null; titleFace: TitleFace }

/** Colours that suit the house, from the dyes of its drawings. */
export const palette = [
  { name: 'pastel', colour: '#2b5471' },
  { name: 'sage', colour: '#36504a' },
  { name: 'olive', colour: '#66753f' },
  { name: 'gaude', colour: '#8a6200' },
  { name: 'ochre', colour: '#bf6a47' },
  { name: 'rose', colour: '#8d4b46' },
  { name: 'plum', colour: '#67466b' },
  { name: 'ink', colour: '#4c4239' },
] as const satisfies readonly { name: string; colour: Colour }[]
export type DyeName = (typeof palette)[number]['name']

/** What the colour of a shop is called: a dye, the house's own, or hers. */
export function dyeOf(accent: Colour | null): DyeName | 'house' | 'own' {
  if (accent === null) return 'house'
  return palette.find(({ colour }) => colour === accent)?.name ?? 'own'
}

/** Raised when the same choice is to give other shades: sheets are kept by browsers for ever. */
const edition = 1

/** The name of the style sheet of a shop's dress; undefined where it is the house's. Who knows the name knows all. */
export function sheetName({ accent, titleFace }: Dress): string | undefined {
  if (accent === null && titleFace === 'serif') return undefined
  return `${edition}-${accent?.slice(1) ?? 'maison'}-${titleFace}.css`
}

/** The style sheet of that name; undefined where the name is none. */
export function sheetOf(name: string): string | undefined {
  const found = /^\d+-([0-9a-f]{6}|maison)-(serif|sans)\.css$/.exec(name)
  if (!found) return undefined
  const accent = found[1] === 'maison' ? null : `#${found[1]}`
  const face = found[2] === 'sans' ? rule('--title: var(--text);') : ''
  if (accent === null) return face
  return `${face}${coloured(accent, 'light')}@media (prefers-color-scheme: dark) {${coloured(accent, 'dark')}}`
}

function coloured(accent: Colour, scheme: Scheme): string {
  return rule(tokensOf(shadesOf(accent, scheme)))
}

/** What acts takes her colour: the tokens of the house's own, anew for all that stands in the dress. */
function tokensOf({ accent, deep, wash, on }: Shades): string {
  return `--garance: ${accent}; --garance-deep: ${deep}; --garance-wash: ${wash}; --on-garance: ${on};`
}

const rule = (tokens: string) => `.shop-dress {${tokens}}`
