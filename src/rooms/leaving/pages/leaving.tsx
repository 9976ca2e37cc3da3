import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { dayOf, formatDay } from '#kit/dates'
import { PasswordField } from '#rooms/identity'
import { routes } from '#routes'
import { Crumbs } from '#ui/crumbs'
import { CheckField, FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { mayLeave, type Remaining } from '../find-remaining.ts'
import { messages } from '../messages.ts'
import { goingOnOf, leftToDo } from '../words.ts'

export type LeavingProps = { remaining: Remaining; askedAt?: Date; values: Form; faults: Faults }

/** What leaving means, before it is asked: what is left to do, what goes on, what is erased, what is kept and why. */
export function LeavingPage({ remaining, askedAt, values, faults }: LeavingProps) {
  const t = useText(messages).page
  const maker = remaining.shops.length > 0
  return (
    <article class="stack">
      <Crumbs items={[{ to: routes.identity.account(), label: t.account }, { label: t.title }]} />
      <h1>{t.title}</h1>
      {askedAt && <Asked at={askedAt} />}
      <LeftToDo remaining={remaining} />
      <GoesOn remaining={remaining} />
      <Erased maker={maker} />
      <Kept maker={maker} />
      {!askedAt && !remaining.lastOperator && <Ask now={mayLeave(remaining)} {...{ values, faults, maker }} />}
    </article>
  )
}

function Asked({ at }: { at: Date }) {
  const t = useText(messages).page
  return (
    <Notice kind="info" title={t.askedOn(formatDay(dayOf(at)))}>
      <p>{t.askedWaits}</p>
      <PostForm to={routes.leaving.stay()}>
        <SubmitButton kind="quiet">{t.stay}</SubmitButton>
      </PostForm>
    </Notice>
  )
}

function LeftToDo({ remaining }: { remaining: Remaining }) {
  const t = useText(messages).toDo
  const things = leftToDo(remaining)
  if (things.length === 0) return null
  return (
    <section class="sheet stack">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <ul>
        {things.map(({ words, to, link }) => (
          <li>
            {words} {to && <a href={to}>{link}</a>}
          </li>
        ))}
      </ul>
      {remaining.money.length > 0 && (
        <p>
          {t.payouts} <a href={routes.storefront.contact()}>{t.contact}</a>
        </p>
      )}
    </section>
  )
}

function GoesOn({ remaining }: { remaining: Remaining }) {
  const t = useText(messages).goingOn
  const things = goingOnOf(remaining)
  return things.length === 0 ? null : (
    <section class="sheet stack">
      <h2>{t.title}</h2>
      <ul>
        {things.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </section>
  )
}

function Erased({ maker }: { maker: boolean }) {
  const t = useText(messages).erased
  return (
    <section class="sheet stack">
      <h2>{t.title}</h2>
      <ul>
        {[...t.everybody, ...(maker ? t.maker : [])].map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <p>
        {t.takeAlong}{' '}
        <a href={routes.identity.exportData()} download="echoppe-mes-donnees.json">
          {t.download}
        </a>
      </p>
    </section>
  )
}

function Kept({ maker }: { maker: boolean }) {
  const t = useText(messages).kept
  const rows = [...t.everybody, ...(maker ? t.maker : [])]
  return (
    <section class="stack">
      <h2>{t.title}</h2>
      <Table
        caption={t.title}
        quietCaption
        head={t.head}
        rows={rows.map(({ what, until, why }) => [what, until, why])}
      />
    </section>
  )
}

type AskProps = { now: boolean; maker: boolean; values: Form; faults: Faults }

function Ask({ now, maker, values, faults }: AskProps) {
  const t = useText(messages).ask
  return (
    <section class="sheet stack">
      <h2>{now ? t.nowTitle : t.laterTitle}</h2>
      <p>{now ? t.now : t.later}</p>
      {now && maker && <p>{t.nowMaker}</p>}
      <PostForm to={routes.leaving.ask()} faults={faults}>
        <PasswordField fault={faults.fields.password} />
        <CheckField name="sure" label={t.sure} checked={values.sure === 'yes'} fault={faults.fields.sure} required />
        <FormActions>
          <SubmitButton kind="danger">{now ? t.close : t.ask}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}
