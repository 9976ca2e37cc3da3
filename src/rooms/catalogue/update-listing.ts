import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { Refusal, refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { mustFitUniverse } from './categories/must-fit-universe.ts'
import { wordsOfRow } from './create-listing.ts'
import { faultsOfArtisan } from './facts/claims.ts'
import type { ListingInput, Seen } from './inputs.ts'
import { type Fault, faultsWhilePublished, type Lack } from './listing.ts'
import { isMeasuredAnew, mustHoldNone } from './measure/measured-anew.ts'
import { lockOwnListing, type OwnListing } from './queries.ts'
import { recordChange } from './record-change.ts'
import { lockKits } from './supplies/lock-kits.ts'
import { writeLinks } from './supplies/write-links.ts'
import { isCombination, isVaried, keyOf, nameOf, summaryOf, type VariantInput } from './variants.ts'
import { ofKit, replaceVariants, variantsOf, writeVariants } from './write-variants.ts'

/**
 * What the maker typed, over what she saw. Refuses (conflict) where the listing was changed since (`listing_modified`),
 * or where a sale moved a stock that she wants to set (`listing_stock_moved`): else a piece would be sold twice.
 * A price that she saves is confirmed, and so are choices. Answers the new version.
 */
export async function updateListing(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
  input: ListingInput,
  seen?: Seen,
): Promise<{ version: number }> {
  const own = await findOwnShop(tx, actor, shop)
  if (input.parts?.length) await lockKits(tx, own.id)
  const before = await lockOwnListing(tx, own.id, listing)
  if (seen && seen.version !== before.version) refuse('conflict', 'listing_modified')
  mustFitUniverse(input.category, before.universe)
  const anew = isMeasuredAnew(before, input)
  if (anew) await mustHoldNone(tx, before)
  const isKit = (input.parts ?? before.parts).length > 0
  const variants = wantedVariants(before, input).map((variant) =>
    isKit ? ofKit(variant) : seen ? withStock(variant, before, seen, anew) : variant,
  )
  if (seen && !isKit) mustForgetNoSale(before, variants, seen)
  const { price, stock } = summaryOf(variants)
  const toConfirm = before.toConfirm.filter((lack) => lack === 'price' && price === null)
  const { leadDays = before.leadDays, facts = before.facts } = input
  const { universe, provenArtisan } = before
  const after = { ...input, universe, price, stock, leadDays, facts, toConfirm, provenArtisan }
  if (before.state === 'published') mustLackNothing([...faultsWhilePublished(after), ...faultsOfArtisan(after)])
  await (anew ? replaceVariants(tx, before, variants) : writeVariants(tx, before, variants))
  await writeWords(tx, before, input, toConfirm)
  await writeLinks(tx, before, input)
  await recordChange(tx, actor, own.id, 'updated', [{ id: before.id }])
  return { version: before.version + 1 }
}

export function mustLackNothing(faults: Fault[]): void {
  if (faults.length > 0) throw new Refusal('invalid', 'listing_incomplete', {}, faults)
}

/**
 * Who says nothing of variants leaves those of a grid that are still combinations of the options, and the weight of a
 * single one. A listing never has none.
 */
function wantedVariants(before: OwnListing, input: ListingInput): VariantInput[] {
  if (input.variants) return variantsOf(input)
  const varied = isVaried(before.variants)
  const left = varied ? before.variants.filter(({ options }) => isCombination(input.choices, options)) : []
  if (left.length > 0) return left
  return variantsOf({ ...input, weight: input.weight === undefined ? before.variants[0]!.weight : input.weight })
}

/**
 * The stock she typed, unless she left it as she saw it: then what was sold meanwhile stays sold. In a new measure the
 * same number is another quantity.
 */
function withStock(wanted: VariantInput, before: OwnListing, seen: Seen, anew: boolean): VariantInput {
  const key = keyOf(wanted.options)
  const now = before.variants.find(({ options }) => keyOf(options) === key)
  if (!now || !seen.stocks.has(key)) return wanted
  const shown = seen.stocks.get(key)!
  if (wanted.stock === shown && !anew) return { ...wanted, stock: now.stock }
  if (now.stock !== shown) {
    const field = seen.fields?.get(key) ?? 'stock'
    refuse('conflict', 'listing_stock_moved', { field, left: now.stock, name: nameOf(wanted.options, before.choices) })
  }
  return wanted
}

/** Who tells her pieces by other combinations counted them when the form was filled: what was sold since is not among them. */
function mustForgetNoSale({ variants }: OwnListing, wanted: VariantInput[], { stocks }: Seen): void {
  const [before, after] = [variants, wanted].map((all) => new Set(all.map(({ options }) => keyOf(options))))
  const countsAnew = wanted.some(({ options, stock }) => Boolean(stock) && !before!.has(keyOf(options)))
  const moved = variants.find(({ options, stock }) => {
    const key = keyOf(options)
    return !after!.has(key) && stocks.has(key) && stocks.get(key) !== stock
  })
  if (!countsAnew || !moved) return
  const field = isVaried(wanted) ? 'grid' : 'stock'
  refuse('conflict', 'listing_stock_moved', { field, left: moved.stock, name: nameOf(moved.options) })
}

async function writeWords(
  tx: Tx,
  { shop, id, title, slug }: OwnListing,
  input: ListingInput,
  toConfirm: Lack[],
): Promise<void> {
  await tx
    .updateTable('listings')
    // Under the same title its address stays, even where a new one would be written otherwise.
    .set({
      ...wordsOfRow(input),
      ...(input.title === title ? { slug } : {}),
      to_confirm: toConfirm,
      version: sql`version + 1`,
      updated_at: now(),
    })
    .where('shop_id', '=', shop)
    .where('id', '=', id)
    .execute()
}
