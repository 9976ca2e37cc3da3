import { type Db, inTransaction, type Tx } from '#base/database'
import type { ListingId } from '#kit/id'
import { limits } from './listing.ts'
import type { Report } from './publish-listings.ts'

/**
 * Does one act to any number of listings, 50 a transaction: what follows the change feed waits for the oldest open
 * write. Those that were done stay done where a later transaction fails.
 */
export async function changeListings(
  db: Db,
  listings: readonly ListingId[],
  act: (tx: Tx, some: ListingId[]) => Promise<Report>,
): Promise<Report> {
  const whole: Report = { done: [], left: [] }
  for (let from = 0; from < listings.length; from += limits.bulk) {
    const { done, left } = await inTransaction(db, (tx) => act(tx, listings.slice(from, from + limits.bulk)))
    whole.done.push(...done)
    whole.left.push(...left)
  }
  return whole
}
