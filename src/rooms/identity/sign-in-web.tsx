import { inTransaction } from '#base/database'
import { type Form, open, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
import { agentOf } from './device.ts'
import { endSessionOf } from './end-session.ts'
import { SignInInput } from './inputs.ts'
import { countingGuesses } from './limits.ts'
import { messages } from './messages.ts'
import { SignInPage } from './pages/sign-in.tsx'
import { ownPath } from './rules.ts'
import { leftBrowser, readSessionToken } from './session-cookie.ts'
import { signIn } from './sign-in-flow.ts'
import { toOwnAccount } from './to-own-account.ts'

/** In and out again. */
export const signInRuns = {
  signIn: open((context) => toOwnAccount(context) ?? signInPage({ return: context.query.return ?? '' })),
  openSession: open((context) =>
    orAgain(
      async () => {
        const input = read(SignInInput, context.form)
        const cookie = await countingGuesses(context, input.email, () => signIn(context, input, agentOf(context)))
        return seeOther(ownPath(input.return, routes.storefront.home()), 'signed_in', { cookies: [cookie] })
      },
      (faults, status) => signInPage(context.form, faults, status),
    ),
  ),
  closeSession: open(async (context) => {
    const token = readSessionToken(context)
    if (token) await inTransaction(context.db, (tx) => endSessionOf(tx, token))
    return seeOther(routes.storefront.home(), 'signed_out', leftBrowser(context.config))
  }),
}

const signInPage = (values: Form, faults: Faults = noFaults, status = 200) => {
  const head = { title: messages.fr.signIn.title, scripts: ['show-password'] }
  return page(<SignInPage {...{ values, faults }} />, head, { status })
}
