import { limits } from '../limits.ts'
import type { OwnListing } from '../queries.ts'
import { type Change, same, type Value, valueNow, withValues } from './bulk-changes.ts'
import { checked, hasChoices, type OwnChoices } from './bulk-plan.ts'

export type Undone<One> = { after: OwnListing; putBack: One[]; left: One[] }

/**
 * What a listing shall be once these changes are taken back. Only what still is as the act left it goes back; a stock
 * goes back by as much as it was moved, since what was sold meanwhile stays sold. Where the listing may not be as it
 * was (its section is gone; it was sold, and a draft has no page for its buyers), all of it is left.
 */
export function undone<One extends Change>(
  listing: OwnListing,
  changes: readonly One[],
  { sold, own }: { sold: boolean; own: OwnChoices },
): Undone<One> {
  const going = changes.map((change) => ({ change, value: valueBefore(listing, change) }))
  const back = going.filter(({ value }) => value !== undefined)
  const values = back.map(
    ({ change, value }): Value => ({ variant: change.variant, field: change.field as Value['field'], value }),
  )
  const after = withValues(listing, values)
  const hidden = after.state === 'draft' && listing.state !== 'draft' && sold
  if (hidden || !hasChoices(after, own) || typeof checked(listing, after) === 'string')
    return { after: listing, putBack: [], left: [...changes] }
  const left = going.filter(({ value }) => value === undefined)
  return { after, putBack: back.map(({ change }) => change), left: left.map(({ change }) => change) }
}

function valueBefore(listing: OwnListing, change: Change): unknown {
  const now = valueNow(listing, change)
  const { field, before, after } = change
  if (field === 'stock' && [now, before, after].every((count) => typeof count === 'number')) {
    const count = (now as number) + (before as number) - (after as number)
    return Math.min(Math.max(count, 0), limits.stock)
  }
  return now !== undefined && same(now, after) ? before : undefined
}
