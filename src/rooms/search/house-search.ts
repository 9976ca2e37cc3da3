import { join } from 'node:path'
import type { House } from '#base/house'
import { openSearch, type SearchEngine } from './engine.ts'

const engines = new WeakMap<House, SearchEngine>()

/** The folder of this machine's index. */
export function searchFolder(house: House): string {
  return join(house.config.data, 'search')
}

/** The house's search, opened when it is first asked. */
export function searchOf(house: House): SearchEngine {
  const engine = engines.get(house) ?? openSearch({ folder: searchFolder(house) })
  engines.set(house, engine)
  return engine
}

/** Ends its threads. */
export async function closeSearch(house: House): Promise<void> {
  await engines.get(house)?.close()
  engines.delete(house)
}
