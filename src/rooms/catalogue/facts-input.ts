import type { Form } from '#base/http'
import type { OfferInput } from './inputs.ts'
import type { OwnListing } from './queries.ts'

/** The part of the form on how a piece is made, for whom it is, and what must be warned of. */
export function readFacts(_form: Form): OfferInput {
  return {}
}

/** That part, filled from a listing. */
export function factValues(_listing: OwnListing): Form {
  return {}
}
