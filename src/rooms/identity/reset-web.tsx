import { type Answer, type Context, type Form, open, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { agentOf } from './device.ts'
import { AddressedInput, SetPasswordInput } from './inputs.ts'
import { limitLetters, limitWeighing } from './limits.ts'
import { messages } from './messages.ts'
import { ForgottenPage, NewPasswordPage } from './pages/password.tsx'
import { mustBeStrong } from './password-strength.ts'
import { findPersonContact } from './queries.ts'
import { askReset, findResetting, setPassword } from './reset-password-flow.ts'

const t = messages.fr.forgotten

type Asking = Context<unknown>

/** A forgotten password: by letter to a new one. */
export const resetRuns = {
  forgotten: open(({ actor }) => forgottenPage({ email: actor.email ?? '' })),
  askReset: open((context) =>
    orAgain(
      async () => {
        const { email } = read(AddressedInput, context.form)
        await limitLetters(context, email, 'reset')
        await askReset(context, email)
        return seeOther(routes.identity.signIn(), 'reset_sent')
      },
      (faults, status) => forgottenPage(context.form, faults, status),
    ),
  ),
  reset: open(async (context) => {
    const token = context.query.jeton ?? ''
    return (await findResetting(context, token)) === undefined ? overPage() : newPasswordPage({ token })
  }),
  setPassword: open((context) =>
    orAgain(
      () => setNew(context),
      async (faults, status) => {
        const open = await findResetting(context, String(context.form.token ?? ''))
        return open === undefined ? overPage(422) : newPasswordPage(context.form, faults, status)
      },
    ),
  ),
}

async function setNew(context: Asking): Promise<Answer> {
  const input = read(SetPasswordInput, context.form)
  const id = (await findResetting(context, input.token)) ?? refuse('invalid', 'reset_over')
  const person = await findPersonContact(context.db, id)
  await limitWeighing(context)
  await mustBeStrong(input.password, [person?.email ?? '', person?.name ?? ''])
  const cookie = await setPassword(context, input, agentOf(context))
  return seeOther(routes.identity.account(), 'password_set', { cookies: [cookie] })
}

const forgottenPage = (values: Form, faults: Faults = noFaults, status = 200) =>
  page(<ForgottenPage {...{ values, faults }} />, { title: t.title, noIndex: true }, { status })

const overPage = (status = 200) =>
  page(<ForgottenPage values={{}} faults={noFaults} over />, { title: t.overTitle, noIndex: true }, { status })

const newPasswordPage = (values: Form, faults: Faults = noFaults, status = 200) => {
  const head = { title: t.newTitle, noIndex: true, scripts: ['show-password'] }
  return page(<NewPasswordPage {...{ values, faults }} />, head, { status })
}
