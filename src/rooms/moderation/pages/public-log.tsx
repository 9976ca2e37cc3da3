import { dayOf, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { LoggedMeasure } from '../queries.ts'

type Props = { measures: LoggedMeasure[]; total: number; page: number; pages: number }

export function PublicLogPage({ measures, total, page, pages }: Props) {
  const t = useText(messages).log
  return (
    <section class="stack">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {total === 0 ? <Empty title={t.empty}>{t.emptyHint}</Empty> : <Log measures={measures} />}
      {pages > 1 && <Pager page={page} pages={pages} link={(n) => routes.moderation.publicLog(null, { page: n })} />}
      <p>
        <a href={routes.moderation.report()}>{t.report}</a>
      </p>
    </section>
  )
}

function Log({ measures }: { measures: LoggedMeasure[] }) {
  const t = useText(messages).log
  return (
    <ol class="moderation-log" aria-label={t.list}>
      {measures.map((measure) => (
        <Entry {...measure} />
      ))}
    </ol>
  )
}

function Entry({ target, publicLine, ground, onReport, startsAt, endsAt }: LoggedMeasure) {
  const t = useText(messages).log
  const day = dayOf(startsAt)
  const state = endsAt ? t.lifted(formatDay(dayOf(endsAt))) : t.open
  return (
    <li class="sheet stack tight">
      <p class="muted small">
        <time dateTime={day}>{formatDay(day)}</time> · {t[target]} · {state}
      </p>
      <p>{publicLine}</p>
      <p class="muted small">
        {ground ? `${ground} · ` : ''}
        {onReport ? t.onReport : t.ownMotion}
      </p>
    </li>
  )
}
