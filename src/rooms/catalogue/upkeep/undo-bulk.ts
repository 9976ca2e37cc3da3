import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { restoreListings } from '../bin/restore-listings.ts'
import { limits } from '../listing.ts'
import { lockOwnListings, type OwnListing } from '../queries.ts'
import { removeListing } from '../remove-listing.ts'
import {
  idsOf,
  listChanges,
  listShopChoices,
  listSold,
  lockBulkAct,
  markUndone,
  type WrittenChange,
} from './bulk-queries.ts'
import { undone } from './undo-plan.ts'
import { writeChanges } from './write-changes.ts'

/**
 * Takes back what an act did to its next 50 listings, and notes of each change whether it was. An act that still runs
 * ends here. Answers whether there are more; done twice, or after a crash, it does nothing twice.
 */
export async function undoBulk(tx: Tx, actor: Actor, shop: ShopId, act: number): Promise<boolean> {
  if (!(await lockBulkAct(tx, shop, act))) return false
  await sql`
    update bulk_acts set undone_at = coalesce(undone_at, ${now()})
    where shop_id = ${shop} and id = ${act} and progress > 0`.execute(tx)
  const changes = await listChanges(tx, shop, act, limits.bulk, 'waiting')
  const byListing = Map.groupBy(changes, ({ listing }) => listing)
  const inBin = new Set(changes.filter(({ field }) => field === 'removed').map(({ listing }) => listing))
  const restored = new Set(await restoreListings(tx, actor, shop, [...inBin]))
  const found = await lockOwnListings(
    tx,
    shop,
    [...byListing.keys()].filter((id) => !inBin.has(id)),
  )
  const sold = await listSold(tx, shop, [...byListing.keys()])
  const { created = [], edited = [] } = Object.groupBy(found, ({ id }) =>
    isNew(byListing.get(id)!) ? 'created' : 'edited',
  )
  const back = [
    ...changes.filter(({ listing }) => restored.has(listing)),
    ...(await putBack(tx, actor, shop, edited, byListing, sold)),
    ...(await removeNew(tx, actor, shop, created, byListing, sold)),
  ]
  const isBack = new Set(back.map(({ id }) => id))
  await markUndone(tx, shop, [...isBack], 'put_back')
  await markUndone(
    tx,
    shop,
    changes.filter(({ id }) => !isBack.has(id)).map(({ id }) => id),
    'left',
  )
  return byListing.size === limits.bulk
}

type ByListing = ReadonlyMap<ListingId, WrittenChange[]>

async function putBack(
  tx: Tx,
  actor: Actor,
  shop: ShopId,
  listings: readonly OwnListing[],
  changes: ByListing,
  sold: ReadonlySet<ListingId>,
): Promise<WrittenChange[]> {
  const own = idsOf(await listShopChoices(tx, shop))
  const plans = listings.map((before) => ({
    before,
    ...undone(before, changes.get(before.id)!, { sold: sold.has(before.id), own }),
  }))
  await writeChanges(tx, actor, shop, plans)
  return plans.flatMap((plan) => plan.putBack)
}

/** What the act began goes, unless it was worked on or bought since. */
async function removeNew(
  tx: Tx,
  actor: Actor,
  shop: ShopId,
  listings: readonly OwnListing[],
  changes: ByListing,
  sold: ReadonlySet<ListingId>,
): Promise<WrittenChange[]> {
  const untouched = listings.filter(({ id, version }) => version === changes.get(id)![0]!.after && !sold.has(id))
  for (const { id } of untouched) await removeListing(tx, actor, shop, id)
  return untouched.flatMap(({ id }) => changes.get(id)!)
}

const isNew = (changes: readonly WrittenChange[]) => changes.some(({ field }) => field === 'created')
