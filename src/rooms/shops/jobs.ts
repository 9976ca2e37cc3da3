import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import type { PersonId } from '#kit/id'
import { withdrawShops } from './withdraw-shops.ts'

export const jobs = {
  'shops.withdraw': {
    run: ({ db }: House, { person }: { person: PersonId }) => inTransaction(db, (tx) => withdrawShops(tx, person)),
  },
} satisfies Jobs
