import type { Form } from '#base/http'
import { refuse } from '#kit/refusal'
import { openClaims } from '../facts/claims.ts'

/** Before words that want a proof go on sale, the form comes back once and names them; sent again, it is published. */
export function mustKnowClaims(form: Form): void {
  if (form.claimsSeen) return
  const words = openClaims(form).map(({ word }) => `«\u202f${word}\u202f»`)
  if (words.length > 0)
    refuse('invalid', 'listing_claims', { field: 'claimsSeen', words: words.slice(0, 8).join(', ') })
}
