import { now } from '#base/clock'
import { type Answer, type Context, type Form, open, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
import { confirmByPassword, findByToken, openSignedUp } from './confirm-sign-up-flow.ts'
import { agentOf } from './device.ts'
import { AddressedInput, ConfirmInput, SignUpInput } from './inputs.ts'
import { countingGuesses, limitLetters, limitSignUp, limitWeighing } from './limits.ts'
import { messages } from './messages.ts'
import { ConfirmPage, LetterSentPage } from './pages/letter.tsx'
import { SignUpPage } from './pages/sign-up.tsx'
import { mustBeStrong } from './password-strength.ts'
import { ownPath } from './rules.ts'
import { browserOf, noSignUpCookie } from './sign-up-browser.ts'
import { askNewcomerLetter, signUp } from './sign-up-flow.ts'
import { findSignUpOfBrowser } from './sign-up-queries.ts'
import { toOwnAccount } from './to-own-account.ts'

const t = messages.fr
const here = routes.identity
const showing = ['show-password']

type Asking = Context<unknown>

/** From the form to the account that is open, by way of the letter. */
export const signUpRuns = {
  signUp: open((context) => toOwnAccount(context) ?? signUpPage({ return: context.query.return ?? '' })),
  createAccount: open((context) =>
    orAgain(
      async () => {
        const input = read(SignUpInput, context.form)
        await limitWeighing(context)
        await mustBeStrong(input.password, [input.email, input.name])
        await limitSignUp(context, input.email)
        const cookies = [await signUp(context, input)]
        return seeOther(here.verify(null, { return: ownPath(input.return, '') }), undefined, { cookies })
      },
      (faults, status) => signUpPage(context.form, faults, status),
    ),
  ),
  verify: open(async (context) => {
    const token = context.query.jeton ?? ''
    const back = context.query.return ?? ''
    if (!token) return letterSentPage(context, { return: back })
    const signUp = await findByToken(context, token)
    if (!signUp) return toOwnAccount(context) ?? overPage(context, { return: back })
    if (signUp.browser !== browserOf(context)) return confirmPage({ token, return: back }, signUp.email)
    return welcome(back, await openSignedUp(context, signUp, agentOf(context)))
  }),
  sendVerification: open((context) =>
    orAgain(
      async () => {
        const { email } = read(AddressedInput, context.form)
        await limitLetters(context, email, 'verification')
        const back = ownPath(String(context.form.return ?? ''), '')
        await askNewcomerLetter(context.db, { email, browser: browserOf(context), back })
        return seeOther(here.verify(), 'verification_sent')
      },
      (faults, status) => letterSentPage(context, context.form, faults, status),
    ),
  ),
  confirm: open(async (context) => {
    const signUp = await findByToken(context, String(context.form.token ?? ''))
    if (!signUp) return overPage(context, context.form)
    return orAgain(
      async () => {
        const input = read(ConfirmInput, context.form)
        const confirm = () => confirmByPassword(context, signUp, input.password, agentOf(context))
        return welcome(input.return, await countingGuesses(context, signUp.email, confirm))
      },
      (faults, status) => confirmPage(context.form, signUp.email, faults, status),
    )
  }),
}

function welcome(back: string, session: Awaited<ReturnType<typeof openSignedUp>>): Answer {
  return seeOther(ownPath(back, here.account()), 'address_confirmed', { cookies: [session, noSignUpCookie()] })
}

const signUpPage = (values: Form, faults: Faults = noFaults, status = 200) =>
  page(<SignUpPage {...{ values, faults }} />, { title: t.signUp.title, scripts: showing }, { status })

const confirmPage = (values: Form, email: string, faults: Faults = noFaults, status = 200) =>
  page(
    <ConfirmPage {...{ values, email, faults }} />,
    { title: t.verify.confirmTitle, noIndex: true, scripts: showing },
    { status },
  )

async function letterSentPage(context: Asking, values: Form, faults: Faults = noFaults, status = 200): Promise<Answer> {
  const email = (await findSignUpOfBrowser(context.db, browserOf(context), now()))?.email
  const filled = { email: email ?? '', ...values }
  const body = <LetterSentPage {...{ faults, email }} values={filled} trial={context.config.trial} />
  return page(body, { title: t.verify.title, noIndex: true }, { status })
}

function overPage({ config }: Asking, values: Form): Answer {
  const body = <LetterSentPage values={values} faults={noFaults} trial={config.trial} over />
  return page(body, { title: t.verify.overTitle, noIndex: true })
}
