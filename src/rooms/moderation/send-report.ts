import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { listStaff } from '#rooms/identity'
import { postLetter } from '#rooms/mail'
import { newReportLetter, receivedLetter } from './emails.tsx'
import { mustFindTarget } from './hide.ts'
import type { ReportInput } from './inputs.ts'

/** Takes a report (DSA art. 16): whoever sent it gets a receipt, and those who moderate a letter. @returns its number. */
export async function sendReport(tx: Tx, actor: Actor, input: ReportInput): Promise<number> {
  const { shop, listing } = await mustFindTarget(tx, input.item)
  const { id } = await tx
    .insertInto('reports')
    .values({
      target: listing === null ? 'shop' : 'listing',
      shop_id: shop,
      listing_id: listing,
      reason: input.reason,
      rule: input.rule,
      reporter_name: input.name,
      reporter_email: input.email,
      person_id: actor.id,
      occurred_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await postLetter(tx, { to: input.email, ...receivedLetter(id) })
  for (const { email, language } of await listStaff(tx, 'moderator'))
    await postLetter(tx, { to: email, language, ...newReportLetter(id) })
  return id
}
