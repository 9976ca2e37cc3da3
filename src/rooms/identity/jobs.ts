import { inTransaction } from '#base/database'
import type { JobContext, Jobs } from '#base/jobs'
import { tidyUp } from './tidy-up.ts'

export const jobs = {
  'identity.tidy-up': { run: ({ db }: JobContext) => inTransaction(db, tidyUp), every: '41 3 * * *' },
} satisfies Jobs
