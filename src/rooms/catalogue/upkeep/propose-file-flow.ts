import { type Db, inTransaction } from '#base/database'
import { memberId } from '#base/http'
import { limitRate } from '#base/rate-limit'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { listOwnListings, type OwnListing } from '../queries.ts'
import { listShopChoices } from './bulk-queries.ts'
import type { Asked } from './bulk-steps.ts'
import { countListings } from './list-queries.ts'
import { planFile } from './plan-file.ts'
import { proposeBulk } from './propose-bulk.ts'
import { readFileRows } from './rows-of-file.ts'

/** As many as anybody reads; the rest is counted. */
const mostProblems = 200
/** Of a member, however many shops she has: what a file would change is kept for a day, as large as the file. */
const filesAnHour = 60
const listingsAtOnce = 200

/** Reads a file that came back and keeps what it would change, so that what is confirmed is what was shown. */
export async function proposeFile(db: Db, actor: Actor, shop: string, bytes: Uint8Array): Promise<number> {
  const own = await findOwnShop(db, actor, shop)
  await limitRate(db, `table/${memberId(actor)}`, filesAnHour, 3600)
  const rows = await readFileRows(bytes)
  const named = [...new Set(rows.keyed.map(({ key }) => key.listing))]
  const [listings, choices, counts] = await Promise.all([
    listNamed(db, own.id, named),
    listShopChoices(db, own.id),
    countListings(db, own.id),
  ])
  const { steps, problems } = await planFile(rows, listings, choices)
  const notes = {
    rows: rows.count,
    absent: counts.all - listings.length,
    problems: problems.slice(0, mostProblems),
    more: Math.max(problems.length - mostProblems, 0),
  }
  const asked: Asked = { what: { act: 'csv', notes }, steps }
  return inTransaction(db, (tx) => proposeBulk(tx, actor, own.id, asked))
}

/** Some at a time: the rows of thousands are long to take apart. */
async function listNamed(db: Db, shop: ShopId, named: readonly ListingId[]): Promise<OwnListing[]> {
  const listings: OwnListing[] = []
  for (let from = 0; from < named.length; from += listingsAtOnce)
    listings.push(...(await listOwnListings(db, shop, named.slice(from, from + listingsAtOnce))))
  return listings
}
