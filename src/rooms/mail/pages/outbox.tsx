import type { Letter } from '#base/mailer'
import { formatMoment } from '#kit/dates'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

export function OutboxPage({ letters }: { letters: Letter[] }) {
  const t = useText(messages).outbox
  return (
    <section class="stack">
      <h1>{t.title}</h1>
      <p class="muted">{t.explained}</p>
      {letters.length === 0 ? (
        <Empty title={t.empty}>{t.emptyHint}</Empty>
      ) : (
        <Table caption={t.list} head={[t.subject, t.to, t.sentAt]} rows={letters.map(rowOf)} />
      )}
    </section>
  )
}

function rowOf({ reference, subject, to, sentAt }: Letter) {
  return [<a href={routes.mail.letter({ reference })}>{subject}</a>, to, formatMoment(new Date(sentAt))]
}
