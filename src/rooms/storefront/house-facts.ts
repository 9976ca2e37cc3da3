import type { Db } from '#base/database'
import { dayOf } from '#kit/dates'
import type { Universe } from '#rooms/catalogue'
import { inForce } from '#rooms/charter'
import { listNewestPosts } from '#rooms/journal'
import { findHouse, listEndsOfBatches, listNewPieces } from './home-queries.ts'
import { keptFor } from './kept.ts'

/** What the two home pages say of the house: counted over all shops, so once a minute and not for each visit. */
export const houseFacts = { market: factsOf('market'), supplies: factsOf('supplies') }

/** What is new on it: as late as the search, which promises two seconds, and the same for all who come meanwhile. */
export const homeNews = keptFor(2000, async (db: Db, at: Date) => {
  const [cards, fee, posts] = await Promise.all([
    listNewPieces(db, 'market', dayOf(at)),
    inForce(db, 'fee.rate', at),
    listNewestPosts(db, { limit: 3 }),
  ])
  return { cards, feeRate: fee.value, posts }
})

export const mercerieNews = keptFor(2000, async (db: Db, at: Date) => {
  const today = dayOf(at)
  const [cards, ends] = await Promise.all([listNewPieces(db, 'supplies', today), listEndsOfBatches(db, today)])
  return { cards, ends }
})

function factsOf(universe: Universe) {
  return keptFor(60_000, (db, at) => findHouse(db, universe, dayOf(at)))
}
