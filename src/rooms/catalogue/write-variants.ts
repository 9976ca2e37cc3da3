import { sql, type Tx } from '#base/database'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { ListingInput } from './inputs.ts'
import { mustNotBeNeeded } from './supplies/must-not-be-needed.ts'
import { keyOf, type OwnVariant, type VariantInput } from './variants.ts'

/** The variants that a form means: those of its grid, else one for all combinations. */
export function variantsOf({ variants, price, stock, sku, weight = null, parts }: ListingInput): VariantInput[] {
  const wanted = variants?.length ? variants : [{ options: {}, price, stock, sku, weight, photo: null }]
  return parts?.length ? wanted.map(ofKit) : wanted
}

/** A kit is sold from its parts and has nothing of its own. One price for all: which parts would another one have? */
export function ofKit(variant: VariantInput): VariantInput {
  if (Object.keys(variant.options).length > 0) refuse('invalid', 'kit_varied', { field: 'variance' })
  return { ...variant, stock: 0 }
}

type Of = { shop: ShopId; id: ListingId; variants: readonly OwnVariant[] }

/**
 * Makes these the variants of a listing, in this order. A combination that was there keeps its id: carts, orders and
 * tables that name it still mean it. Answers their ids.
 */
export async function writeVariants(tx: Tx, listing: Of, given: readonly VariantInput[]): Promise<VariantId[]> {
  const wanted = await withOwnPhotos(tx, listing, given)
  const before = new Map(listing.variants.map((variant) => [keyOf(variant.options), variant]))
  const kept = new Set(wanted.map(({ options }) => before.get(keyOf(options))?.id))
  await remove(
    tx,
    listing.shop,
    listing.variants.filter(({ id }) => !kept.has(id)),
  )
  const rows = wanted.map((variant, position) => ({ variant, position, id: before.get(keyOf(variant.options))?.id }))
  await update(
    tx,
    listing.shop,
    rows.filter(({ id }) => id !== undefined),
  )
  const added = await insert(
    tx,
    listing,
    rows.filter(({ id }) => id === undefined),
  )
  return rows.map(({ id, position }) => id ?? added.get(position)!)
}

/** As `writeVariants`, where what was there is no more: the same combination is another thing, under another id. */
export async function replaceVariants(tx: Tx, listing: Of, given: readonly VariantInput[]): Promise<VariantId[]> {
  await remove(tx, listing.shop, listing.variants)
  return writeVariants(tx, { ...listing, variants: [] }, given)
}

/** Only the listing's own photos show its variants: another's, or one removed meanwhile, is left out. */
async function withOwnPhotos(tx: Tx, { shop, id }: Of, variants: readonly VariantInput[]): Promise<VariantInput[]> {
  if (variants.every(({ photo }) => photo === null)) return [...variants]
  const rows = await tx
    .selectFrom('photos')
    .select('id')
    .where('shop_id', '=', shop)
    .where('listing_id', '=', id)
    .execute()
  const own = new Set<number>(rows.map((row) => row.id))
  return variants.map((variant) => ({ ...variant, photo: own.has(variant.photo ?? 0) ? variant.photo : null }))
}

type Row = { variant: VariantInput; position: number; id?: VariantId }

async function remove(tx: Tx, shop: ShopId, variants: readonly OwnVariant[]): Promise<void> {
  const ids = variants.map(({ id }) => id)
  if (ids.length === 0) return
  await mustNotBeNeeded(tx, shop, ids)
  await tx.deleteFrom('variants').where('shop_id', '=', shop).where('id', 'in', ids).execute()
}

/** One statement for all: a listing may have 240. */
async function update(tx: Tx, shop: ShopId, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map(({ id, position, variant }) => ({ id, position, ...variant }))
  await sql`
    update variants set position = row.position, price = row.price, stock = row.stock, sku = row.sku,
      weight = row.weight, photo_id = row.photo
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
      as row (id bigint, position integer, price bigint, stock integer, sku text, weight integer, photo bigint)
    where variants.shop_id = ${shop} and variants.id = row.id`.execute(tx)
}

async function insert(tx: Tx, { shop, id }: Of, rows: readonly Row[]): Promise<Map<number, VariantId>> {
  if (rows.length === 0) return new Map()
  const made = await tx
    .insertInto('variants')
    .values(
      rows.map(({ position, variant: { options, price, stock, sku, weight, photo } }) => ({
        ...{ shop_id: shop, listing_id: id, position, options: JSON.stringify(options) },
        ...{ price, stock, sku, weight, photo_id: photo },
      })),
    )
    .returning(['id', 'position'])
    .execute()
  return new Map(made.map((row) => [row.position, row.id as VariantId]))
}
