import { now } from '#base/clock'
import type { Db } from '#base/database'
import type { IndexWriter } from './index-writer.ts'
import { type Change, listChanges, listListingsOfShops, listSources, listTargets } from './queries.ts'

const changesAtOnce = 1000
const listingsAtOnce = 2000
const saidAtLeastEvery = 60_000

/**
 * Brings the index as far as the change feed, and says how many changes there were. A change only names what to read
 * again, so reading one twice does no harm; the position is written with the last of what it brought.
 */
export async function followChanges(db: Db, index: IndexWriter): Promise<number> {
  const { position, followedAt } = index.meta
  const changes = await listChanges(db, position, changesAtOnce)
  const last = changes.at(-1)
  const time = now().getTime()
  if (last) await readAgain(db, index, await touched(db, index, changes), { position: last, followedAt: time })
  else if (time - followedAt > saidAtLeastEvery) index.write([], [], { position, followedAt: time })
  return changes.length
}

async function readAgain(
  db: Db,
  index: IndexWriter,
  listings: readonly number[],
  followed: Parameters<IndexWriter['write']>[2],
) {
  for (let at = 0; at === 0 || at < listings.length; at += listingsAtOnce) {
    const some = listings.slice(at, at + listingsAtOnce)
    const isLast = at + listingsAtOnce >= listings.length
    index.write(await listSources(db, some), some, isLast ? followed : undefined)
  }
}

/** The listings that may stand otherwise now: a shop's change is a change of all it has, and of all it had. */
async function touched(db: Db, index: IndexWriter, changes: readonly Change[]): Promise<number[]> {
  const ids = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).map(({ id }) => id)
  const targets = await listTargets(db, ids('measure'))
  const shops = [...new Set([...ids('shop'), ...targets.filter(({ listing }) => !listing).map(({ shop }) => shop)])]
  const measured = targets.flatMap(({ listing }) => listing ?? [])
  const ofShops = [...(await listListingsOfShops(db, shops)), ...shops.flatMap((shop) => index.listingsOf(shop))]
  return [...new Set([...ids('listing'), ...measured, ...ofShops])]
}
