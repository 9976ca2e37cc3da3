import { dayOf, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { Crumbs } from '#ui/crumbs'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { readDevice } from '../device.ts'
import { messages } from '../messages.ts'
import type { OpenSession } from '../queries.ts'

export function SessionsPage({ sessions }: { sessions: OpenSession[] }) {
  const { sessions: t, account } = useText(messages)
  return (
    <section class="stack">
      <Crumbs items={[{ to: routes.identity.account(), label: account.title }, { label: t.title }]} />
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {sessions.length > 1 && (
        <PostForm to={routes.identity.endOtherSessions()}>
          <FormActions>
            <SubmitButton>{t.endOthers}</SubmitButton>
          </FormActions>
        </PostForm>
      )}
      <Table
        caption={t.list}
        quietCaption
        head={[t.device, t.since, t.used, t.act]}
        rows={sessions.map((session) => [
          <DeviceName agent={session.device} />,
          formatDay(dayOf(session.since)),
          formatDay(dayOf(session.usedAt)),
          session.current ? t.current : <EndSession id={session.id} />,
        ])}
      />
    </section>
  )
}

function DeviceName({ agent }: { agent: string }) {
  const t = useText(messages).sessions
  const device = readDevice(agent)
  return <>{device ? t.on(device.browser, device.system) : t.unknown}</>
}

function EndSession({ id }: { id: number }) {
  const t = useText(messages).sessions
  return (
    <PostForm to={routes.identity.endSession({ session: id })}>
      <SubmitButton kind="quiet">{t.end}</SubmitButton>
    </PostForm>
  )
}
