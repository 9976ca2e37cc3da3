import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import type { PersonId } from '#kit/id'
import { forgetCharges } from './forget-charges.ts'

export const jobs = {
  'pricing.forget': {
    run: ({ db }: House, { person }: { person: PersonId }) => inTransaction(db, (tx) => forgetCharges(tx, person)),
  },
} satisfies Jobs
