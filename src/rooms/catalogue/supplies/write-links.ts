import { sql, type Tx } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { PartInput } from '../inputs.ts'
import { lockKits } from './lock-kits.ts'

type Of = { shop: ShopId; id: ListingId }
type Links = { parts?: readonly PartInput[]; supplies?: readonly ListingId[] }

/** What a listing is made of, in this order: parts of a kit, supplies of a creation. What is not said stays. */
export async function writeLinks(tx: Tx, listing: Of, { parts, supplies }: Links): Promise<void> {
  if (parts) await writeParts(tx, listing, parts)
  if (supplies) await writeSupplies(tx, listing, supplies)
}

/** Refuses (conflict) a kit of kits (`kit_is_part`) and what cannot be a part by now (`kit_part_unfit`). */
async function writeParts(tx: Tx, { shop, id }: Of, parts: readonly PartInput[]): Promise<void> {
  await lockKits(tx, shop)
  await tx.deleteFrom('kit_parts').where('shop_id', '=', shop).where('listing_id', '=', id).execute()
  if (parts.length === 0) return
  if (await isPart(tx, shop, id)) refuse('conflict', 'kit_is_part')
  const rows = parts.map((part, position) => ({ ...part, position }))
  const { numAffectedRows } = await sql`
    insert into kit_parts (shop_id, listing_id, part_variant_id, quantity, position)
    select variants.shop_id, ${id}, variants.id, part.quantity, part.position
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as part (variant bigint, quantity integer, position integer)
    join variants on variants.shop_id = ${shop} and variants.id = part.variant
      and variants.listing_id <> ${id} and variants.stock is not null
    where not exists (
      select from kit_parts where kit_parts.shop_id = ${shop} and kit_parts.listing_id = variants.listing_id)`.execute(
    tx,
  )
  if (numAffectedRows !== BigInt(parts.length)) refuse('conflict', 'kit_part_unfit')
}

async function isPart(tx: Tx, shop: ShopId, listing: ListingId): Promise<boolean> {
  const { rows } = await sql`
    select from variants join kit_parts on kit_parts.shop_id = variants.shop_id and part_variant_id = variants.id
    where variants.shop_id = ${shop} and variants.listing_id = ${listing} limit 1`.execute(tx)
  return rows.length > 0
}

async function writeSupplies(tx: Tx, { shop, id }: Of, supplies: readonly ListingId[]): Promise<void> {
  await tx.deleteFrom('listing_supplies').where('shop_id', '=', shop).where('listing_id', '=', id).execute()
  if (supplies.length === 0) return
  const rows = supplies.map((supply, position) => ({ shop_id: shop, listing_id: id, supply_id: supply, position }))
  await tx.insertInto('listing_supplies').values(rows).execute()
}
