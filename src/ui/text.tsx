import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { allNamedFor, SoldHere } from './wares.tsx'

export type Lang = 'fr'

export const Language = createContext<Lang>('fr')

/** The sentences of a room in the language of the page, with the word for what the shop of a workbench sells. */
export function useText<Sentences>(messages: Record<Lang, Sentences>): Sentences {
  return allNamedFor(useContext(SoldHere), messages[useContext(Language)])
}
