import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { closeAccount } from './close-account.ts'
import { SignUpInput } from './inputs.ts'
import { leftBrowser } from './session-cookie.ts'
import { aMember, signedIn } from './testing.ts'
import { web } from './web.tsx'

const house = await testHouse()

test('signing out takes out of the browser all that was hers', async () => {
  const run = web.find(({ route }) => route === routes.identity.closeSession)!.run
  const headers = new Headers({ cookie: await signedIn(house, await aMember(house)) })
  const answer = (await run({ ...house, headers } as never)) as { cookies: { name: string; maxAge: number }[] }
  const gone = answer.cookies.filter(({ maxAge }) => maxAge === 0).map(({ name }) => name)
  assert.deepEqual(gone.toSorted(), ['achats', 'cart', 'echoppe.session_token', 'inscription'])
  const { headers: sent } = await asker(house, web)(routes.identity.closeSession)
  assert.equal(sent['clear-site-data'], '"storage"')
  assert.equal(leftBrowser(house.config).headers['clear-site-data'], '"storage"')
})

test('nobody can sign up with the address of somebody who left, nor keep anybody from leaving', async () => {
  const [ana, bo] = [await aMember(house), await aMember(house)]
  await house.db
    .updateTable('persons')
    .set({ email: `${bo.id}@parti.invalid` })
    .where('id', '=', ana.id!)
    .execute()
  await inTransaction(house.db, (tx) => closeAccount(tx, { id: bo.id!, email: bo.email! }))
  const rows = await house.db.selectFrom('persons').select('email').where('id', '=', bo.id!).execute()
  assert.match(rows[0]!.email, /^[a-z0-9]{20}@parti\.invalid$/)
  const form = { name: 'Lou', password: 'une longue phrase', agreed: 'yes' }
  assert.ok(!SignUpInput.safeParse({ ...form, email: rows[0]!.email }).success)
})
