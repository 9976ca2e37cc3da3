import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import { addDays, dayOf } from '#kit/dates'

/** Days: a decision may be contested for six months (DSA art. 20); after a year nobody needs to be written to any more. */
const keptDays = 365

/** Takes who reported something out of reports that were answered more than a year ago; what was said and decided stays. */
export async function forgetReporters(tx: Tx): Promise<void> {
  const before = new Date(`${addDays(dayOf(now()), -keptDays)}T00:00:00Z`)
  await sql`
    update reports set reporter_name = '', reporter_email = '', person_id = null
    where answered_at < ${before} and (reporter_email <> '' or person_id is not null)`.execute(tx)
}
