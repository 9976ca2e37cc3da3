import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newReference } from '#kit/id'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { findPaymentByReference } from './queries.ts'
import { sandboxOf } from './sandbox/sandbox.ts'
import { signatureOf } from './sandbox/signature.ts'
import { syncPayment } from './settle-payment-flow.ts'
import { aPayment, jobsWithoutHttp } from './testing.ts'
import { web } from './web.tsx'

const house = await testHouse({ jobs: jobsWithoutHttp })
const ask = asker(house, web)

async function aCheckout() {
  const { reference, redirectTo } = await aPayment(house)
  return { reference, params: { checkout: redirectTo.split('/').at(-1)! } }
}
const pay = (params: Record<string, string>, form: Record<string, string>) => ask(routes.sandbox.pay, { params, form })
const stateOf = async (reference: string) => (await findPaymentByReference(house.db, reference))!.state

test('the page of the sandbox says that it is none, the amount, the means and the cards', async () => {
  const { html } = await ask(routes.sandbox.show, await aCheckout())
  assert.match(html, /aucun argent ne circule/)
  assert.match(html, /42,00/)
  assert.equal(html.match(/type="radio"/g)!.length, 8)
})

test('an accepted card leads back to the shop, by a bare path', async () => {
  const { params, reference } = await aCheckout()
  const { status, to } = await pay(params, { means: 'card', card: 'accepted' })
  assert.deepEqual({ status, to }, { status: 303, to: '/retour' })
  assert.equal(await syncPayment(house, reference), 'paid')
  assert.match((await ask(routes.sandbox.show, { params })).html, /Ce paiement est fait/)
})

test('a refused card leads to the page again, where another may be tried', async () => {
  const { params, reference } = await aCheckout()
  const { to } = await pay(params, { means: 'card', card: 'refused' })
  assert.equal(to, routes.sandbox.show({ checkout: params.checkout }))
  assert.match((await ask(routes.sandbox.show, { params })).html, /a refusé ce paiement/)
  await pay(params, { means: 'wallet' })
  assert.equal(await syncPayment(house, reference), 'paid')
})

test('a second step is asked on the page and answered there', async () => {
  const { params, reference } = await aCheckout()
  await pay(params, { means: 'card', card: 'second_step' })
  assert.match((await ask(routes.sandbox.show, { params })).html, /value="confirmed"/)
  const { to } = await ask(routes.sandbox.secondStep, { params, form: { answer: 'confirmed' } })
  assert.equal(to, '/retour')
  assert.equal(await syncPayment(house, reference), 'paid')
})

test('who abandons comes back, and cannot pay any more', async () => {
  const { params, reference } = await aCheckout()
  assert.equal((await ask(routes.sandbox.abandon, { params })).to, '/retour')
  await pay(params, { means: 'wallet' })
  assert.equal(await syncPayment(house, reference), 'cancelled')
})

test('a choice that is none shows the page again with its sentence', async () => {
  const { params } = await aCheckout()
  const { status, html } = await pay(params, { means: 'gold', card: 'late' })
  assert.equal(status, 422)
  assert.match(html, /value="late" checked/)
})

test('an unknown page is missing, and a house open to the public has none at all', async () => {
  await assert.rejects(ask(routes.sandbox.show, { params: { checkout: newReference() } }), { kind: 'missing' })
  const real = asker({ ...house, config: { ...house.config, trial: false } }, web)
  const { params } = await aCheckout()
  for (const route of Object.values(routes.sandbox)) {
    await assert.rejects(real(route, { params, form: { means: 'wallet', answer: 'confirmed' } }), { kind: 'missing' })
  }
})

const webhook = (body: string, signature: string, provider = 'sandbox') =>
  ask(routes.payments.webhook, {
    params: { provider },
    headers: new Headers({ 'sandbox-signature': signature }),
    rawBody: Buffer.from(body),
  })
const signed = (body: string) => signatureOf(sandboxOf(house).secret, body, new Date())

test('a signed webhook is taken, twice too', async () => {
  const { reference } = await aPayment(house)
  const body = JSON.stringify({ id: newReference(), reference, state: 'paid', means: 'card', at: new Date() })
  assert.equal((await webhook(body, signed(body))).status, 200)
  assert.equal((await webhook(body, signed(body))).status, 200)
  assert.equal(await stateOf(reference), 'paid')
})

test('a webhook that is not believed, not understood or of nothing we know gets 400 and changes nothing', async () => {
  const { reference } = await aPayment(house)
  const event = { id: newReference(), reference, state: 'paid', means: 'card', at: new Date() }
  const body = JSON.stringify(event)
  const unknown = JSON.stringify({ ...event, reference: newReference() })
  const odd = JSON.stringify({ ...event, state: 'given' })
  for (const [text, signature, provider] of [
    [body, 't=1,v1=2', 'sandbox'],
    [body, '', 'sandbox'],
    [body, signed(`${body} `), 'sandbox'],
    [body, signed(body), 'stripe'],
    [unknown, signed(unknown), 'sandbox'],
    [odd, signed(odd), 'sandbox'],
    ['[1', signed('[1'), 'sandbox'],
    ['null', signed('null'), 'sandbox'],
    ['', signed(''), 'sandbox'],
  ] as const) {
    assert.equal((await webhook(text, signature, provider)).status, 400)
  }
  assert.equal(await stateOf(reference), 'started')
})

test('every field of a signed webhook is within its bounds, or it gets 400 with the field’s name and changes nothing', async () => {
  const { reference } = await aPayment(house)
  const event = { id: newReference(), reference, state: 'paid', means: 'card', at: new Date() }
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  for (const [field, ...values] of [
    ['id', '', 'a b', 'a\u0000', 'é', 'x'.repeat(1000), 1, null, ['a'], {}, undefined],
    ['reference', '', `${reference}\u0000`, `${reference}\ud800`, 'x'.repeat(1000), 7, null, undefined],
    ['state', 'created', 'started', 'given', '', 1, null, undefined],
    ['means', null, '', 'gold', 'card\u0000', 5, [], 'constructor', undefined],
    ['at', '+275760-09-13T00:00:00.000Z', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '2025-12-31T00:00:00Z'],
    ['at', inDays(1), '', 'hier', 0, 1e15, -1, true, null, [], undefined],
  ] as [string, ...unknown[]][]) {
    for (const value of values) {
      const sent = JSON.stringify({ ...event, [field]: value })
      const { status, body } = await webhook(sent, signed(sent))
      assert.equal(status, 400, sent)
      const { received, fields } = JSON.parse(body) as { received: boolean; fields: string[] }
      assert.deepEqual([received, fields], [false, [field]], sent)
    }
  }
  const large = JSON.stringify({ ...event, more: 'x'.repeat(70_000) })
  assert.equal((await webhook(large, signed(large))).status, 400)
  assert.equal(await stateOf(reference), 'started')
  const right = JSON.stringify(event)
  assert.equal((await webhook(right, signed(right))).status, 200)
  assert.equal(await stateOf(reference), 'paid')
})
