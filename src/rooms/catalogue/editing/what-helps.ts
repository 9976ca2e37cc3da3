import { categoryPath, childrenOf } from '../categories/categories.ts'
import type { Facts } from '../facts/facts.ts'
import type { OwnVariant } from '../variants.ts'

/** What of a listing says how well a buyer is told what she buys. */
export type Told = {
  description: string
  category: string | null
  tags: readonly string[]
  materials: readonly string[]
  facts: Facts
  variants: readonly Pick<OwnVariant, 'weight'>[]
}
export type HelpCode =
  | 'no_photo'
  | 'few_photos'
  | 'alt_missing'
  | 'no_description'
  | 'short_description'
  | 'no_dimensions'
  | 'broad_category'
  | 'no_materials'
  | 'few_tags'
  | 'no_making'
  | 'no_recipient'
  | 'no_weight'
/** `field` is the name of the form's field that it is said in. */
export type Help = { code: HelpCode; field: string }

/** Front, back, and in a hand. */
export const enoughPhotos = 3
/** Both as the order of a search counts them. */
const wholeDescription = 400
const enoughTags = 5

/** What would help this listing, most helpful first. None of it is a duty, and nothing waits for it. */
export function whatHelps(listing: Told, photos: readonly { alt: string }[]): Help[] {
  return [...helpsOfPhotos(photos), ...helpsOfWords(listing), ...helpsOfFacts(listing)]
}

function helpsOfPhotos(photos: readonly { alt: string }[]): Help[] {
  if (photos.length === 0) return [{ code: 'no_photo', field: 'photos' }]
  return when([
    [photos.length < enoughPhotos, 'few_photos', 'photos'],
    [photos.some(({ alt }) => !alt), 'alt_missing', 'photos'],
  ])
}

function helpsOfWords({ description, category, tags, materials }: Told): Help[] {
  const length = description.trim().length
  return when([
    [length === 0, 'no_description', 'description'],
    [length > 0 && length < wholeDescription, 'short_description', 'description'],
    [length > 0 && !saysSize(description), 'no_dimensions', 'description'],
    [category !== null && isBroad(category), 'broad_category', 'category'],
    [materials.length === 0, 'no_materials', 'materials'],
    [tags.length < enoughTags, 'few_tags', 'tags'],
  ])
}

function helpsOfFacts({ facts, variants }: Told): Help[] {
  const { madeBy, techniques = [], recipients = [], occasions = [] } = facts
  return when([
    [!madeBy && techniques.length === 0, 'no_making', 'madeBy'],
    [recipients.length + occasions.length === 0, 'no_recipient', 'recipients[]'],
    [variants.every(({ weight }) => weight === null), 'no_weight', 'weight'],
  ])
}

/** "12 cm", "30 x 40", "taille 38", "75 cl": how large it is. */
function saysSize(text: string): boolean {
  return /\d\s*(?:[cmd]?m|[cmd]?l)\b|\d\s*[x×]\s*\d|\b(?:taille|pointure)\b/iu.test(text)
}

/** A whole branch of the tree, where its leaves would say more. */
function isBroad(category: string): boolean {
  const own = categoryPath(category).at(-1)
  return own !== undefined && childrenOf(own.key).length > 0
}

function when(helps: [boolean, HelpCode, string][]): Help[] {
  return helps.filter(([helpful]) => helpful).map(([, code, field]) => ({ code, field }))
}
