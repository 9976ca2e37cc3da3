import { dayOf, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { Pager } from '#ui/pager'
import { Table } from '#ui/table'
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
  const rows = measures.map(({ target, publicLine, ground, onReport, startsAt, endsAt }) => [
    formatDay(dayOf(startsAt)),
    t[target],
    publicLine,
    ground,
    onReport ? t.onReport : t.ownMotion,
    endsAt ? t.lifted(formatDay(dayOf(endsAt))) : t.open,
  ])
  return <Table caption={t.list} quietCaption head={[t.date, t.what, t.why, t.ground, t.origin, t.until]} rows={rows} />
}
