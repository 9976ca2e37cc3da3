import type { Db } from '#base/database'
import { dayOf } from '#kit/dates'
import { inForce } from '#rooms/charter'
import { findHouse, listNewPieces } from './home-queries.ts'
import { keptFor } from './kept.ts'

/** What the home page says of the house: counted over all shops, so once a minute and not for each visit. */
export const houseFacts = keptFor(60_000, (db, at) => findHouse(db, Math.floor(Date.parse(dayOf(at)) / 86_400_000)))

/** What is new on it: as late as the search, which promises two seconds, and the same for all who come meanwhile. */
export const homeNews = keptFor(2000, async (db: Db, at: Date) => {
  const [cards, fee] = await Promise.all([listNewPieces(db), inForce(db, 'fee.rate', at)])
  return { cards, feeRate: fee.value }
})
