import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import { emptyBin } from './bin/empty-bin.ts'

export const jobs = {
  'catalogue.empty_bin': {
    async run({ db }: House) {
      while (await inTransaction(db, (tx) => emptyBin(tx))) {}
    },
    every: '20 3 * * *',
  },
} satisfies Jobs
