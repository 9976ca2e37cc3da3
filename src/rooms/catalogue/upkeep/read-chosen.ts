import type { Form } from '#base/http'
import { refuse } from '#kit/refusal'
import { readView, type Wanted } from './list-view.ts'

/** Which listings an act on many is for: those that were ticked, or all that the list's view holds. */
export type Choice = { wanted: Wanted | readonly number[]; shown?: number }

/** A bound of the program, not of a shop: forty times what a maker has. */
export const mostChosen = 10_000

/** From the list's form, or from the next one, which carries the choice on in one field. */
export function readChoice(form: Form): Choice {
  if (form.whole) return { wanted: readView(form), shown: countOf(form.shown) }
  const ids = [...[form.listings ?? []].flat(), ...String(form.chosen ?? '').split(',')].filter(Boolean)
  if (ids.length === 0) refuse('invalid', 'listing_none_chosen')
  if (ids.length > mostChosen) refuse('invalid', 'bulk_too_many', { maximum: mostChosen })
  const numbers = ids.filter((id) => /^[1-9]\d{0,14}$/.test(id)).map(Number)
  return { wanted: [...new Set(numbers)] }
}

function countOf(shown: unknown): number | undefined {
  return /^\d{1,9}$/.test(String(shown)) ? Number(shown) : undefined
}
