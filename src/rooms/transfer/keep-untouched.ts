import { sql, type Tx } from '#base/database'
import type { ListingId } from '#kit/id'
import type { ImportRef } from './import.ts'
import { lockMade } from './queries.ts'

/**
 * Runs an act of the import's own on those of these listings that it made and that still exist. What only the import
 * has touched counts as untouched after it too, so that an undo takes it back; what the maker edited stays edited.
 */
export async function keepUntouched<Result>(
  tx: Tx,
  ref: ImportRef,
  listings: readonly ListingId[],
  act: (own: ListingId[]) => Promise<Result>,
): Promise<Result> {
  const made = await lockMade(tx, ref, listings)
  const result = await act(made.map(({ listing }) => listing))
  const untouched = made.filter((row) => row.untouched).map(({ listing }) => listing)
  await sql`
    update import_rows set listing_version = listings.version from listings
    where import_rows.shop_id = ${ref.shop} and import_rows.import_id = ${ref.id} and outcome = 'created'
      and listings.shop_id = import_rows.shop_id and listings.id = import_rows.listing_id
      and listings.id = any(${untouched})`.execute(tx)
  return result
}
