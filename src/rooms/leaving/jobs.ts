import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import { log } from '#base/log'
import { finishLeaving } from './finish-leaving.ts'
import { listLeaving } from './queries.ts'

export const jobs = {
  'leaving.finish': {
    async run({ db }: House) {
      for (const person of await listLeaving(db))
        await inTransaction(db, (tx) => finishLeaving(tx, person)).catch((error: unknown) =>
          log.warn({ error }, 'an account could not be closed and will be tried again'),
        )
    },
    every: '27 * * * *',
    retries: 0,
  },
} satisfies Jobs
