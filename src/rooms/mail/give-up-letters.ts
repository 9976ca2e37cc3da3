import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { addDays, dayOf } from '#kit/dates'
import { closed } from './closed-letter.ts'

const days = 3

/** Letters that no server took in three days are no longer news: they are closed as failed. @returns how many. */
export async function giveUpLetters(tx: Tx): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('letters')
    .set({ ...closed, state: 'failed' })
    .where('state', '=', 'queued')
    .where('occurred_at', '<', new Date(`${addDays(dayOf(now()), -days)}T00:00:00Z`))
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
