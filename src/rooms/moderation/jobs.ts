import { inTransaction } from '#base/database'
import type { JobContext, Jobs } from '#base/jobs'
import { forgetReporters } from './forget-reporters.ts'

export const jobs = {
  'moderation.forget-reporters': {
    run: ({ db }: JobContext) => inTransaction(db, forgetReporters),
    every: '31 3 * * *',
  },
} satisfies Jobs
