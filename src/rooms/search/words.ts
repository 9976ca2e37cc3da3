import { stemmer } from '@orama/stemmers/french'
import { folded, withPlainLetters } from '#kit/fold'

/**
 * The terms of a text, in order: lower-case, elisions and stop words gone, stemmed in French, then without accents.
 * Documents and queries go through here alike, or they would not meet.
 */
export function termsOf(text: string): string[] {
  return tellingWords(text).map(termOf)
}

/** The words of a text that say something, as they are. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !stopWords.has(word))
}

/** The words of a text as they are, lower-case, without elisions: "L’œuf d’or" → ["oeuf", "or"]. */
function wordsOf(text: string): string[] {
  return withPlainLetters(text.normalize('NFKC').toLowerCase())
    .replace(apostrophes, "'")
    .replace(elisions, ' ')
    .split(notWord)
    .filter(Boolean)
}

/** The term of one word. */
export function termOf(whole: string): string {
  const word = whole.slice(0, stemmed)
  const known = terms.get(word)
  if (known !== undefined) return known
  const term = folded(stemmer(oldPlural(accent(withFrenchMarks(word))))).slice(0, longest)
  if (terms.size >= remembered) terms.clear()
  terms.set(word, term)
  return term
}

/** Stemming costs more than everything else here together, and words repeat. */
const terms = new Map<string, string>()
const remembered = 50_000

/** Nobody's word is longer; a text without spaces must not become a term of 20,000 letters. */
const longest = 40
/** Letters that are stemmed: no ending is longer than what stays behind, and the stemmer's time grows with their square. */
const stemmed = 2 * longest

const apostrophes = /[’‘ʼ´`′]/g
const elisions = /(?<![\p{L}\p{N}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)'(?=[\p{L}\p{N}])/gu
const notWord = /[^\p{L}\p{N}]+/u

const stopWords = new Set(
  (
    'à au aux avec ce ces cet cette dans de des du elle en et il ils je la le les leur leurs ma mes mon ne nos notre nous ' +
    'ou où par pas pour qui que sa se ses si son sur ta tes ton un une vos votre vous y est sont'
  ).split(' '),
)

/** The stemmer takes a vowel that French does not have, as in Þóra, for a consonant. */
function withFrenchMarks(word: string): string {
  return word.replace(/[^a-z0-9àâçéèêëîïôùûüÿ]/g, folded)
}

/** What is typed without accents must end as what is written with them: "doree" → "dorée", "theiere" → "theière". */
function accent(word: string): string {
  return word.replace(/ee(s?)$/, 'ée$1').replace(/ere(s?)$/, 'ère$1')
}

/** The seven nouns in -ou that take an x, unknown to the stemmer. */
function oldPlural(word: string): string {
  return word.replace(/^(bij|caill|ch|gen|hib|jouj|p)oux$/, '$1ou')
}
