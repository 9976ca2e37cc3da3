/** '#rrggbb', small letters. */
export type Colour = string

/** Shades of one colour for one scheme: for words and buttons, under the pointer, behind words, and words on a button. */
export type Shades = { accent: Colour; deep: Colour; wash: Colour; on: Colour }

/** What the pages stand on (src/ui/tokens.css; a test holds them to it). */
export const grounds = {
  light: { paper: '#faf7f1', sheet: '#ffffff', wash: '#f1ebdf', away: '#000000' },
  dark: { paper: '#191512', sheet: '#221d19', wash: '#2c2620', away: '#ffffff' },
} as const
export type Scheme = keyof typeof grounds

/** WCAG 2.2, success criterion 1.4.3: words of any size. */
export const leastContrast = 4.5

/**
 * The shades of a colour that can be read on our pages: where it cannot, it is darkened in the light and lightened in
 * the dark, step by step, and no further than it must.
 */
export function shadesOf(colour: Colour, scheme: Scheme): Shades {
  const { paper, away } = grounds[scheme]
  for (let step = 0; ; step += 1) {
    const accent = mix(colour, away, step / 50)
    const wash = mix(paper, accent, 0.09)
    if (step >= 50 || isReadable(accent, wash, scheme)) {
      return { accent, deep: mix(accent, away, 0.25), wash, on: scheme === 'light' ? '#ffffff' : paper }
    }
  }
}

/** From 1, the same, to 21, black on white (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** `part` of the other colour, from 0 to 1. */
export function mix(one: Colour, other: Colour, part: number): Colour {
  const to = channels(other)
  const mixed = channels(one).map((value, at) => Math.round(value + (to[at]! - value) * part))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function isReadable(accent: Colour, wash: Colour, scheme: Scheme): boolean {
  const { paper, sheet, wash: usual } = grounds[scheme]
  return [paper, sheet, usual, wash].every((ground) => contrast(accent, ground) >= leastContrast)
}

function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((value) => linear(value / 255)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
