import { type Commune, communesNamed, findCommunes } from '#base/communes'

/** What was typed in one box, read as words and a place: the page says how it was read and offers the other reading. */
export interface ReadPlace {
  readonly words: string
  readonly commune: Commune
}

/** A name alone at the end is a place only from this many people on: « vase Gold » is no question about Gold. */
const knownTown = 10_000
const longestName = 5
const postcode = /\b\d{5}\b/
const near = /^(.*?)\s*\b(?:près|proche|autour)\s+d(?:e\s+|[’'])(.+)$/i

/** Finds the place in « bol en grès Quimper », « bague près de Lyon », « vase 29000 ». Undefined where there is none. */
export function readPlace(text: string): ReadPlace | undefined {
  const typed = text.slice(0, 300).trim()
  return withPostcode(typed) ?? afterNear(typed) ?? atTheEnd(typed)
}

/**
 * The communes that a field for places can mean, the likeliest first: a name, the beginning of one, a postcode, or
 * both as `placeText` writes them. Never an INSEE code: 69001 is a postcode of Lyon, and the code of a village.
 */
export function placesNamed(text: string): Commune[] {
  const digits = postcode.exec(text)?.[0]
  if (digits) return withDigits(digits, communesNamed(text.replace(digits, '')))
  const named = communesNamed(text)
  return named.length > 0 ? named : findCommunes(text, 1)
}

/** The commune that a field for places means. */
export function placeNamed(text: string): Commune | undefined {
  return placesNamed(text)[0]
}

/** "Quimper (29000)": read back, it is this commune and none of the same name. */
export function placeText({ name, postcodes }: Commune): string {
  return `${name} (${postcodes[0]})`
}

function withDigits(digits: string, named: Commune[]): Commune[] {
  const exact = named.filter(({ postcodes }) => postcodes.includes(digits))
  return exact.length > 0 ? exact : findCommunes(digits)
}

function withPostcode(text: string): ReadPlace | undefined {
  const found = postcode.exec(text)?.[0]
  const commune = found && findCommunes(found, 1)[0]
  return commune ? { words: text.replace(postcode, ' ').replace(/\s+/g, ' ').trim(), commune } : undefined
}

function afterNear(text: string): ReadPlace | undefined {
  const [, words = '', name = ''] = near.exec(text) ?? []
  const commune = name && communesNamed(name)[0]
  return commune ? { words, commune } : undefined
}

function atTheEnd(text: string): ReadPlace | undefined {
  const words = text.split(/\s+/)
  for (let length = Math.min(longestName, words.length); length > 0; length--) {
    const commune = communesNamed(words.slice(-length).join(' '))[0]
    if (commune && commune.people >= knownTown) return { words: words.slice(0, -length).join(' '), commune }
  }
  return undefined
}
