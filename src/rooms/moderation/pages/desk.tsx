import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Measure } from '../queries.ts'
import type { OpenReport } from '../report-queries.ts'
import { HideForm, MeasureSheet, ReportSheet } from './desk-sheets.tsx'

/** The one form of the desk that comes back: `hide`, `report-7` or `lift-3`. */
export type Again = { form: string; values: Form; faults: Faults }
type Props = { hiding: Form; reports: OpenReport[]; measures: Measure[]; again?: Again }

export function DeskPage({ hiding, reports, measures, again }: Props) {
  const t = useText(messages).desk
  const of = (form: string, values: Form = {}) =>
    again?.form === form ? { values: again.values, faults: again.faults } : { values, faults: noFaults }
  return (
    <section class="stack">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p>
        <a href={routes.moderation.publicLog()}>{t.log}</a>
      </p>
      <h2>{t.reports}</h2>
      {reports.length === 0 && <Empty title={t.noReports} />}
      {reports.map((report) => (
        <ReportSheet report={report} {...of(`report-${report.id}`)} />
      ))}
      <HideForm {...of('hide', hiding)} />
      <h2>{t.measures}</h2>
      {measures.length === 0 && <Empty title={t.noMeasures} />}
      {measures.map((measure) => (
        <MeasureSheet measure={measure} {...of(`lift-${measure.id}`)} keeping={of(`keep-${measure.id}`)} />
      ))}
    </section>
  )
}
