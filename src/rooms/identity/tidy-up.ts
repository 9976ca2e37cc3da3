import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import { forgetRates } from '#base/rate-limit'

const daysUnconfirmed = 30

/** Nothing is kept for nothing: sessions, links and counters past their end, and sign-ups that were never confirmed. */
export async function tidyUp(tx: Tx): Promise<void> {
  const at = now()
  await forgetRates(tx)
  await tx.deleteFrom('sessions').where('expires_at', '<', at).execute()
  await tx.deleteFrom('verifications').where('expires_at', '<', at).execute()
  await sql`
    delete from persons p
    where not p.email_verified
      and p.created_at < ${at}::timestamptz - make_interval(days => ${daysUnconfirmed})
      and exists (select from credentials c where c.person_id = p.id)
      and not exists (select from sellers s where s.person_id = p.id)
      and not exists (select from shops h where h.person_id = p.id)
      and not exists (select from roles r where r.person_id = p.id)`.execute(tx)
}
