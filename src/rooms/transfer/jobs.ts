import type { Outside } from '#base/fetch'
import type { Jobs } from '#base/jobs'
import { fetchPhotos } from './fetch-photos-flow.ts'
import type { ImportRef } from './import.ts'
import { readImport } from './read-import-flow.ts'

/** The room's jobs; a test gives them an outside of its own. */
export const jobsWith = (outside?: Outside) =>
  ({
    'transfer.read': { run: (house, ref: ImportRef) => readImport(house, ref), retryDelay: 2 },
    'transfer.fetch_photos': {
      run: (house, batch: ImportRef & { pass: number }) => fetchPhotos(house, batch, outside),
    },
  }) satisfies Jobs

export const jobs = jobsWith()
