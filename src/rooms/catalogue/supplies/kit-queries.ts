import { type Reader, sql, type Tx } from '#base/database'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { measureAsJson } from '../listing-sql.ts'
import type { KitPart } from './kit.ts'

type Fragment = ReturnType<typeof sql>

/** The title of a variant among others: its listing's, then its options in the order in which the maker wrote them. */
const variantTitle = sql`concat_ws(' · ', of.title, (
  select string_agg(part.options ->> (choice ->> 'name'), ' · ' order by place)
  from jsonb_array_elements(of.choices) with ordinality as choices (choice, place)))`

const measure = measureAsJson('of')

/**
 * The `KitPart`s of a listing, as JSON: empty where it is no kit. `listing` names the table that has its shop_id and id;
 * `held` is what is to be added to the stock of `part`.
 */
export function partsAsJson(listing: Fragment, held: Fragment = sql`0`) {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('variant', part.id, 'listing', of.id, 'title', ${variantTitle},
      'quantity', kit_parts.quantity, 'stock', part.stock + ${held}, 'measure', ${measure})
      order by kit_parts.position, part.id)
    from kit_parts
    join variants as part on part.shop_id = kit_parts.shop_id and part.id = kit_parts.part_variant_id
    join listings as of on of.shop_id = part.shop_id and of.id = part.listing_id
    where kit_parts.shop_id = ${listing}.shop_id and kit_parts.listing_id = ${listing}.id), '[]')`
}

/** A variant of the shop that may go into a kit; `inKit` where its listing is a kit itself. */
export type Part = Omit<KitPart, 'quantity'> & { sku: string; inKit: boolean }

const parts = sql`
  select part.id as variant, of.id as listing, ${variantTitle} as title, part.stock, part.sku, ${measure} as measure,
    exists (select from kit_parts where kit_parts.shop_id = of.shop_id and kit_parts.listing_id = of.id) as "inKit"
  from variants as part join listings as of on of.shop_id = part.shop_id and of.id = part.listing_id`

/** What a maker may choose from, the newest first; titles are enough to find the others. */
export async function listPossibleParts(reader: Reader, shop: ShopId, besides: number | null): Promise<Part[]> {
  const { rows } = await sql<Part>`
    ${parts} where part.shop_id = ${shop} and of.state <> 'removed' and of.id <> ${besides ?? 0} and of.title <> '' and part.stock is not null
      and not exists (select from kit_parts where kit_parts.shop_id = of.shop_id and kit_parts.listing_id = of.id)
    order by of.id desc, part.position limit 500`.execute(reader)
  return rows
}

/** Variants of the shop by their number, their whole title or their reference. */
export async function findParts(
  reader: Reader,
  shop: ShopId,
  ids: readonly number[],
  names: readonly string[],
): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select * from (${parts} where part.shop_id = ${shop} and of.state <> 'removed') as found
    where variant = any(${ids}) or lower(title) = any(${names}) or (sku <> '' and lower(sku) = any(${names}))
    limit 200`.execute(reader)
  return rows
}

export type NeededBy = { listing: ListingId; title: string }

/** The kits that need one of these variants, by title. */
export async function listKitsOf(reader: Reader, shop: ShopId, variants: readonly number[]): Promise<NeededBy[]> {
  if (variants.length === 0) return []
  const { rows } = await sql<NeededBy>`
    select distinct listings.id as listing, listings.title
    from kit_parts join listings on listings.shop_id = kit_parts.shop_id and listings.id = kit_parts.listing_id
    where kit_parts.shop_id = ${shop} and part_variant_id = any(${variants}) order by listings.title`.execute(reader)
  return rows
}

/** The kits whose stock changes with that of these variants: of several shops at once. */
export async function listKitsWith(
  tx: Tx,
  lines: readonly { shop: ShopId; variant: VariantId }[],
): Promise<ListingId[]> {
  const { rows } = await sql<{ id: ListingId }>`
    select distinct kit_parts.listing_id as id
    from unnest(${lines.map(({ shop }) => shop)}::bigint[], ${lines.map(({ variant }) => variant)}::bigint[])
      as line (shop_id, id)
    join kit_parts on kit_parts.shop_id = line.shop_id and kit_parts.part_variant_id = line.id`.execute(tx)
  return rows.map(({ id }) => id)
}
