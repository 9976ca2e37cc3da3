import { now } from '#base/clock'
import type { Db } from '#base/database'
import { dayOf } from '#kit/dates'
import { createIndex } from './index-file.ts'
import { indexFormat } from './index-meta.ts'
import type { IndexWriter } from './index-writer.ts'
import { findFeed, listSourcesAfter } from './queries.ts'
import { dayNumber } from './ranking.ts'

const batch = 10_000
const pagesMerged = 500

/**
 * Builds a whole index into a new file. `between` runs after every batch, so that the index in use goes on following.
 * The feed's position is taken before the first row is read: what changes meanwhile is followed afterwards.
 */
export async function buildIndex(db: Db, path: string, between: () => Promise<void> = async () => {}): Promise<void> {
  const feed = await findFeed(db)
  const writer = createIndex(path, { format: indexFormat, day: today(), followedAt: now().getTime(), ...feed })
  try {
    await copyListings(db, writer, between)
    while (writer.merge(pagesMerged)) await between()
    writer.settle()
  } finally {
    writer.close()
  }
}

/** The day in Paris, counted in days since 1970: scores change at midnight there. */
export function today(): number {
  return dayNumber(Date.parse(dayOf(now())))
}

async function copyListings(db: Db, writer: IndexWriter, between: () => Promise<void>): Promise<void> {
  for (let last: number | undefined = 0; last !== undefined; ) {
    const sources = await listSourcesAfter(db, last, batch)
    writer.write(sources, [])
    last = sources.at(-1)?.listing
    await between()
  }
}
