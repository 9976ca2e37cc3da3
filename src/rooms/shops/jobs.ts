import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import { dayOf } from '#kit/dates'
import type { PersonId } from '#kit/id'
import { forgetPresence } from './forget-presence.ts'
import { turnHolidays } from './turn-holidays.ts'
import { withdrawShops } from './withdraw-shops.ts'

export const jobs = {
  'shops.withdraw': {
    run: ({ db }: House, { person }: { person: PersonId }) =>
      inTransaction(db, async (tx) => {
        await withdrawShops(tx, person)
        await forgetPresence(tx, person)
      }),
  },
  'shops.turn_holidays': {
    async run({ db }: House) {
      while (await inTransaction(db, (tx) => turnHolidays(tx, dayOf(now())))) {}
    },
    every: '1 0 * * *',
    atStart: true,
  },
} satisfies Jobs
