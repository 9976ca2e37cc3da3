import { inTransaction } from '#base/database'
import { type Context, type Form, open, page, seeOther } from '#base/http'
import { fingerprintOf, limitRate } from '#base/rate-limit'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
import { ReportInput } from './inputs.ts'
import { messages } from './messages.ts'
import { PublicLogPage } from './pages/public-log.tsx'
import { ReportPage } from './pages/report.tsx'
import { countMeasures, listPublicLog } from './queries.ts'
import { sendReport } from './send-report.ts'

const t = messages.fr
const pageSize = 30
const hour = 3600

/** What anybody may read and send. */
export const openRuns = {
  publicLog: open(async ({ db, query }: Context) => {
    const total = await countMeasures(db)
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const number = Math.min(pages, Math.max(1, Math.trunc(Number(query.page)) || 1))
    const measures = await listPublicLog(db, number, pageSize)
    const body = <PublicLogPage {...{ measures, total, pages }} page={number} />
    return page(body, { title: t.log.title, description: t.log.description })
  }),
  report: open(({ query, actor }: Context) =>
    reportPage({
      item: query.objet ?? '',
      reason: (query.motif ?? '').slice(0, 300),
      email: actor.email ?? '',
      name: actor.name,
    }),
  ),
  sendReport: open((context: Context) =>
    orAgain(
      async () => {
        const input = read(ReportInput, context.form)
        await limitReports(context, input.email)
        await inTransaction(context.db, (tx) => sendReport(tx, context.actor, input))
        return seeOther(routes.moderation.report(), 'report_received')
      },
      (faults, status) => reportPage(context.form, faults, status),
    ),
  ),
}

// The receipt goes to an address that nobody has confirmed: few per address, so that nobody is flooded through us.
async function limitReports({ db, keys, client }: Context, email: string): Promise<void> {
  const mark = (text: string) => `report/${fingerprintOf(keys, text)}`
  await limitRate(db, mark(`client ${client}`), 10, hour)
  await limitRate(db, mark(`address ${email}`), 5, hour)
}

const reportPage = (values: Form, faults: Faults = noFaults, status = 200) =>
  page(<ReportPage {...{ values, faults }} />, { title: t.report.title }, { status })
