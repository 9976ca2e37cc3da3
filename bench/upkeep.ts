import { sql } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { routes } from '#routes'
import { applyWhole, undoWhole } from '../src/rooms/catalogue/apply-bulk-flow.ts'
import { readView } from '../src/rooms/catalogue/list-view.ts'
import { proposeChosen } from '../src/rooms/catalogue/propose-chosen-flow.ts'
import { aListing } from '../src/rooms/catalogue/testing.ts'
import { signedIn } from '../src/rooms/identity/testing.ts'
import { aShop } from '../src/rooms/shops/testing.ts'
import { type Measure, summaryOf } from './summary.ts'

export type BigShop = { maker: Actor; shop: ShopId; cookie: string }

/** A shop of so many listings, each with a price of its own, and its maker signed in. */
export async function prepareBigShop(house: Pick<House, 'db' | 'config' | 'keys'>, listings = 2000): Promise<BigShop> {
  const { maker, shop } = await aShop(house)
  const { listing } = await aListing(house, { maker, shop })
  await sql`
    insert into listings (shop_id, title, slug, description, category, tags, state, published_at, occurred_at, updated_at)
    select shop_id, 'Bol ' || number, slug, repeat(description, 20), category, tags, state, published_at, occurred_at,
      updated_at
    from listings, generate_series(2, ${listings}::integer) as number
    where shop_id = ${shop} and id = ${listing}`.execute(house.db)
  await sql`
    insert into variants (shop_id, listing_id, price, stock)
    select shop_id, id, 1000 + id % 9000, 3 from listings where shop_id = ${shop} and id <> ${listing}`.execute(
    house.db,
  )
  return { maker, shop, cookie: await signedIn(house, maker) }
}

/** The pages of the maker's table that cost most: each of its orders, a search in it, its last page. */
export function tablePathsOf({ shop }: Pick<BigShop, 'shop'>): string[] {
  const queries = [
    {},
    { tri: 'price' },
    { tri: 'sold', sens: 'bas' },
    { mots: 'bol 19' },
    { manque: 'photo', page: 40 },
  ]
  return queries.map((query) => routes.catalogue.index({ shop }, query))
}

/** All prices up by 4 %, rounded to 0.50, and back: each act and each undoing is one measured time. */
export async function measureBulkEdit(
  { db }: Pick<House, 'db'>,
  { maker, shop }: BigShop,
  rounds = 3,
): Promise<Measure> {
  const times: number[] = []
  const timed = async (work: () => Promise<void>) => {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  const change = { act: 'price', way: 'raise_percent', amount: 400, rounding: '50', direction: 'nearest' } as const
  const consent = { overwrite: new Set<ListingId>(), create: false }
  for (let round = 0; round < rounds; round++) {
    const act = await proposeChosen(db, maker, shop, change, { wanted: readView({}) })
    await timed(() => applyWhole(db, maker, String(shop), act, consent))
    await timed(() => undoWhole(db, maker, String(shop), act))
  }
  return summaryOf(times, times.reduce((sum, time) => sum + time, 0) / 1000)
}
