import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

export type Lang = 'fr'

export const Language = createContext<Lang>('fr')

/** The sentences of a room in the language of the page. */
export function useText<Sentences>(messages: Record<Lang, Sentences>): Sentences {
  return messages[useContext(Language)]
}
