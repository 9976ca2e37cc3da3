import { type Reader, sql } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import type { Universe } from '../categories/categories.ts'
import { findOwnListing, type OwnListing } from '../queries.ts'
import { listPossibleParts, type Part } from '../supplies/kit-queries.ts'

export async function findDraftBegunBy(reader: Reader, shop: ShopId, token: string): Promise<ListingId | undefined> {
  const { rows } = await sql<{ id: ListingId }>`
    select id from listings where shop_id = ${shop} and draft_token = ${token}`.execute(reader)
  return rows[0]?.id
}

/** The piece that a maker began last: the next one is often like it. */
export async function findLastListing(reader: Reader, shop: ShopId): Promise<OwnListing | undefined> {
  const { rows } = await sql<{ id: ListingId }>`
    select id from listings where shop_id = ${shop} and title <> '' and state <> 'removed' order by occurred_at desc, id desc limit 1`.execute(
    reader,
  )
  return rows[0] && findOwnListing(reader, shop, rows[0].id)
}

/** Where a piece may stand in its shop, and how it may be sent other than by default. */
type NamedChoice = { id: number; name: string }
export type ShopChoices = { universe: Universe; sections: NamedChoice[]; profiles: NamedChoice[]; parts: Part[] }

/** `listing` is the piece that chooses: it is no part of itself. */
export async function listShopChoices(
  reader: Reader,
  shop: ShopId,
  listing: number | null = null,
): Promise<ShopChoices> {
  const { rows } = await sql<Omit<ShopChoices, 'parts'>>`
    select
      (select universe from shops where id = ${shop}) as universe,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by position, id)
        from sections where shop_id = ${shop}), '[]') as sections,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by id)
        from delivery_profiles where shop_id = ${shop} and not is_default), '[]') as profiles`.execute(reader)
  const [found] = rows
  const parts = found!.universe === 'supplies' ? await listPossibleParts(reader, shop, listing) : []
  return { ...found!, parts }
}

/** Whether a checkout under way holds some of it. */
export async function isReserved(reader: Reader, { shop, variants }: OwnListing): Promise<boolean> {
  const ids = variants.map((variant) => variant.id)
  const { rows } = await sql<{ reserved: boolean }>`
    select exists (select from reservations where shop_id = ${shop} and variant_id = any(${ids})) as reserved`.execute(
    reader,
  )
  return rows[0]!.reserved
}
