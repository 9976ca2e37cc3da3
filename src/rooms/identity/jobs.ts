import { inTransaction } from '#base/database'
import type { JobContext, Jobs } from '#base/jobs'
import { type WantedEmail, writeEmailChange } from './change-email-flow.ts'
import { writeReset } from './reset-password-flow.ts'
import { tidyUp } from './tidy-up.ts'
import { type NewcomerLetter, writeToNewcomer } from './write-to-newcomer.ts'

export const jobs = {
  'identity.tidy-up': { run: ({ db }: JobContext) => inTransaction(db, tidyUp), every: '41 3 * * *' },
  'identity.write-to-newcomer': {
    run: ({ db, keys }: JobContext, letter: NewcomerLetter) =>
      inTransaction(db, (tx) => writeToNewcomer(tx, keys, letter)),
  },
  'identity.write-email-change': {
    run: ({ db, keys }: JobContext, wanted: WantedEmail) =>
      inTransaction(db, (tx) => writeEmailChange(tx, keys, wanted)),
  },
  'identity.write-reset': {
    run: (house: JobContext, asked: { email: string; about: string }) => writeReset(house, asked),
  },
} satisfies Jobs
