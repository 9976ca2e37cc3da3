import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'
import { postLetter, renderLetter } from '#rooms/mail'
import { freeAgain } from './emails.tsx'
import { takeDueAlerts } from './queries.ts'

const atOnce = 100

/** Writes to those whose piece can be had again, and forgets that they asked. @returns how many: until none is left. */
export async function tellAlerts(tx: Tx): Promise<number> {
  const due = await takeDueAlerts(tx, atOnce)
  for (const alert of due) {
    const { subject, body } = freeAgain(alert)
    await postLetter(tx, {
      ...{ kind: 'alerts.free_again', about: String(alert.id), to: alert.email, language: alert.language },
      ...{ subject, ...renderLetter(body), mayUnsubscribe: true },
    })
  }
  return due.length
}

/** Erases what nobody could be told of in time. */
export async function forgetAlerts(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('alerts').where('occurred_at', '<', before).execute()
}

/** Of somebody who left. */
export async function forgetAlertsOf(tx: Tx, person: PersonId): Promise<void> {
  await tx.deleteFrom('alerts').where('person_id', '=', person).execute()
}
