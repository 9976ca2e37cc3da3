import { type Db, inTransaction } from '#base/database'
import type { PersonId } from '#kit/id'
import { recordReset } from './record-reset.ts'
import { sendResetLetter } from './send-letters.ts'

/** What better-auth has us do around a forgotten password, each in a transaction of its own. */
export const resetLetters = (db: Db) => ({
  write: (email: string, token: string) => inTransaction(db, (tx) => sendResetLetter(tx, email, token)),
  record: (person: PersonId) => inTransaction(db, (tx) => recordReset(tx, person)),
})
