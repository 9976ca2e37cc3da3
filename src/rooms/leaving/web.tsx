import { inTransaction } from '#base/database'
import { type Answer, type Context, handlers, memberId, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { ClosingInput, confirmPassword, leftBrowser } from '#rooms/identity'
import { routes } from '#routes'
import { askToLeave } from './ask-to-leave.ts'
import { findRemaining } from './find-remaining.ts'
import { stay } from './finish-leaving.ts'
import { messages } from './messages.ts'
import { LeavingPage } from './pages/leaving.tsx'
import { findAskedAt } from './queries.ts'

export const web = handlers(routes.leaving, {
  show: (context) => leavingPage(context),
  ask: (context) =>
    orAgain(
      async () => {
        const { password } = read(ClosingInput, context.form)
        await confirmPassword(context, password)
        const outcome = await inTransaction(context.db, (tx) => askToLeave(tx, context.actor))
        return outcome === 'left'
          ? seeOther(routes.storefront.home(), 'account_closed', leftBrowser(context.config))
          : seeOther(routes.leaving.show(), 'leaving_asked')
      },
      (faults, status) => leavingPage(context, faults, status),
    ),
  stay: async ({ db, actor }) => {
    await inTransaction(db, (tx) => stay(tx, memberId(actor)))
    return seeOther(routes.identity.account(), 'leaving_undone')
  },
})

async function leavingPage(context: Context<unknown>, faults: Faults = noFaults, status = 200): Promise<Answer> {
  const { db, actor, form: values } = context
  const id = memberId(actor)
  const [remaining, askedAt] = await Promise.all([findRemaining(db, { ...actor, id }), findAskedAt(db, id)])
  const head = { title: messages.fr.page.title, noIndex: true, scripts: ['show-password'] }
  return page(<LeavingPage {...{ remaining, askedAt, values, faults }} />, head, { status })
}
