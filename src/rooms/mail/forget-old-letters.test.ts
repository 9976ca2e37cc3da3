import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { asOwner, testHouse } from '#test/database'
import { aMember } from '../identity/testing.ts'
import { forgetOldLetters } from './forget-old-letters.ts'
import { jobs } from './jobs.ts'
import { postLetter } from './post-letter.ts'
import { findSubscription } from './queries.ts'
import { refuseKind } from './refuse-kind.ts'

const house = await testHouse({ jobs })
const { db } = house
const post = (to: string) =>
  inTransaction(db, (tx) =>
    postLetter(tx, {
      kind: 'test.news',
      about: 'a',
      to,
      subject: 'Votre bol',
      html: '',
      text: '',
      mayUnsubscribe: true,
    }),
  )
const forget = () => jobs['mail.forget'].run(house as never)
const age = (table: 'letters' | 'mail_refusals', recipient: string, days: number) =>
  asOwner(
    house.ownerUrl,
    `update ${table} set occurred_at = now() - interval '${days} days' where recipient = '${recipient}'`,
  )
const recipients = async () =>
  (await db.selectFrom('letters').select(['recipient', 'subject', 'about', 'state']).orderBy('id').execute()).map(
    ({ recipient, subject, about, state }) => [recipient, subject, about, state],
  )

test('a year after it was written a letter forgets whom it was for, a guest’s too; one that waits goes first', async () => {
  const old = await post('invitee@exemple.test')
  await post('recente@exemple.test')
  await house.work()
  await age('letters', 'invitee@exemple.test', 367)
  await age('letters', 'recente@exemple.test', 363)
  await post('attend@exemple.test')
  await age('letters', 'attend@exemple.test', 367)
  for (let time = 0; time < 2; time += 1) {
    await forget()
    assert.deepEqual(await recipients(), [
      ['', '', null, 'sent'],
      ['recente@exemple.test', 'Votre bol', 'a', 'sent'],
      ['attend@exemple.test', 'Votre bol', 'a', 'queued'],
    ])
  }
  assert.equal(await inTransaction(db, forgetOldLetters), 0)
  assert.equal(await findSubscription(db, old), undefined)
})

test('what somebody without an account asked not to get is forgotten after three years; a member’s choice stays', async () => {
  const email = 'membre@exemple.test'
  await aMember(house, { email })
  await inTransaction(db, async (tx) => {
    for (const recipient of [email, 'partie@exemple.test', 'hier@exemple.test'])
      await refuseKind(tx, { recipient, kind: 'test.news', refused: false })
  })
  for (const recipient of [email, 'partie@exemple.test']) await age('mail_refusals', recipient, 1097)
  await forget()
  await forget()
  const left = await db.selectFrom('mail_refusals').select('recipient').orderBy('recipient').execute()
  assert.deepEqual(left.map(({ recipient }) => recipient).sort(), [email, 'hier@exemple.test'].sort())
})
