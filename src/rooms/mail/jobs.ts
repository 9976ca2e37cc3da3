import { inTransaction } from '#base/database'
import type { JobContext, Jobs } from '#base/jobs'
import { log } from '#base/log'
import { forgetOldLetters, forgetOldRefusals } from './forget-old-letters.ts'
import { giveUpLetters } from './give-up-letters.ts'
import { sendLetter } from './send-letter-flow.ts'

export const jobs = {
  'mail.send': {
    run: (house: JobContext, { letter }: { letter: number }) => sendLetter(house, letter),
    // With a wait that doubles up to an hour: about two and a half days.
    retries: 70,
    parallel: 4,
    expireIn: 120,
  },
  'mail.give-up': {
    async run({ db }: JobContext) {
      const count = await inTransaction(db, giveUpLetters)
      if (count > 0) log.warn({ count }, 'letters were given up after three days')
    },
    every: '17 4 * * *',
  },
  'mail.forget': {
    async run({ db }: JobContext) {
      while ((await inTransaction(db, forgetOldLetters)) > 0);
      await inTransaction(db, forgetOldRefusals)
    },
    every: '29 3 * * *',
  },
} satisfies Jobs
