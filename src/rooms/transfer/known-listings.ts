import type { Tx } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import type { ImportedListing } from './imported-listing.ts'
import { findKnown, findKnownByCover, findKnownBySku } from './queries.ts'

/**
 * Which of these rows are here already: by the key of an earlier import, else by a reference, else by a first picture
 * that one listing of the shop alone has. A title changed at the source makes no twin.
 */
export async function knownListings(
  tx: Tx,
  shop: ShopId,
  rows: readonly ImportedListing[],
): Promise<Map<ImportedListing, ListingId>> {
  const signs = (sign: 'sku' | 'cover') => rows.flatMap((row) => row.signs[sign] ?? [])
  const byKey = await findKnown(
    tx,
    shop,
    rows.map(({ key }) => key),
  )
  const bySku = await findKnownBySku(tx, shop, signs('sku'))
  const byCover = await findKnownByCover(tx, shop, signs('cover'))
  const claimed = new Set(byKey.values())
  const known = new Map<ImportedListing, ListingId>()
  for (const row of rows) {
    const { sku, cover } = row.signs
    const alike = bySku.get(sku ?? '') ?? byCover.get(cover ?? '')
    const found = byKey.get(row.key) ?? (alike !== undefined && !claimed.has(alike) ? alike : undefined)
    if (found === undefined) continue
    claimed.add(found)
    known.set(row, found)
  }
  return known
}
