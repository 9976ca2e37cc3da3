import type { Db } from '#base/database'
import { dayOf } from '#kit/dates'
import { findHouse, type HouseFacts } from './home-queries.ts'

const keptFor = 60_000
const known = new WeakMap<Db, { until: number; house: Promise<HouseFacts> }>()

/** What the home page says of the house. It is counted over all shops, so once a minute and not for each visit. */
export function houseFacts(db: Db, at: Date): Promise<HouseFacts> {
  const found = known.get(db)
  if (found && found.until > at.getTime()) return found.house
  const house = findHouse(db, Math.floor(Date.parse(dayOf(at)) / 86_400_000))
  known.set(db, { until: at.getTime() + keptFor, house })
  house.catch(() => known.delete(db))
  return house
}
