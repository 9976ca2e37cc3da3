import { inTransaction } from '#base/database'
import { type Context, handlers, open, page, seeOther } from '#base/http'
import { fingerprintOf, limitRate } from '#base/rate-limit'
import { orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { text } from '#ui/fields'
import { askAlert } from './ask-alert.ts'
import { AlertInput, GuestAlertInput } from './inputs.ts'
import { messages } from './messages.ts'
import { AlertPage } from './pages/alert-form.tsx'
import { alertsADay, alertsAnHour } from './rules.ts'

export const web = handlers(routes.alerts, {
  ask: open(async (context) => {
    const { db, actor, form } = context
    const ask = async () => {
      const { listing, email } = inputOf(context)
      await limitAlerts(context, email)
      const piece = await inTransaction(db, (tx) => askAlert(tx, actor, listing, email))
      return seeOther(pieceUrl(piece), 'alert_asked')
    }
    return orAgain(ask, (faults, status) => {
      const shown = { listing: text(form.listing), email: actor.email, values: form, faults }
      return page(<AlertPage {...shown} />, { title: messages.fr.form.title, noIndex: true }, { status })
    })
  }),
})

function inputOf({ actor, form }: Context): { listing: number; email: string } {
  if (actor.email === null) return read(GuestAlertInput, form)
  return { ...read(AlertInput, form), email: actor.email }
}

/** Of who asks; and of the address, which may be another's, from however many clients. */
async function limitAlerts({ db, actor, keys, client }: Context, email: string): Promise<void> {
  const whose = actor.id ?? fingerprintOf(keys, client)
  await limitRate(db, `alert/${whose}`, alertsAnHour, 3600)
  await limitRate(db, `alert-to/${fingerprintOf(keys, email)}`, alertsADay, 24 * 3600)
}
