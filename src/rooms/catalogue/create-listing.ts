import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { slugOf } from '#kit/slug'
import { findOwnShop } from '#rooms/shops'
import { mustFitUniverse } from './categories/must-fit-universe.ts'
import type { ListingInput } from './inputs.ts'
import type { Lack } from './listing.ts'
import type { Measure } from './measure/units.ts'
import { recordChange } from './record-change.ts'
import { writeLinks } from './supplies/write-links.ts'
import { variantsOf, writeVariants } from './write-variants.ts'

/** What an import adds: the price as it stood elsewhere (smallest units of its currency), and what is to be confirmed. */
export type Foreign = { toConfirm: Lack[]; foreignPrice: number | null; foreignCurrency: string | null }
/** Where a listing comes from: elsewhere, another piece, or a form that carries a token. */
export type Origin = Partial<Foreign> & { copiedFrom?: ListingId; draftToken?: string }

/** A new draft with its variants. */
export async function createListing(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  input: ListingInput,
  origin: Origin = {},
): Promise<{ id: ListingId; variant: VariantId; version: number }> {
  const own = await findOwnShop(tx, actor, shop)
  mustFitUniverse(input.category, own.universe)
  const id = await insertListing(tx, own.id, own.universe, input, origin)
  const [variant] = await writeVariants(tx, { shop: own.id, id, variants: [] }, variantsOf(input))
  await writeLinks(tx, { shop: own.id, id }, input)
  await recordChange(tx, actor, own.id, 'created', [{ id, to: 'draft' }])
  return { id, variant: variant!, version: 1 }
}

async function insertListing(
  tx: Tx,
  shop: ShopId,
  universe: 'market' | 'supplies',
  input: ListingInput,
  { toConfirm = [], foreignPrice = null, foreignCurrency = null, copiedFrom, draftToken }: Origin,
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
      copied_from: copiedFrom ?? null,
      draft_token: draftToken ?? null,
      occurred_at: now(),
      updated_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as ListingId
}

/** The columns of `listings` that a form fills; what the form does not have is left as it is. */
export function wordsOfRow(input: ListingInput) {
  const { title, description, category, tags, materials, choices } = input
  return {
    ...{ title, slug: slugOf(title), description, category, tags, materials, choices: JSON.stringify(choices) },
    ...given('lead_days', input.leadDays),
    ...given('bespoke', input.bespoke),
    ...given('personalisations', input.personalisations && JSON.stringify(input.personalisations)),
    ...given('facts', input.facts && JSON.stringify(input.facts)),
    ...given('announce_reduction', input.announceReduction),
    ...given('section_id', input.section),
    ...given('delivery_profile_id', input.deliveryProfile),
    ...(input.measure ? columnsOf(input.measure) : {}),
  }
}

function columnsOf({ unit, unitStep, lot, minimum }: Measure) {
  return { unit, unit_step: unitStep, lot, minimum }
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)
}
