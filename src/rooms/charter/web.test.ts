import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { adopt } from './testing.ts'
import { web } from './web.tsx'

const house = await testHouse()
const ask = asker(house, web)

test('the charter shows every article in force, and that nothing is to come', async () => {
  const { html } = await ask(routes.charter.index)
  assert.match(html, /Frais sur une vente/)
  assert.match(html, /5\u202f% du prix des créations/)
  assert.match(html, /En vigueur depuis le 1er janvier 2026, décision n°\u202f1, «\u202fCharte fondatrice\u202f»/)
  assert.match(html, /Aucun changement n’est annoncé/)
  assert.match(html, /href="\/cooperative\/classement"/)
})

test('a change stands first, with its day', async () => {
  await adopt(house, { key: 'fee.rate', value: 400, inDays: 100 })
  const { html } = await ask(routes.charter.index)
  assert.match(html, /À partir du \d[^<]+ · Frais sur une vente/)
  assert.doesNotMatch(html, /Aucun changement/)
})

test('an article has its history, its limits and the reasons of each decision', async () => {
  const { html } = await ask(routes.charter.article, { params: { key: 'fee.rate' } })
  assert.match(html, /Un vote peut la fixer entre 0\u202f% et 20\u202f%/)
  assert.match(html, /Décision n°\u202f2/)
  assert.match(html, /ne payer que sur une vente réelle/)
})

test('a rule that no vote can turn says so', async () => {
  for (const key of ['listing.fee', 'listing.expires', 'placement.paid']) {
    const { html } = await ask(routes.charter.article, { params: { key } })
    assert.match(html, /Aucun vote ne peut changer cette règle/)
  }
})

test('an article that does not exist is missing', () =>
  assert.rejects(ask(routes.charter.article, { params: { key: 'toString' } }), { kind: 'missing' }))
