import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { slugOf } from '#kit/slug'
import { findOwnShop } from '#rooms/shops'
import type { ListingInput } from './inputs.ts'
import type { Lack } from './listing.ts'
import { recordChange } from './record-change.ts'

/** What an import adds: the price as it stood elsewhere (smallest units of its currency), and what is to be confirmed. */
export type Foreign = { toConfirm: Lack[]; foreignPrice: number | null; foreignCurrency: string | null }

/** A new draft with its one variant. */
export async function createListing(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  input: ListingInput,
  foreign: Foreign = { toConfirm: [], foreignPrice: null, foreignCurrency: null },
): Promise<{ id: ListingId; variant: VariantId; version: number }> {
  const own = await findOwnShop(tx, actor, shop)
  const id = await insertListing(tx, own.id, own.universe, input, foreign)
  const variant = await insertVariant(tx, own.id, id, input)
  await recordChange(tx, actor, own.id, 'created', [{ id, to: 'draft' }])
  return { id, variant, version: 1 }
}

async function insertListing(
  tx: Tx,
  shop: ShopId,
  universe: 'market' | 'supplies',
  input: ListingInput,
  { toConfirm, foreignPrice, foreignCurrency }: Foreign,
): Promise<ListingId> {
  const { id } = await tx
    .insertInto('listings')
    .values({
      shop_id: shop,
      universe,
      ...wordsOfRow(input),
      to_confirm: toConfirm,
      foreign_price: foreignPrice,
      foreign_currency: foreignCurrency,
      occurred_at: now(),
      updated_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as ListingId
}

/** The columns of `listings` that a form fills. */
export function wordsOfRow({ title, description, category, tags, materials, choices }: ListingInput) {
  return { title, slug: slugOf(title), description, category, tags, materials, choices: JSON.stringify(choices) }
}

async function insertVariant(tx: Tx, shop: ShopId, listing: ListingId, input: ListingInput): Promise<VariantId> {
  const { price, stock, sku } = input
  const { id } = await tx
    .insertInto('variants')
    .values({ shop_id: shop, listing_id: listing, price, stock, sku })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as VariantId
}
