import { inTransaction } from '#base/database'
import type { JobContext, Jobs } from '#base/jobs'
import { forgetChanges } from './forget-changes.ts'

export const jobs = {
  'search.forget_changes': {
    async run({ db }: JobContext) {
      await inTransaction(db, forgetChanges)
    },
    every: '43 3 * * *',
  },
} satisfies Jobs
