import type { Form } from '#base/http'
import type { OfferInput } from './inputs.ts'
import type { OwnListing } from './queries.ts'

/** The part of the form on options, variants, pieces made to order and personalisation. */
export function readOptions(_form: Form): OfferInput {
  return {}
}

/** That part, filled from a listing. */
export function optionValues(_listing: OwnListing): Form {
  return {}
}
