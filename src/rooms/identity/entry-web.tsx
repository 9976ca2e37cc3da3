import { inTransaction } from '#base/database'
import { type Answer, type Context, type Form, open, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
import { confirmAddress } from './confirm-address-flow.ts'
import { endSessionOf } from './end-session.ts'
import { AddressedInput, ConfirmInput, SetPasswordInput, SignInInput, SignUpInput } from './inputs.ts'
import { limitGuesses, limitLetters, limitSignIn, limitSignUp } from './limits.ts'
import { messages } from './messages.ts'
import { ForgottenPage, NewPasswordPage } from './pages/password.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { SignUpPage } from './pages/sign-up.tsx'
import { ConfirmPage, LetterSentPage } from './pages/verify.tsx'
import { askReset, setPassword } from './reset-password-flow.ts'
import { ownPath } from './rules.ts'
import { leftBrowser, noSessionCookie, readSessionToken } from './session-cookie.ts'
import { signIn } from './sign-in-flow.ts'
import { signUp, writeToNewcomer } from './sign-up-flow.ts'
import { readVerificationToken } from './verification-token.ts'

const t = messages.fr
const here = routes.identity

/** Ways in and out, for everybody. */
export const entryRuns = {
  signUp: open((context) => insteadOf(context) ?? signUpPage({ return: context.query.return ?? '' })),
  createAccount: open((context) =>
    orAgain(
      async () => {
        const input = read(SignUpInput, context.form)
        await limitSignUp(context, input.email)
        await signUp(context, input)
        return seeOther(here.verify(null, { return: ownPath(input.return, '') }))
      },
      (faults, status) => signUpPage(context.form, faults, status),
    ),
  ),
  verify: open(({ query, keys, config }) => {
    const values = { token: query.jeton ?? '', return: query.return ?? '' }
    const email = readVerificationToken(keys, values.token)
    return email ? confirmPage(values, email) : letterSentPage(values, config.trial)
  }),
  sendVerification: open((context) =>
    orAgain(
      async () => {
        const { email } = read(AddressedInput, context.form)
        await limitLetters(context, email)
        await writeToNewcomer(context, email, String(context.form.return ?? ''))
        return seeOther(here.verify(), 'verification_sent')
      },
      (faults, status) => letterSentPage(context.form, context.config.trial, faults, status),
    ),
  ),
  confirm: open((context) => {
    const token = String(context.form.token ?? '')
    const email = readVerificationToken(context.keys, token)
    if (!email) return letterSentPage({ token }, context.config.trial)
    return orAgain(
      async () => {
        const input = read(ConfirmInput, context.form)
        await limitSignIn(context, email)
        const cookie = await confirmAddress(context, input, deviceOf(context))
        return seeOther(ownPath(input.return, here.account()), 'address_confirmed', { cookies: [cookie] })
      },
      (faults, status) => confirmPage(context.form, email, faults, status),
    )
  }),
  signIn: open((context) => insteadOf(context) ?? signInPage({ return: context.query.return ?? '' })),
  openSession: open((context) =>
    orAgain(
      async () => {
        const input = read(SignInInput, context.form)
        await limitSignIn(context, input.email)
        const cookie = await signIn(context, input, deviceOf(context))
        return seeOther(ownPath(input.return, routes.storefront.home()), 'signed_in', { cookies: [cookie] })
      },
      (faults, status) => signInPage(context.form, faults, status),
    ),
  ),
  closeSession: open(async ({ db, config, keys, headers }) => {
    const token = readSessionToken(config, keys, headers.get('cookie'))
    if (token) await inTransaction(db, (tx) => endSessionOf(tx, token))
    return seeOther(routes.storefront.home(), 'signed_out', leftBrowser(config))
  }),
  forgotten: open(({ actor }) => forgottenPage({ email: actor.email ?? '' })),
  askReset: open((context) =>
    orAgain(
      async () => {
        const { email } = read(AddressedInput, context.form)
        await limitLetters(context, email)
        await askReset(context, email)
        return seeOther(here.signIn(), 'reset_sent')
      },
      (faults, status) => forgottenPage(context.form, faults, status),
    ),
  ),
  reset: open(({ query }) => newPasswordPage({ token: query.jeton ?? '' })),
  setPassword: open((context) =>
    orAgain(
      async () => {
        const input = read(SetPasswordInput, context.form)
        await limitGuesses(context, `reset ${context.client}`)
        await setPassword(context, input)
        return seeOther(here.signIn(), 'password_set', { cookies: [noSessionCookie(context.config)] })
      },
      (faults, status) => newPasswordPage(context.form, faults, status),
    ),
  ),
}

// Who is in already has nothing to do at the entrance.
function insteadOf({ actor, query }: Pick<Context, 'actor' | 'query'>): Answer | undefined {
  return actor.id === null ? undefined : seeOther(ownPath(query.return, here.account()))
}

function deviceOf({ headers }: { headers: Headers }): string {
  return headers.get('user-agent') ?? ''
}

const signUpPage = (values: Form, faults: Faults = noFaults, status = 200) =>
  page(<SignUpPage {...{ values, faults }} />, { title: t.signUp.title }, { status })

const signInPage = (values: Form, faults: Faults = noFaults, status = 200) =>
  page(<SignInPage {...{ values, faults }} />, { title: t.signIn.title }, { status })

const confirmPage = (values: Form, email: string, faults: Faults = noFaults, status = 200) =>
  page(<ConfirmPage {...{ values, email, faults }} />, { title: t.verify.confirmTitle, noIndex: true }, { status })

const letterSentPage = (values: Form, trial: boolean, faults: Faults = noFaults, status = 200) => {
  const over = Boolean(values.token)
  const title = over ? t.verify.overTitle : t.verify.title
  return page(<LetterSentPage {...{ values, faults, over, trial }} />, { title, noIndex: true }, { status })
}

const forgottenPage = (values: Form, faults: Faults = noFaults, status = 200) =>
  page(<ForgottenPage {...{ values, faults }} />, { title: t.forgotten.title, noIndex: true }, { status })

const newPasswordPage = (values: Form, faults: Faults = noFaults, status = 200) =>
  page(<NewPasswordPage {...{ values, faults }} />, { title: t.forgotten.newTitle, noIndex: true }, { status })
