import { type Commune, communesNamed } from '#base/communes'
import type { Asked } from './inputs.ts'
import { placesNamed, readPlace } from './read-place.ts'

/** Where someone searches, and what was made of the words and the place that were typed. */
export interface AskedPlace {
  /** What is left to be searched as words. */
  readonly words: string
  readonly commune?: Commune
  /** Said in the field for places, found among the words, or left as words because that was asked for. */
  readonly from: 'field' | 'words' | 'nowhere' | 'left'
  /** Other communes of the same name: the largest was taken. */
  readonly others: readonly Commune[]
}

const mostOthers = 5

/** The field for places counts first; without it, the words may end on a place, unless they are to stay words. */
export function placeOf({ words, place, wordsOnly }: Asked): AskedPlace {
  if (place) return inField(words, place)
  const found = words ? readPlace(words) : undefined
  if (!found) return { words, from: 'nowhere', others: [] }
  if (wordsOnly) return { words, commune: found.commune, from: 'left', others: [] }
  const { commune } = found
  const others = /\d{5}/.test(words) ? [] : communesNamed(commune.name).filter((other) => other !== commune)
  return { words: found.words, commune, from: 'words', others: others.slice(0, mostOthers) }
}

/** Whether what is found is sorted by its distance and tells it. */
export function isNear({ commune, from }: AskedPlace): boolean {
  return commune !== undefined && from !== 'left'
}

/** What a search is called: by its words, its category, its place. */
export function titleParts(asked: Asked, place: AskedPlace) {
  return {
    words: place.words,
    universe: asked.universe,
    category: asked.category?.name,
    town: isNear(place) ? place.commune!.name : undefined,
  }
}

function inField(words: string, place: string): AskedPlace {
  const [commune, ...others] = placesNamed(place)
  return { words, commune, from: 'field', others: others.slice(0, mostOthers) }
}
