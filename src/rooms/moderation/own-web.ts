import { inTransaction } from '#base/database'
import { type Context, seeOther } from '#base/http'
import type { MeasureId } from '#kit/id'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { askReview } from './ask-review.ts'
import { ReviewInput } from './inputs.ts'

/** What the maker of something hidden may do, from her workbench. */
export const ownRuns = {
  async askReview({ db, actor, params, form }: Context<{ measure: string }>) {
    const id = /^[1-9]\d{0,14}$/.test(params.measure) ? Number(params.measure) : refuse('missing', 'page_missing')
    await inTransaction(db, (tx) => askReview(tx, actor, id as MeasureId, read(ReviewInput, form)))
    return seeOther(routes.office.home(), 'review_asked')
  },
}
