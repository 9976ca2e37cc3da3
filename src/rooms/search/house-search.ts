import { join } from 'node:path'
import type { Db } from '#base/database'
import type { House } from '#base/house'
import { openSearch, type SearchEngine } from './engine.ts'

// By the pool, which every context of the house shares: the house itself is spread into each.
const engines = new WeakMap<Db, SearchEngine>()

/** The folder of this machine's index. */
export function searchFolder(house: House): string {
  return join(house.config.data, 'search')
}

/** The house's search, opened when it is first asked. */
export function searchOf(house: House): SearchEngine {
  const engine = engines.get(house.db) ?? openSearch({ folder: searchFolder(house) })
  engines.set(house.db, engine)
  return engine
}

/** Ends its threads. */
export async function closeSearch(house: House): Promise<void> {
  await engines.get(house.db)?.close()
  engines.delete(house.db)
}
