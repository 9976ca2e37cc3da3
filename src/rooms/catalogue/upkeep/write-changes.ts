import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { slugOf } from '#kit/slug'
import type { ListingState } from '../listing.ts'
import type { OwnListing } from '../queries.ts'
import { type ListingEvent, recordChange } from '../record-change.ts'
import { diffOf } from './bulk-changes.ts'

export type Rewrite = { before: OwnListing; after: OwnListing }

/**
 * Makes locked listings what they shall be, in one statement for the listings and one for their variants. Those that
 * are so already stay untouched: no version, no event.
 */
export async function writeChanges(tx: Tx, actor: Actor, shop: ShopId, all: readonly Rewrite[]): Promise<void> {
  const rewrites = all.filter(({ before, after }) => diffOf(before, after).length > 0)
  if (rewrites.length === 0) return
  await writeListings(tx, shop, rewrites)
  await writeVariants(tx, shop, rewrites)
  for (const [kind, some] of Map.groupBy(rewrites, eventOf)) {
    const changes = some.map(({ before, after }) => ({ id: before.id, ...moveOf(before.state, after.state) }))
    await recordChange(tx, actor, shop, kind, changes)
  }
}

async function writeListings(tx: Tx, shop: ShopId, rewrites: readonly Rewrite[]): Promise<void> {
  const rows = rewrites.map(({ before, after }) => ({
    ...after,
    slug: after.title === before.title ? before.slug : slugOf(after.title),
    variants: undefined,
  }))
  await sql`
    update listings set title = row.title, slug = row.slug, description = row.description, category = row.category,
      section_id = row.section, tags = row.tags, materials = row.materials, lead_days = row."leadDays",
      delivery_profile_id = row."deliveryProfile", announce_reduction = row."announceReduction",
      to_confirm = row."toConfirm", state = row.state, version = version + 1, updated_at = ${now()},
      published_at = case when row.state = 'published' then coalesce(published_at, ${now()}) else published_at end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id bigint, title text, slug text, description text,
      category text, section bigint, tags text[], materials text[], "leadDays" integer, "deliveryProfile" bigint,
      "announceReduction" boolean, "toConfirm" text[], state text)
    where listings.shop_id = ${shop} and listings.id = row.id`.execute(tx)
}

async function writeVariants(tx: Tx, shop: ShopId, rewrites: readonly Rewrite[]): Promise<void> {
  const rows = rewrites.flatMap(({ after }) => after.variants)
  await sql`
    update variants set price = row.price, stock = row.stock, sku = row.sku, weight = row.weight
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id bigint, price bigint, stock integer, sku text, weight integer)
    where variants.shop_id = ${shop} and variants.id = row.id and (variants.price, variants.stock, variants.sku,
      variants.weight) is distinct from (row.price, row.stock, row.sku, row.weight)`.execute(tx)
}

function eventOf({ before, after }: Rewrite): ListingEvent {
  if (before.state === after.state) return 'updated'
  return after.state === 'published' ? 'published' : after.state === 'paused' ? 'paused' : 'updated'
}

function moveOf(from: ListingState, to: ListingState): { from?: ListingState; to?: ListingState } {
  return from === to ? {} : { from, to }
}
