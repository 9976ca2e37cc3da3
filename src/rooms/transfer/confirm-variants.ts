import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import {
  type Choice,
  combinationsOf,
  findOwnListing,
  limits,
  type Options,
  type OwnListing,
  updateListing,
  type VariantInput,
} from '#rooms/catalogue'
import type { VariantGroupInput } from './variant-group-input.ts'

/**
 * Gives each combination of the options of at most 50 drafts its own price, stock and time, and confirms the options.
 * A draft without a price in euros waits; so does one whose dearest version would cost more than a listing may.
 */
export async function confirmVariants(
  tx: Tx,
  actor: Actor,
  shop: ShopId,
  listings: readonly ListingId[],
  asked: VariantGroupInput,
): Promise<void> {
  for (const id of listings) {
    const listing = await findOwnListing(tx, shop, id)
    const variants = variantsFor(listing, asked)
    if (variants.length === 0) continue
    const { choices, leadDays } = asked
    await updateListing(tx, actor, shop, id, { ...listing, choices, leadDays, variants })
  }
}

function variantsFor({ price, sku, toConfirm }: OwnListing, asked: VariantGroupInput): VariantInput[] {
  if (price === null || toConfirm.includes('price') || !toConfirm.includes('choices')) return []
  const variants = combinationsOf(asked.choices).map((options) => ({
    ...{ options, price: price + supplementOf(options, asked), stock: asked.stock },
    ...{ sku, weight: null, photo: null },
  }))
  return variants.every((variant) => variant.price <= limits.price) ? variants : []
}

/** What the values of a combination add, each by its place in its option. */
function supplementOf(options: Options, { choices, supplements }: VariantGroupInput): Cents {
  return choices.reduce((sum, choice, at) => sum + (supplements[at]?.[placeOf(choice, options)] ?? 0), 0)
}

const placeOf = ({ name, values }: Choice, options: Options) => values.indexOf(options[name]!)
