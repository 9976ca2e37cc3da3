import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import type { PersonId } from '#kit/id'
import { emptyBin } from './bin/empty-bin.ts'
import { forgetListings } from './forget-listings.ts'

export const jobs = {
  'catalogue.empty_bin': {
    async run({ db }: House) {
      while (await inTransaction(db, (tx) => emptyBin(tx))) {}
    },
    every: '20 3 * * *',
  },
  'catalogue.forget': {
    async run({ db }: House, { person }: { person: PersonId }) {
      while ((await inTransaction(db, (tx) => forgetListings(tx, person))) > 0);
    },
  },
} satisfies Jobs
