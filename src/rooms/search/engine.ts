import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { IndexFolder } from './index-folder.ts'
import type { Position } from './index-meta.ts'
import { ReaderPool, type ReaderRequest } from './reader-pool.ts'
import type { SearchAnswer, SearchQuery } from './search-query.ts'
import { revived } from './stored-hit.ts'

/** The face of whatever finds listings: this machine's own index, or another engine. */
export interface SearchEngine {
  /** Fails with `SearchUnavailable` while there is no index yet. */
  search(query: SearchQuery): Promise<SearchAnswer>
  /** Resolves once everything up to this place in the change feed can be found. */
  waitFor(position: Position): Promise<void>
  close(): Promise<void>
}

/** There is no index yet: the first build takes seconds in a small house, minutes in a large one. */
export class SearchUnavailable extends Error {}

const patience = 5000
const retryEvery = 20

/** Each holds up to 64 MB of the index in memory. */
const mostReaders = 4

/** Opens the index in `folder` for searching, with `readers` threads: one for each core, up to four. */
export function openSearch({
  folder,
  readers = Math.min(mostReaders, availableParallelism()),
}: {
  folder: string
  readers?: number
}): SearchEngine {
  const pool = new ReaderPool(folder, readers)
  return {
    search: async (query) => withHits((await read(pool, query)) as SearchAnswer),
    waitFor: (position) => reached(pool, position),
    close: () => pool.close(),
  }
}

/** Has the index in `folder` built anew by whoever keeps it. */
export function requestReindex(folder: string): void {
  new IndexFolder(folder).requestRebuild()
}

function withHits(answer: SearchAnswer): SearchAnswer {
  return { ...answer, hits: answer.hits.map(revived) }
}

async function read(pool: ReaderPool, query: ReaderRequest['query']): Promise<SearchAnswer | Position> {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(retryEvery)) {
    const { outcome, value, error } = await pool.ask(query)
    if (outcome === 'failed') throw new Error(error)
    if (outcome === 'read') return value!
  }
  throw new SearchUnavailable('The search index is being built.')
}

async function reached(pool: ReaderPool, position: Position): Promise<void> {
  while (isBefore((await read(pool, 'position')) as Position, position)) await pause(retryEvery)
}

function isBefore(a: Position, b: Position): boolean {
  if (a.xid === b.xid) return BigInt(a.seq) < BigInt(b.seq)
  return BigInt(a.xid) < BigInt(b.xid)
}
