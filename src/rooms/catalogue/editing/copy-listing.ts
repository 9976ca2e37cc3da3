import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, PhotoId, ShopId } from '#kit/id'
import { copyCosts } from '#rooms/pricing'
import { findOwnShop } from '#rooms/shops'
import type { ListingInput } from '../inputs.ts'
import { findOwnListing, listOwnPhotos, type OwnListing } from '../queries.ts'
import type { VariantInput } from '../variants.ts'
import { beginDraft } from './begin-draft.ts'

/** With its photos it is one more of the same; without, another piece that is made anew. */
export type CopyWish = { photos: boolean; token: string }

/**
 * A new draft from a piece, sold or not: its words, options, facts and costs, one of each that was counted, and
 * its photos where they are wished. What the first still had to have confirmed, its copy has, too.
 */
export async function copyListing(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
  wish: CopyWish,
): Promise<ListingId> {
  const own = await findOwnShop(tx, actor, shop)
  const first = await findOwnListing(tx, own.id, listing)
  const { toConfirm, foreignPrice, foreignCurrency } = first
  const origin = { toConfirm, foreignPrice, foreignCurrency, copiedFrom: first.id }
  const { id, begun } = await beginDraft(tx, actor, own.id, inputOf(first), wish.token, origin)
  if (!begun) return id
  await copyCosts(tx, actor, String(own.id), String(first.id), String(id))
  if (wish.photos) await copyPhotos(tx, first, id)
  return id
}

function inputOf(listing: OwnListing): ListingInput {
  const { title, description, category, tags, materials, choices, price, sku, leadDays, bespoke } = listing
  const supplies = listing.madeWith.map(({ id }) => id)
  const { personalisations, facts, announceReduction, section, deliveryProfile } = listing
  return {
    ...{ title, description, category, tags, materials, choices, price, sku, leadDays, bespoke },
    ...{ personalisations, facts, announceReduction, section, deliveryProfile },
    stock: 1,
    parts: listing.parts.filter(({ stock }) => stock !== null),
    supplies,
    variants: listing.variants.map(anew),
  }
}

/** Made to order stays so; what is counted begins with one. */
function anew({ options, price, stock, sku, weight }: VariantInput): VariantInput {
  return { options, price, stock: stock === null ? null : 1, sku, weight, photo: null }
}

/** The same pictures, and each variant shows the copy of the one that it showed. */
async function copyPhotos(tx: Tx, { shop, id }: OwnListing, to: ListingId): Promise<void> {
  await sql`
    insert into photos (shop_id, listing_id, position, file_key, alt, width, height, kind, original_key, original_type,
      turn, crop, focus_x, focus_y, thumbhash)
    select shop_id, ${to}, position, file_key, alt, width, height, kind, original_key, original_type,
      turn, crop, focus_x, focus_y, thumbhash
    from photos where shop_id = ${shop} and listing_id = ${id}`.execute(tx)
  const pairs = pairPhotos(await listOwnPhotos(tx, shop, id), await listOwnPhotos(tx, shop, to))
  await sql`
    update variants set photo_id = pair.copy
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair (photo bigint, copy bigint), variants as shown
    where variants.shop_id = ${shop} and variants.listing_id = ${to}
      and shown.shop_id = ${shop} and shown.listing_id = ${id} and shown.photo_id = pair.photo
      and shown.options = variants.options`.execute(tx)
}

function pairPhotos(photos: { id: PhotoId }[], copies: { id: PhotoId }[]) {
  return photos.map(({ id }, at) => ({ photo: id, copy: copies[at]!.id }))
}
