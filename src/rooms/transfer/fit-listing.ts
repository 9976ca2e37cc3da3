import { type Choice, type Foreign, guessCategory, type ListingInput, limits, type Universe } from '#rooms/catalogue'
import type { ImportedListing } from './imported-listing.ts'
import { fr } from './messages.fr.ts'
import type { Problem } from './problems.ts'

/** An imported listing as the catalogue takes it. What did not fit is told in `problems`, after what the file got wrong. */
export type FittedListing = { input: ListingInput; foreign: Foreign; images: string[]; problems: Problem[] }

/** Below it a guess is only shown as a proposal. */
export const sureGuess = 0.55
const longestSku = 100

export function fitListing(listing: ImportedListing, universe: Universe = 'market'): FittedListing {
  const problems = [...listing.problems]
  const { title } = listing
  const description = fitDescription(listing.description, problems)
  const tags = fitWords(listing.tags, limits.tags, 'tags', problems)
  const input: ListingInput = {
    title,
    description,
    price: isInEuros(listing) ? listing.priceCents : null,
    stock: listing.quantity,
    category: surelyGuessed({ title, tags, description }, universe),
    tags,
    materials: fitWords(listing.materials, limits.materials, 'materials', problems),
    choices: fitChoices(listing.axes, problems),
    sku: fitSku(listing.skus, problems),
  }
  const images = fitImages(listing.images, problems)
  return { input, foreign: foreignOf(listing, input), images, problems }
}

function isInEuros({ currency }: ImportedListing): boolean {
  return currency === 'EUR'
}

type Words = { title: string; tags: string[]; description: string }

function surelyGuessed(words: Words, universe: Universe): string | null {
  const guess = guessCategory(words, universe)
  return guess && guess.confidence >= sureGuess ? guess.key : null
}

/** A price that the file does not give is asked for in the same place as one in another currency. */
function foreignOf(listing: ImportedListing, { price, choices }: ListingInput): Foreign {
  const isForeign = !isInEuros(listing)
  return {
    toConfirm: [...(price === null ? (['price'] as const) : []), ...(choices.length > 0 ? (['choices'] as const) : [])],
    foreignPrice: isForeign ? listing.priceCents : null,
    foreignCurrency: isForeign && listing.currency ? listing.currency : null,
  }
}

function fitDescription(text: string, problems: Problem[]): string {
  if (text.length <= limits.description) return text
  problems.push({ code: 'description_cut', field: 'description', value: String(text.length) })
  return cutAt(text, limits.description)
}

function fitWords(words: string[], most: number, field: 'tags' | 'materials', problems: Problem[]): string[] {
  const each = eachOnce(words)
  const kept = each.filter((word) => word.length <= limits.word).slice(0, most)
  const left = each.filter((word) => !kept.includes(word))
  if (left.length > 0) problems.push({ code: `${field}_left`, field, value: shown(left.join(', ')) })
  return kept
}

/** Etsy writes one SKU for each combination, in an order that it does not tell: they name no single piece. */
function fitSku(skus: string[], problems: Problem[]): string {
  const [sku = '', ...others] = skus
  if (others.length === 0 && sku.length <= longestSku) return sku
  problems.push({ code: 'skus_left', field: 'sku', value: shown(skus.join(', ')) })
  return ''
}

function fitChoices(axes: ImportedListing['axes'], problems: Problem[]): Choice[] {
  const names = new Set<string>()
  return axes.slice(0, limits.choices).map(({ name, values }, at) => {
    const own = fitWord(name.replaceAll(':', ' '), problems) || fr.choiceName(at + 1)
    const distinct = names.has(own.toLowerCase()) ? `${own.slice(0, limits.word - 2)} ${at + 1}` : own
    names.add(distinct.toLowerCase())
    return { name: distinct, values: fitValues(values, problems) }
  })
}

function fitValues(values: string[], problems: Problem[]): string[] {
  return eachOnce(values.map((value) => fitWord(value, problems))).slice(0, limits.choiceValues)
}

/** Choices are edited as a line of text, in which commas and semicolons part the values. */
function fitWord(text: string, problems: Problem[]): string {
  const word = text
    .replace(/\s+/g, ' ')
    .replace(/ ?[,;] ?/g, ' / ')
    .trim()
  if (word.length <= limits.word) return word
  problems.push({ code: 'option_cut', field: 'axes', value: shown(word) })
  return cutAt(word, limits.word)
}

function fitImages(addresses: string[], problems: Problem[]): string[] {
  const left = addresses.length - limits.photos
  if (left > 0) problems.push({ code: 'images_left', field: 'images', value: String(left) })
  return addresses.slice(0, limits.photos)
}

/** Whatever its case. */
function eachOnce(words: string[]): string[] {
  const seen = new Set<string>()
  return words.filter((word) => word !== '' && !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()))
}

function shown(text: string): string {
  return text.length <= 60 ? text : `${cutAt(text, 59)}…`
}

/** Never in the middle of a character that takes two units. */
function cutAt(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}
