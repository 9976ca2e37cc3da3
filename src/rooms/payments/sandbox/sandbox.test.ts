import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { atTime, now } from '#base/clock'
import { newReference } from '#kit/id'
import { testHouse } from '#test/database'
import { providerContract } from '../provider-contract.ts'
import { receiveWebhook } from '../receive-webhook-flow.ts'
import { syncPayment } from '../settle-payment-flow.ts'
import { aPayment, jobsWithoutHttp } from '../testing.ts'
import { deliverWebhooks } from './deliver.ts'
import { abandon, answerSecondStep, payInSandbox, tryToPay } from './pay.ts'
import { sandboxOf } from './sandbox.ts'
import { isSigned, signatureOf } from './signature.ts'

const house = await testHouse({ jobs: jobsWithoutHttp })
const bank = sandboxOf(house)
const later = <Result>(seconds: number, work: () => Result) => atTime(new Date(Date.now() + seconds * 1000), work)

type Told = { headers: Headers; body: Buffer }
async function collect(taken = true): Promise<Told[]> {
  const told: Told[] = []
  await deliverWebhooks(house, async (_to, headers, body) => {
    told.push({ headers: new Headers(headers), body: Buffer.from(body) })
    return taken
  })
  return told
}
const idOf = ({ body }: Told) => (JSON.parse(body.toString()) as { id: string }).id
const stateOf = ({ body }: Told) => (JSON.parse(body.toString()) as { state: string }).state
const forget = () => later(7200, () => collect())

providerContract('sandbox', {
  provider: bank,
  webhooks: () => collect(),
  buyer: (id, does) => {
    if (does === 'leaves') return abandon(bank.db, id)
    const card = ({ pays: 'accepted', 'is refused': 'refused', 'pays slowly': 'slow' } as const)[does]
    return tryToPay(bank.db, id, { means: 'card', card })
  },
})

test('a second step is asked, and confirmed or failed', async () => {
  for (const [answer, state] of [
    ['confirmed', 'paid'],
    ['failed', 'refused'],
  ] as const) {
    const { reference } = await aPayment(house)
    assert.equal(await payInSandbox(house, reference, { card: 'second_step' }), 'second_step')
    assert.equal(await syncPayment(house, reference), 'started')
    const { providerReference } = await bank.start({ reference, amount: 4200, returnTo: '', webhookTo: '' })
    assert.equal(await answerSecondStep(bank.db, providerReference, answer), state)
    assert.equal(await answerSecondStep(bank.db, providerReference, 'confirmed'), state)
    assert.equal(await syncPayment(house, reference), state)
  }
})

test('a slow payment is under way, and paid after its delay, told both times', async () => {
  await forget()
  const { reference } = await aPayment(house)
  await payInSandbox(house, reference, { card: 'slow' })
  assert.equal(await syncPayment(house, reference), 'processing')
  assert.deepEqual((await collect()).map(stateOf), ['processing'])
  assert.deepEqual(await later(19, () => collect()), [])
  assert.deepEqual((await later(21, () => collect())).map(stateOf), ['paid'])
  assert.equal(await syncPayment(house, reference), 'paid')
})

test('a payment confirmed twice tells the same event twice', async () => {
  await forget()
  await payInSandbox(house, (await aPayment(house)).reference, { card: 'twice' })
  const [first, second] = [await collect(), await later(4, () => collect())]
  assert.deepEqual([first.length, second.length], [1, 1])
  assert.equal(idOf(first[0]!), idOf(second[0]!))
})

test('a late payment is told a minute and a half after, and found at once', async () => {
  await forget()
  const { reference } = await aPayment(house)
  await payInSandbox(house, reference, { card: 'late' })
  assert.deepEqual(await collect(), [])
  assert.equal(await syncPayment(house, reference), 'paid')
  assert.equal((await later(91, () => collect())).length, 1)
})

test('a wallet always pays, and nothing paid is paid again', async () => {
  const { reference } = await aPayment(house)
  assert.equal(await payInSandbox(house, reference, { means: 'wallet', card: 'refused' }), 'paid')
  assert.equal(await payInSandbox(house, reference, { card: 'refused' }), 'paid')
})

test('a webhook that is not taken leaves again, ever later, until it is', async () => {
  await forget()
  await payInSandbox(house, (await aPayment(house)).reference)
  assert.equal((await collect(false)).length, 1)
  assert.equal((await collect()).length, 0)
  assert.equal((await later(6, () => collect(false))).length, 1)
  assert.equal((await later(12, () => collect())).length, 0)
  assert.equal((await later(20, () => collect())).length, 1)
  assert.equal((await later(7000, () => collect())).length, 0)
})

test('two workers at once deliver each webhook once', async () => {
  await forget()
  for (let i = 0; i < 5; i++) await payInSandbox(house, (await aPayment(house)).reference)
  const told = await Promise.all([collect(), collect(), collect()])
  assert.equal(new Set(told.flat().map(idOf)).size, 5)
  assert.equal(told.flat().length, 5)
})

test('webhooks go over HTTP to the address given at the start, and come again when the server fails', async () => {
  await forget()
  let failures = 1
  const server = createServer(async (request, answer) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
    const headers = new Headers(request.headers as Record<string, string>)
    if (failures-- > 0) return answer.writeHead(503).end()
    await receiveWebhook(house, 'sandbox', headers, body).then(
      () => answer.writeHead(200).end(),
      () => answer.writeHead(400).end(),
    )
  }).listen(0, '127.0.0.1')
  after(() => server.close())
  const { reference } = await aPayment(house)
  const webhookTo = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`
  await bank.db
    .updateTable('sandbox.checkouts')
    .set({ webhook_to: webhookTo })
    .where('idempotency_key', '=', reference)
    .execute()
  await payInSandbox(house, reference, { card: 'twice' })
  for (const seconds of [0, 6, 20]) await later(seconds, () => deliverWebhooks(house))
  const left = await bank.db.selectFrom('sandbox.deliveries').select('id').where('delivered_at', 'is', null).execute()
  assert.deepEqual(left, [])
  const payment = await house.db
    .selectFrom('payments')
    .select('state')
    .where('reference', '=', reference)
    .executeTakeFirst()
  assert.equal(payment!.state, 'paid')
})

test('what the sandbox commits stays, whatever becomes of our own transaction', async () => {
  const reference = newReference()
  await house.db
    .transaction()
    .execute(async () => {
      await bank.start({ reference, amount: 100, returnTo: '/', webhookTo: 'http://x/' })
      throw new Error('rolled back')
    })
    .catch(() => {})
  const found = await house.db
    .selectFrom('sandbox.checkouts')
    .select('state')
    .where('idempotency_key', '=', reference)
    .execute()
  assert.equal(found.length, 1)
})

test('a signature holds for its body, its secret and five minutes', () => {
  const body = Buffer.from('{"a":1}')
  const at = now()
  const signature = signatureOf('secret', body, at)
  assert.ok(isSigned('secret', body, signature, at))
  assert.ok(isSigned('secret', body, signature, new Date(at.getTime() + 299_000)))
  assert.equal(isSigned('secret', body, signature, new Date(at.getTime() + 302_000)), false)
  assert.equal(isSigned('other', body, signature, at), false)
  assert.equal(isSigned('secret', Buffer.from('{"a":2}'), signature, at), false)
  assert.equal(isSigned('secret', body, 't=1,v1=é', at), false)
})
