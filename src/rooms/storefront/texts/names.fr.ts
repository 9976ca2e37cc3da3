import type { Universe } from '#rooms/catalogue'

/** What a piece is called on each side of the house (docs/words.md). Both words are feminine: a sentence holds either. */
export const nameOf: Record<Universe, string> = { market: 'création', supplies: 'fourniture' }
