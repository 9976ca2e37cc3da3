import { inTransaction } from '#base/database'
import { type Answer, type Context, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { changeEmail } from './change-email.ts'
import { type EmailChange, readEmailChange } from './email-change-token.ts'
import { messages } from './messages.ts'
import { EmailChangePage } from './pages/email-change.tsx'
import { readSessionToken } from './session-cookie.ts'

const t = messages.fr.email

/** Where the letter to a member's new address leads: she sees both addresses, and presses once. */
export const emailRuns = {
  email: (context: Context) => changePage(context, context.query.jeton ?? ''),
  changeEmail: (context: Context) => {
    const token = String(context.form.token ?? '')
    return orAgain(
      async () => {
        const change = changeOf(context, token) ?? refuse('invalid', 'email_change_over')
        const session = readSessionToken(context) ?? ''
        await inTransaction(context.db, (tx) => changeEmail(tx, context.actor, change, session))
        return seeOther(routes.identity.account(), 'email_changed')
      },
      (faults, status) => changePage(context, token, faults, status),
    )
  },
}

/** What the token changes of who asks: another's is none. */
function changeOf({ actor, keys }: Context, token: string): EmailChange | undefined {
  const change = readEmailChange(keys, token)
  return change?.person === actor.id && change.from === actor.email ? change : undefined
}

function changePage(context: Context, token: string, faults: Faults = noFaults, status = 200): Answer {
  const body = <EmailChangePage change={changeOf(context, token)} {...{ token, faults }} />
  return page(body, { title: t.title, noIndex: true }, { status })
}
