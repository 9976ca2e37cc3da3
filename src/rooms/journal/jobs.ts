import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import type { CommentId, PersonId } from '#kit/id'
import { forgetWriter } from './forget-writer.ts'
import { tellComment } from './tell-comment.ts'

export const jobs = {
  'journal.tell-comment': {
    run: ({ db }: House, { comment }: { comment: CommentId }) => inTransaction(db, (tx) => tellComment(tx, comment)),
  },
  'journal.forget': {
    run: ({ db }: House, { person }: { person: PersonId }) => inTransaction(db, (tx) => forgetWriter(tx, person)),
  },
} satisfies Jobs
