import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import { addDays, dayOf } from '#kit/dates'

/** Days: a year is enough to know of a letter what became of it; an objection is kept for three (the CNIL's advice). */
export const keptDays = { recipient: 365, refusal: 3 * 365 } as const
const atOnce = 1000

/** Takes recipients and subjects out of letters of more than a year ago, some at a time. @returns how many. */
export async function forgetOldLetters(tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`
    update letters set recipient = '', subject = '', about = null where id in (
      select id from letters where recipient <> '' and state <> 'queued' and occurred_at < ${daysAgo(keptDays.recipient)}
      limit ${atOnce})`.execute(tx)
  return Number(numAffectedRows)
}

/** Forgets what people without an account asked three years ago to get no longer; members' choices stay as long as they do. */
export async function forgetOldRefusals(tx: Tx): Promise<void> {
  await sql`
    delete from mail_refusals r where occurred_at < ${daysAgo(keptDays.refusal)}
      and not exists (select from persons p where p.email = r.recipient)`.execute(tx)
}

function daysAgo(days: number): Date {
  return new Date(`${addDays(dayOf(now()), -days)}T00:00:00Z`)
}
