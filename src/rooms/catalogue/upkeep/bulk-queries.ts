import { now } from '#base/clock'
import { type Reader, sql, type Tx } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { idInAddress } from '#rooms/shops'
import type { Universe } from '../categories/categories.ts'
import type { Change } from './bulk-changes.ts'
import type { LeftCode, OwnChoices } from './bulk-plan.ts'
import type { Asked } from './bulk-steps.ts'

export type LeftOut = { listing: ListingId; title: string; code: LeftCode }
export type BulkActRow = {
  id: number
  kind: string
  asked: Asked
  progress: number
  leftOut: LeftOut[]
  occurredAt: Date
  undoneAt: Date | null
}

/** An act on many of this shop's listings, or a proposal of one; another shop's is missing. */
export async function findBulkAct(reader: Reader, shop: ShopId, act: number | string): Promise<BulkActRow> {
  const { rows } = await sql<BulkActRow>`
    select id, kind, asked, progress, left_out as "leftOut", occurred_at as "occurredAt", undone_at as "undoneAt"
    from bulk_acts where shop_id = ${shop} and id = ${idInAddress(act)}`.execute(reader)
  return rows[0] ?? refuse('missing', 'page_missing')
}

/** How far it is; nobody else goes on with it until the transaction ends. */
export async function lockBulkAct(
  tx: Tx,
  shop: ShopId,
  act: number,
): Promise<{ progress: number; undone: boolean } | undefined> {
  const { rows } = await sql<{ progress: number; undone: boolean }>`
    select progress, undone_at is not null as undone from bulk_acts
    where shop_id = ${shop} and id = ${act} for update`.execute(tx)
  return rows[0]
}

export type DoneAct = {
  id: number
  asked: Pick<Asked, 'what'>
  occurredAt: Date
  undoneAt: Date | null
  listings: number
}

/** What was done to many in the last 30 days, newest first. */
export async function listBulkActs(reader: Reader, shop: ShopId): Promise<DoneAct[]> {
  const { rows } = await sql<DoneAct>`
    select id, jsonb_build_object('what', asked -> 'what') as asked, occurred_at as "occurredAt",
      undone_at as "undoneAt",
      (select count(distinct listing_id)::integer from bulk_changes
        where bulk_changes.shop_id = bulk_acts.shop_id and bulk_act_id = bulk_acts.id) as listings
    from bulk_acts
    where shop_id = ${shop} and progress > 0 and occurred_at > ${now()}::timestamptz - interval '30 days'
    order by id desc limit 100`.execute(reader)
  return rows
}

export type WrittenChange = Change & { id: number; undo: 'put_back' | 'left' | null; title: string | null }

/** What an act changed, listing by listing; of so many listings at most. */
export async function listChanges(
  reader: Reader,
  shop: ShopId,
  act: number,
  most: number,
  only: 'all' | 'waiting' | 'left' = 'all',
): Promise<WrittenChange[]> {
  const wanted = { all: sql`true`, waiting: sql`undo is null`, left: sql`undo = 'left'` }[only]
  const { rows } = await sql<WrittenChange>`
    with chosen as (
      select distinct listing_id from bulk_changes
      where shop_id = ${shop} and bulk_act_id = ${act} and ${wanted} order by listing_id limit ${most}
    )
    select bulk_changes.id, listing_id as listing, variant_id as variant, field, before, after, undo, title
    from chosen join bulk_changes using (listing_id)
    left join listings on listings.shop_id = ${shop} and listings.id = listing_id
    where bulk_changes.shop_id = ${shop} and bulk_act_id = ${act} and ${wanted}
    order by listing_id, bulk_changes.id`.execute(reader)
  return rows
}

export type Touched = { listings: number; left: number }

/** How many listings an act changed, and how many of them its undoing left. */
export async function countTouched(reader: Reader, shop: ShopId, act: number): Promise<Touched> {
  const { rows } = await sql<Touched>`
    select count(distinct listing_id)::integer as listings,
      (count(distinct listing_id) filter (where undo = 'left'))::integer as left
    from bulk_changes where shop_id = ${shop} and bulk_act_id = ${act}`.execute(reader)
  return rows[0]!
}

export type NamedChoice = { id: number; name: string }
export type ShopChoices = { universe: Universe; sections: NamedChoice[]; profiles: NamedChoice[] }

/** The sections and the delivery profiles among which a maker puts her listings, and whose tree of categories. */
export async function listShopChoices(reader: Reader, shop: ShopId): Promise<ShopChoices> {
  const { rows } = await sql<ShopChoices>`
    select (select universe from shops where id = ${shop}) as universe,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by position, id)
        from sections where shop_id = ${shop}), '[]') as sections,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by not is_default, name, id)
        from delivery_profiles where shop_id = ${shop}), '[]') as profiles`.execute(reader)
  return rows[0]!
}

export function idsOf({ sections, profiles }: ShopChoices): OwnChoices {
  return { sections: new Set(sections.map(({ id }) => id)), profiles: new Set(profiles.map(({ id }) => id)) }
}

export async function insertBulkAct(
  tx: Tx,
  row: { shop: ShopId; actor: number | null; asked: Asked; at: Date },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into bulk_acts (shop_id, kind, asked, actor_id, occurred_at)
    values (${row.shop}, ${row.asked.what.act}, ${JSON.stringify(row.asked)}, ${row.actor}, ${row.at})
    returning id`.execute(tx)
  return rows[0]!.id
}

export async function insertChanges(tx: Tx, shop: ShopId, act: number, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  await sql`
    insert into bulk_changes (shop_id, bulk_act_id, listing_id, variant_id, field, before, after)
    select ${shop}, ${act}, listing, variant, field, coalesce(before, 'null'), coalesce(after, 'null')
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as row (listing bigint, variant bigint, field text, before jsonb, after jsonb)`.execute(tx)
}

/** Notes what undoing did with these changes. */
export async function markUndone(
  tx: Tx,
  shop: ShopId,
  ids: readonly number[],
  undo: 'put_back' | 'left',
): Promise<void> {
  await sql`update bulk_changes set undo = ${undo} where shop_id = ${shop} and id = any(${ids})`.execute(tx)
}

/** Those of these listings that somebody bought, or is buying. */
export async function listSold(reader: Reader, shop: ShopId, listings: readonly ListingId[]): Promise<Set<ListingId>> {
  const { rows } = await sql<{ listing: ListingId }>`
    select distinct listing_id as listing from order_lines
    where shop_id = ${shop} and listing_id = any(${listings})
    union
    select variants.listing_id from reservations
    join variants on variants.shop_id = reservations.shop_id and variants.id = reservations.variant_id
    where variants.shop_id = ${shop} and variants.listing_id = any(${listings})`.execute(reader)
  return new Set(rows.map(({ listing }) => listing))
}
