import { inTransaction } from '#base/database'
import type { Outside } from '#base/fetch'
import type { House } from '#base/house'
import { enqueue, type Jobs } from '#base/jobs'
import { fetchPhotos } from './fetch-photos-flow.ts'
import type { ImportRef } from './import.ts'
import { readImport } from './read-import-flow.ts'

/** Seconds after which one that a power cut ended is taken up again. Both may overlap with themselves and double nothing. */
const cutOffAfter = 120

/** Rows in one job: well within that time, and the imports of other shops get their turn. */
const rowsAtOnce = 1000

async function readSome(house: House, ref: ImportRef): Promise<void> {
  const isMore = await readImport(house, ref, rowsAtOnce)
  if (isMore) await inTransaction(house.db, (tx) => enqueue(tx, 'transfer.read', ref))
}

/** The room's jobs; a test gives them an outside of its own. */
export const jobsWith = (outside?: Outside) =>
  ({
    'transfer.read': { run: readSome, retryDelay: 2, expireIn: cutOffAfter },
    'transfer.fetch_photos': {
      run: (house, batch: ImportRef & { pass: number }) => fetchPhotos(house, batch, outside),
      expireIn: cutOffAfter,
    },
  }) satisfies Jobs

export const jobs = jobsWith()
