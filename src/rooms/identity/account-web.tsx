import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { type Answer, type Context, json, memberId, page, seeOther, taking } from '#base/http'
import { orAgain } from '#base/sentences'
import { spaceUsed } from '#base/space'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { askEmailChange } from './change-email-flow.ts'
import { changePassword, confirmPassword } from './change-password-flow.ts'
import { endOtherSessions, endSession } from './end-session.ts'
import { AddressInput, ChangePasswordInput, EmailChangeInput, ProfileInput } from './inputs.ts'
import { keepAddress } from './keep-address.ts'
import { countingGuesses, limitLetters, limitWeighing } from './limits.ts'
import { messages } from './messages.ts'
import { findOwnData } from './own-data-queries.ts'
import { type AccountForm, AccountPage, type AccountProps } from './pages/account.tsx'
import { SessionsPage } from './pages/sessions.tsx'
import { mustBeStrong } from './password-strength.ts'
import { findAddress, listSessions } from './queries.ts'
import { readSessionToken } from './session-cookie.ts'
import { updateProfile } from './update-profile.ts'

const t = messages.fr
const here = routes.identity

/** A member's own account. */
export const accountRuns = {
  account: (context: Context) => accountPage(context),
  updateAccount: (context: Context) =>
    orAccount(context, 'profile', async () => {
      const input = read(ProfileInput, context.form)
      await inTransaction(context.db, (tx) => updateProfile(tx, context.actor, input))
      return seeOther(here.account(), 'profile_saved')
    }),
  updateAddress: (context: Context) =>
    orAccount(context, 'address', async () => {
      const input = read(AddressInput, context.form)
      await inTransaction(context.db, (tx) => keepAddress(tx, context.actor, input))
      return seeOther(here.account(), 'address_saved')
    }),
  askEmail: (context: Context) =>
    orAccount(context, 'email', async () => {
      const { email, password } = read(EmailChangeInput, context.form)
      await limitLetters(context, email, 'email_change')
      await confirmPassword(context, password)
      await askEmailChange(context, context.actor, email)
      return seeOther(here.account(), 'email_asked')
    }),
  changePassword: (context: Context) =>
    orAccount(context, 'password', async () => {
      const input = read(ChangePasswordInput, context.form)
      await limitWeighing(context)
      await mustBeStrong(input.password, [context.actor.email ?? '', context.actor.name])
      const change = () => changePassword(context, context.actor, input, context.headers)
      const cookie = await countingGuesses(context, String(context.actor.id), change)
      return seeOther(here.account(), 'password_changed', { cookies: [cookie] })
    }),
  sessions: async (context: Context) => {
    const own = readSessionToken(context) ?? ''
    const sessions = await listSessions(context.db, memberId(context.actor), own, now())
    return page(<SessionsPage sessions={sessions} />, { title: t.sessions.title, noIndex: true })
  },
  endSession: async ({ db, actor, params }: Context<{ session: string }>) => {
    const session = /^\d{1,15}$/.test(params.session) ? Number(params.session) : refuse('missing', 'page_missing')
    await inTransaction(db, (tx) => endSession(tx, actor, session))
    return seeOther(here.sessions(), 'session_ended')
  },
  endOtherSessions: async (context: Context) => {
    const own = readSessionToken(context) ?? ''
    await inTransaction(context.db, (tx) => endOtherSessions(tx, context.actor, own))
    return seeOther(here.sessions(), 'sessions_ended')
  },
  exportData: taking('export', async ({ db, actor }: Context) =>
    json(await findOwnData(db, memberId(actor)), {
      headers: {
        'content-disposition': 'attachment; filename="echoppe-mes-donnees.json"',
      },
    }),
  ),
}

function orAccount(context: Context, form: AccountForm, act: () => Promise<Answer>): Promise<Answer> {
  return orAgain(act, (faults, status) => accountPage(context, { form, values: context.form, faults }, status))
}

async function accountPage(context: Context, again?: AccountProps['again'], status = 200): Promise<Answer> {
  const { db, actor } = context
  const [address, used] = await Promise.all([findAddress(db, memberId(actor)), spaceUsed(context, memberId(actor))])
  const stored = { profile: { name: actor.name }, address: { ...address } }
  const body = <AccountPage email={actor.email ?? ''} stored={stored} used={used} again={again} />
  return page(body, { title: t.account.title, noIndex: true, scripts: ['show-password', 'keep-typed'] }, { status })
}
