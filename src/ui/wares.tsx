import { createContext } from 'preact'

export type Wares = 'market' | 'supplies'

/** What the shop of a workbench's page sells. */
export const SoldHere = createContext<Wares>('market')

/**
 * A sentence of a workbench as a shop of the Mercerie reads it: what it lists is a « fourniture ». Both words are feminine
 * and begin with a consonant, so that nothing else of a sentence changes.
 */
export function namedFor(wares: Wares, sentence: string): string {
  return wares === 'market' ? sentence : sentence.replace(/([Cc])réation(s?)(?!\p{L})/gu, named)
}

/** As `namedFor`, all sentences of a room, those that are filled included. */
export function allNamedFor<Sentences>(wares: Wares, sentences: Sentences): Sentences {
  if (wares === 'market') return sentences
  const known = ofSupplies.get(sentences as object) ?? renamed(sentences)
  ofSupplies.set(sentences as object, known as object)
  return known as Sentences
}

const ofSupplies = new WeakMap<object, object>()

const named = (_: string, first: string, plural: string) => `${first === 'C' ? 'F' : 'f'}ourniture${plural}`

function renamed(value: unknown): unknown {
  if (typeof value === 'string') return namedFor('supplies', value)
  if (typeof value === 'function') return filled(value as (...values: unknown[]) => unknown)
  if (Array.isArray(value)) return value.map(renamed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one)]))
}

/** What a maker wrote stands in a sentence as she wrote it. */
function filled(sentence: (...values: unknown[]) => unknown): (...values: unknown[]) => unknown {
  return (...values) => {
    const said = sentence(...values)
    return values.some((value) => typeof value === 'string' && /création/i.test(value)) ? said : renamed(said)
  }
}
