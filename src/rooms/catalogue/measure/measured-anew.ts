import type { Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import { isReserved } from '../editing/queries-editing.ts'
import type { ListingInput } from '../inputs.ts'
import type { OwnListing } from '../queries.ts'

/** Whether steps would mean something else: then its variants are other things, and carts that hold them ask again. */
export function isMeasuredAnew(
  { measure: before }: Pick<OwnListing, 'measure'>,
  { measure }: Pick<ListingInput, 'measure'>,
): boolean {
  return measure !== undefined && (['unit', 'unitStep', 'lot'] as const).some((one) => measure[one] !== before[one])
}

/** A checkout under way has taken steps of the old measure, and may give them back. */
export async function mustHoldNone(tx: Tx, listing: OwnListing): Promise<void> {
  if (await isReserved(tx, listing)) refuse('conflict', 'measure_reserved', { field: 'sold' })
}
