import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { inTransaction } from '#base/database'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { aSale, take } from './testing.ts'
import { web } from './web.tsx'

const house = await testHouse()
const ask = asker(house, web)

test('before the first sale the accounts say so', async () => {
  assert.match((await ask(routes.ledger.accounts)).html, /Aucune vente n’a encore été payée/)
})

test('anybody reads what came in and whose it is, and of no single shop', async () => {
  const at = new Date('2026-11-05T12:00:00Z')
  const order = await aSale(house.db)
  await inTransaction(house.db, (tx) => take(tx, order, { at }))
  assert.match((await ask(routes.ledger.accounts)).html, /Aucune vente/, 'added up once a minute')
  const { html } = await atTime(new Date(Date.now() + 61_000), () => ask(routes.ledger.accounts))
  assert.match(html, /novembre 2026/)
  for (const amount of ['48,00', '45,40', '1,75', '0,35', '0,50']) assert.ok(html.includes(amount), amount)
  assert.doesNotMatch(html, /maker|sandbox|À rendre/)
})
