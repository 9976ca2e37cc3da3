import { inTransaction } from '#base/database'
import { type Answer, type Context, type Form, page, seeOther, staff } from '#base/http'
import { orAgain } from '#base/sentences'
import type { MeasureId } from '#kit/id'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { answerReport } from './answer-report.ts'
import { answerReview } from './answer-review.ts'
import { hide } from './hide.ts'
import { AnswerInput, HideInput, LiftInput } from './inputs.ts'
import { lift } from './lift.ts'
import { messages } from './messages.ts'
import { type Again, DeskPage } from './pages/desk.tsx'
import { listOpenMeasures } from './queries.ts'
import { listOpenReports } from './report-queries.ts'

const here = routes.moderation

/** The moderators' desk: for those who hold the role, missing for others. */
export const deskRuns = {
  index: staff('moderator', (context: Context) => deskPage(context, { hiding: prepared(context.query) })),
  create: staff('moderator', (context: Context) =>
    orDesk(context, 'hide', async () => {
      const input = read(HideInput, context.form)
      await inTransaction(context.db, (tx) => hide(tx, context.actor, input))
      return seeOther(here.index(), 'measure_taken')
    }),
  ),
  lift: staff('moderator', (context: Context<{ measure: string }>) =>
    orDesk(context, `lift-${context.params.measure}`, async () => {
      const measure = idOf(context.params.measure) as MeasureId
      const input = read(LiftInput, context.form)
      await inTransaction(context.db, (tx) => lift(tx, context.actor, measure, input))
      return seeOther(here.index(), 'measure_ended')
    }),
  ),
  answerReview: staff('moderator', (context: Context<{ measure: string }>) =>
    orDesk(context, `keep-${context.params.measure}`, async () => {
      const input = read(LiftInput, context.form)
      await inTransaction(context.db, (tx) =>
        answerReview(tx, context.actor, idOf(context.params.measure) as MeasureId, input),
      )
      return seeOther(here.index(), 'review_was_answered')
    }),
  ),
  answerReport: staff('moderator', (context: Context<{ report: string }>) =>
    orDesk(context, `report-${context.params.report}`, async () => {
      const input = read(AnswerInput, context.form)
      await inTransaction(context.db, (tx) => answerReport(tx, context.actor, idOf(context.params.report), input))
      return seeOther(here.index(), 'report_was_answered')
    }),
  ),
}

type Asked = Pick<Context, 'db' | 'form'>

function orDesk(context: Asked, form: string, act: () => Promise<Answer>): Promise<Answer> {
  return orAgain(act, (faults, status) =>
    deskPage(context, { hiding: {}, again: { form, values: context.form, faults } }, status),
  )
}

async function deskPage({ db }: Asked, shown: { hiding: Form; again?: Again }, status = 200): Promise<Answer> {
  const [reports, measures] = await Promise.all([listOpenReports(db), listOpenMeasures(db)])
  const body = <DeskPage {...shown} reports={reports} measures={measures} />
  return page(body, { title: messages.fr.desk.title, noIndex: true, scripts: ['keep-typed'] }, { status })
}

// A report's link opens the form with what it is about.
function prepared({ objet = '', signalement = '' }: Record<string, string>): Form {
  return { item: objet, report: signalement }
}

function idOf(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : refuse('missing', 'page_missing')
}
