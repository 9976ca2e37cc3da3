import { folded } from '#kit/fold'
import {
  type Category,
  type CategoryKey,
  categories,
  categoriesOf,
  categoryPath,
  type Universe,
  universes,
} from './categories.ts'

export interface ListingWords {
  readonly title: string
  readonly tags: readonly string[]
  readonly description?: string
}

/** `confidence` is the share of the evidence that speaks for this category, from 0.5 (hardly more than half) to 1. */
export interface CategoryGuess {
  readonly key: CategoryKey
  readonly confidence: number
}

/**
 * Guesses where a listing belongs from the maker's own words, in French, English, German or Italian.
 * The title weighs most, the tags less, the description hardly; undefined when the words say too little. The same words
 * mean another thing among supplies: « laine » is a yarn there, and a material of scarves in the market.
 */
export function guessCategory(
  { title, tags, description = '' }: ListingWords,
  universe: Universe = 'market',
): CategoryGuess | undefined {
  const scores: Scores = new Map()
  const add = (text: string, weight: number) => addEvidence(scores, lexicons[universe], text, weight)
  add(title, weights.title)
  for (const tag of tags) add(tag, weights.tag)
  add(description.slice(0, 300), weights.description)
  return bestOf(scores)
}

type Scores = Map<CategoryKey, number>

const weights = { title: 4, tag: 1, description: 0.4 }
/** One word of a title is enough, two tags that agree are, one tag is not. */
const enough = 1.5
/** A word that names a whole branch ("bijou", "bois") counts less than one that names a thing ("bague"). */
const branchShare = 0.6
/** A word that is as often a theme as a thing: a Halloween bracelet is a bracelet. */
const themeShare = 0.5
const longestPhrase = 4

interface Sign {
  category: Category
  strength: number
}

const branches = new Set(categories.map(({ parent }) => parent))

/** What a universe's keywords say. */
interface Lexicon {
  readonly phrases: Map<string, Sign>
  readonly endings: [string, Sign][]
}
const lexicons = Object.fromEntries(universes.map((one) => [one, lexiconOf(one)])) as Record<Universe, Lexicon>

function lexiconOf(universe: Universe): Lexicon {
  const lexicon: Lexicon = { phrases: new Map(), endings: [] }
  for (const category of categoriesOf(universe))
    for (const keyword of category.keywords) register(lexicon, keyword, category)
  return lexicon
}

function register({ phrases, endings }: Lexicon, keyword: string, category: Category) {
  const phrase = words(keyword)
  const sign = { category, strength: strengthOf(keyword, category) * (1 + 0.3 * (phrase.length - 1)) }
  if (keyword.startsWith('-')) endings.push([phrase.join(''), sign])
  else phrases.set(phrase.join(' '), sign)
}

function strengthOf(keyword: string, { key }: Category) {
  if (branches.has(key)) return branchShare
  return keyword.startsWith('~') ? themeShare : 1
}

/** Longest phrase first, each word used once: "boîte à bijoux" is a box and says nothing of jewels. */
function addEvidence(scores: Scores, lexicon: Lexicon, text: string, weight: number) {
  const found = words(text)
  const counted = new Set<Category>()
  for (let at = 0; at < found.length; ) {
    const { sign, length } = signAt(lexicon, found, at)
    if (sign && !counted.has(sign.category)) add(scores, sign.category, weight * sign.strength * earliness(at))
    if (sign) counted.add(sign.category)
    at += length
  }
}

function signAt(
  { phrases, endings }: Lexicon,
  found: string[],
  at: number,
): { sign?: Sign | undefined; length: number } {
  for (let length = Math.min(longestPhrase, found.length - at); length > 0; length--) {
    const sign = phrases.get(found.slice(at, at + length).join(' '))
    if (sign) return { sign, length }
  }
  return { sign: endings.find(([ending]) => found[at]?.endsWith(ending))?.[1], length: 1 }
}

/** Makers name the thing first and its uses after. */
const earliness = (at: number) => 1 / (1 + at / 12)

function add(scores: Scores, { key }: Category, amount: number) {
  scores.set(key, (scores.get(key) ?? 0) + amount)
}

function bestOf(scores: Scores): CategoryGuess | undefined {
  const supported = [...scores.keys()].map((key) => ({ key, score: withAncestors(scores, key) }))
  const best = supported.sort((a, b) => b.score - a.score || a.key.localeCompare(b.key))[0]
  if (!best || best.score < enough) return undefined
  const rival = supported.find(({ key }) => !isRelated(key, best.key))?.score ?? 0
  return { key: best.key, confidence: best.score / (best.score + rival) }
}

/** "Vase" and "céramique" agree: what speaks for a branch helps its leaves. */
function withAncestors(scores: Scores, key: CategoryKey) {
  return categoryPath(key).reduce((sum, ancestor) => sum + (scores.get(ancestor.key) ?? 0), 0)
}

const isRelated = (one: CategoryKey, other: CategoryKey) => isWithin(one, other) || isWithin(other, one)

const isWithin = (key: CategoryKey, ancestor: CategoryKey) => categoryPath(key).some((step) => step.key === ancestor)

/** Lower case, without accents, singular, split at marks, underscores and the humps of "WoodBookmark". */
function words(text: string): string[] {
  const plain = folded(text.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2'))
  const parts = plain.match(/[a-z]+/g) ?? []
  return parts.map(singular)
}

function singular(word: string) {
  return word.length > 3 ? word.replace(/(?<=[^s])[sx]$/, '') : word
}
