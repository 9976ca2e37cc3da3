import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import type { PersonId } from '#kit/id'
import { alertDays } from './rules.ts'
import { forgetAlerts, forgetAlertsOf, tellAlerts } from './tell-alerts.ts'

export const jobs = {
  // By the clock, not by what happened: a piece comes back in many ways (a payment given up, a restock, a holiday's end).
  'alerts.tell': { run: tell, every: '* * * * *', retries: 0 },
  'alerts.forget': {
    run: ({ db }: House, { person }: { person: PersonId }) => inTransaction(db, (tx) => forgetAlertsOf(tx, person)),
  },
} satisfies Jobs

async function tell({ db }: House): Promise<void> {
  const before = new Date(now().getTime() - alertDays * 86_400_000)
  await inTransaction(db, (tx) => forgetAlerts(tx, before))
  while ((await inTransaction(db, tellAlerts)) > 0);
}
