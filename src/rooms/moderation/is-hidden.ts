import { sql } from '#base/database'

/**
 * SQL that is true where a measure hides the row: `isHidden('s.id')` for a shop, `isHidden('l.shop_id', 'l.id')` for a
 * listing, which its shop's measure hides too. The names are columns of the query around it.
 */
export function isHidden(shop: string, listing?: string) {
  const reach = listing
    ? sql`(hiding.listing_id is null or hiding.listing_id = ${sql.ref(listing)})`
    : sql`hiding.listing_id is null`
  return sql<boolean>`exists (
    select from measures hiding
    where hiding.shop_id = ${sql.ref(shop)} and hiding.ends_at is null and ${reach})`
}
