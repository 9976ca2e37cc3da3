import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSentences } from '#base/sentences'
import { newReference } from '#kit/id'
import { routes } from '#routes'
import { messages as ui } from '../../ui/messages.ts'
import { aMember } from '../identity/testing.ts'
import { messages, purchaseLink } from './index.ts'
import { anOrder, aSellingHouse } from './testing.ts'
import { aVisitor } from './testing-visitor.ts'

joinSentences([ui, messages])
const house = await aSellingHouse()
const lettersOf = (reference: string) =>
  house.sent.filter(({ text }) => text.includes(purchaseLink(house.keys, reference)))

test('on another telephone the purchase is missing, and its link is sent again to its buyer alone', async () => {
  const { purchase } = await anOrder(house)
  const { reference } = purchase
  await house.work()
  const before = lettersOf(reference).length
  const elsewhere = aVisitor(house)
  const shut = await elsewhere.ask(routes.purchases.show, { params: { reference } })
  assert.equal(shut.status, 404)
  assert.match(shut.html, /Recevoir le lien à nouveau/)
  const asked = await elsewhere.ask(routes.purchases.sendLink, { params: { reference } })
  assert.equal(asked.to, routes.purchases.show({ reference }))
  await house.work()
  const letters = lettersOf(reference)
  assert.equal(letters.length, before + 1)
  assert.equal(letters.at(-1)!.to, purchase.email)
})

test('page and answer are the same whether there is such a purchase or not, whoever asks', async () => {
  const { purchase } = await anOrder(house)
  const absent = newReference()
  const asCommon = (text: string, reference: string) => text.replaceAll(reference, 'REF')
  for (const actor of [undefined, await aMember(house)]) {
    const visitor = aVisitor(house, actor)
    const answers = []
    for (const reference of [purchase.reference, absent]) {
      const shown = await visitor.ask(routes.purchases.show, { params: { reference } })
      const sent = await visitor.ask(routes.purchases.sendLink, { params: { reference }, client: newReference() })
      answers.push([shown.status, asCommon(shown.html, reference), sent.status, asCommon(sent.to, reference)])
    }
    assert.deepEqual(answers[0], answers[1])
  }
  await house.work()
  assert.ok(!house.sent.some(({ text }) => text.includes(absent)))
})

test('the link of one purchase, and from one client, is asked for a few times an hour', async () => {
  for (const reference of [(await anOrder(house)).purchase.reference, newReference()]) {
    const ask = () => aVisitor(house).ask(routes.purchases.sendLink, { params: { reference }, client: newReference() })
    for (let time = 0; time < 3; time++) assert.equal((await ask()).status, 303)
    await assert.rejects(ask, { code: 'too_many' })
  }
  const from = (client: string) =>
    aVisitor(house).ask(routes.purchases.sendLink, { params: { reference: newReference() }, client })
  for (let time = 0; time < 10; time++) await from('198.51.100.7')
  await assert.rejects(from('198.51.100.7'), { code: 'too_many' })
})

test('what is no reference is missing without more', async () => {
  for (const reference of ['x', 'A'.repeat(20), 'x'.repeat(300)]) {
    for (const route of [routes.purchases.show, routes.purchases.sendLink])
      await assert.rejects(aVisitor(house).ask(route, { params: { reference } }), { code: 'page_missing' })
  }
})
