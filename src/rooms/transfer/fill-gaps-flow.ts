import { type Db, inTransaction, type Tx } from '#base/database'
import type { Form } from '#base/http'
import type { Actor } from '#kit/actor'
import type { ListingId } from '#kit/id'
import type { Cents } from '#kit/money'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { confirmImported, publishListings, setCategory, setStock } from '#rooms/catalogue'
import { findOwnShop } from '#rooms/shops'
import { takePrice } from './changed-price.ts'
import { chunksOf } from './chunks.ts'
import { confirmChoices } from './confirm-choices.ts'
import { confirmVariants } from './confirm-variants.ts'
import { euroPrice } from './euro-prices.ts'
import { RateInput, readAllChoices, readCategories, readPrices, readQuantities } from './fill-input.ts'
import { countMade, listForeignPrices, listReady } from './gap-queries.ts'
import { type ImportRef, mostShown } from './import.ts'
import { batchSize } from './import-batch.ts'
import { keepUntouched } from './keep-untouched.ts'
import { listPriceOffers } from './report-queries.ts'
import { readVariantGroup } from './variant-group-input.ts'
import { listOfGroup } from './variant-group-queries.ts'

type Fill = (db: Db, actor: Actor, ref: ImportRef, form: Form) => Promise<void>

/** What can be filled for many at once, by the name that the form gives in `what`. */
const fills: Record<string, Fill> = {
  async categories(db, actor, ref, form) {
    const { universe } = await findOwnShop(db, actor, ref.shop)
    for (const [category, pairs] of Map.groupBy(readCategories(form, universe), ([, key]) => key)) {
      const ids = pairs.map(([id]) => id)
      await inBatches(db, ref, ids, (tx, own) => setCategory(tx, actor, ref.shop, own, category))
    }
  },
  async rates(db, actor, ref, form) {
    await confirmPrices(db, actor, ref, await pricesAt(db, ref, read(RateInput, form)))
  },
  async prices(db, actor, ref, form) {
    await confirmPrices(db, actor, ref, readPrices(form))
  },
  async choices(db, actor, ref, form) {
    const choices = readAllChoices(form)
    await inBatches(db, ref, [...choices.keys()], (tx, own) => confirmChoices(tx, actor, ref.shop, pick(choices, own)))
  },
  async variants(db, actor, ref, form) {
    const asked = readVariantGroup(form)
    const members = await listOfGroup(db, ref, asked.of)
    await inBatches(db, ref, members, (tx, own) =>
      asked.prices === 'same'
        ? confirmChoices(tx, actor, ref.shop, new Map(own.map((id) => [id, asked.choices])))
        : confirmVariants(tx, actor, ref.shop, own, asked),
    )
  },
  async quantities(db, actor, ref, form) {
    const stocks = readQuantities(form)
    await inBatches(db, ref, [...stocks.keys()], (tx, own) => setStock(tx, actor, ref.shop, pick(stocks, own)))
  },
  async offers(db, actor, ref, form) {
    const asked = new Set([form.listings ?? []].flat())
    const offers = (await listPriceOffers(db, ref, mostShown)).filter(({ listing }) => asked.has(String(listing)))
    for (const batch of chunksOf(offers, batchSize)) {
      await inTransaction(db, async (tx) => {
        for (const { listing, value } of batch) await takePrice(tx, actor, ref.shop, listing, value)
      })
    }
  },
  async publication(db, actor, ref, form) {
    const ready = await listReady(db, ref, form.bare === 'yes')
    if (ready.length === 0 && (await countMade(db, ref)).bare > 0)
      refuse('invalid', 'import_only_bare', { field: 'bare' })
    await inBatches(db, ref, ready, (tx, own) => publishListings(tx, actor, ref.shop, own))
  },
}

/** Fills one kind of gap in all drafts of an import that the form names. Listings of others in the form are left. */
export async function fillGaps(db: Db, actor: Actor, ref: ImportRef, form: Form): Promise<void> {
  const what = String(form.what)
  if (!Object.hasOwn(fills, what)) refuse('invalid', 'not_understood')
  await fills[what]!(db, actor, ref, form)
}

/** What every waiting price of a currency would be in euros. */
export async function pricesAt(
  db: Db,
  ref: ImportRef,
  { currency, rate, rounding }: RateInput,
): Promise<Map<ListingId, Cents>> {
  const prices = await listForeignPrices(db, ref, currency)
  return new Map(prices.map(({ listing, foreign }) => [listing, euroPrice(foreign, rate, rounding)]))
}

async function confirmPrices(db: Db, actor: Actor, ref: ImportRef, all: Map<ListingId, Cents>): Promise<void> {
  await inBatches(db, ref, [...all.keys()], (tx, own) =>
    confirmImported(tx, actor, ref.shop, own, { prices: pick(all, own) }),
  )
}

async function inBatches(
  db: Db,
  ref: ImportRef,
  listings: ListingId[],
  act: (tx: Tx, own: ListingId[]) => Promise<unknown>,
): Promise<void> {
  for (const batch of chunksOf(listings, batchSize)) {
    await inTransaction(db, (tx) => keepUntouched(tx, ref, batch, (own) => act(tx, own)))
  }
}

function pick<Value>(values: ReadonlyMap<ListingId, Value>, listings: ListingId[]): Map<ListingId, Value> {
  return new Map(listings.map((id) => [id, values.get(id)!]))
}
