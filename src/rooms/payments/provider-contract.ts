import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newReference } from '#kit/id'
import type { Provider } from './provider.ts'

/** A provider under test, and the hands of a buyer and of the provider's own world. */
export type Rig = {
  provider: Provider
  /** A buyer on the provider's page tries to pay, or to leave. */
  buyer(providerReference: string, does: 'pays' | 'is refused' | 'pays slowly' | 'leaves'): Promise<unknown>
  /** The webhooks that leave now, signed, oldest first. */
  webhooks(): Promise<{ headers: Headers; body: Buffer }[]>
}

/** What every provider must keep, whoever it is. */
export function providerContract(name: string, { provider, buyer, webhooks }: Rig): void {
  const start = (reference = newReference(), amount = 4200) =>
    provider.start({ reference, amount, returnTo: 'http://localhost/retour', webhookTo: 'http://localhost/webhook' })
  const startAnd = async (does: Parameters<Rig['buyer']>[1]) => {
    const started = await start()
    await buyer(started.providerReference, does)
    return started.providerReference
  }
  const stateOf = async (started: string) => (await provider.find(started)).state

  test(`${name}: a new payment is open, on a page of its own`, async () => {
    const [one, two] = [await start(), await start()]
    assert.notEqual(one.redirectTo, two.redirectTo)
    assert.equal(await stateOf(one.providerReference), 'open')
  })

  test(`${name}: started twice or at once under one reference, it is one payment`, async () => {
    const reference = newReference()
    const all = await Promise.all([start(reference), start(reference), start(reference)])
    assert.deepEqual([...new Set(all.map((one) => JSON.stringify(one)))].length, 1)
  })

  test(`${name}: a reference is not taken again for another amount`, async () => {
    const reference = newReference()
    await start(reference)
    await assert.rejects(start(reference, 4300))
  })

  test(`${name}: what is paid names its means and its moment`, async () => {
    const { state, means, at } = await provider.find(await startAnd('pays'))
    assert.equal(state, 'paid')
    assert.ok(means)
    assert.ok(at instanceof Date)
  })

  test(`${name}: after a refusal the buyer may try again`, async () => {
    const started = await startAnd('is refused')
    assert.equal(await stateOf(started), 'refused')
    await buyer(started, 'pays')
    assert.equal(await stateOf(started), 'paid')
  })

  test(`${name}: cancelled, it can no longer be paid; twice is once`, async () => {
    const started = await startAnd('is refused')
    assert.equal((await provider.cancel(started)).state, 'cancelled')
    assert.equal((await provider.cancel(started)).state, 'cancelled')
    await buyer(started, 'pays')
    assert.equal(await stateOf(started), 'cancelled')
  })

  test(`${name}: a payment that came first, or is under way, is not cancelled`, async () => {
    assert.equal((await provider.cancel(await startAnd('pays'))).state, 'paid')
    assert.equal((await provider.cancel(await startAnd('pays slowly'))).state, 'processing')
  })

  test(`${name}: who leaves has cancelled`, async () => {
    assert.equal(await stateOf(await startAnd('leaves')), 'cancelled')
  })

  test(`${name}: a refund is made once for its reference, at once or twice`, async () => {
    const refund = { reference: newReference(), providerReference: await startAnd('pays'), amount: 4200 }
    const all = await Promise.all([provider.refund(refund), provider.refund(refund)])
    assert.deepEqual(all[0], all[1])
    assert.deepEqual(await provider.refund(refund), all[0])
  })

  test(`${name}: no more goes back than was paid, and nothing of what was not`, async () => {
    const providerReference = await startAnd('pays')
    await provider.refund({ reference: newReference(), providerReference, amount: 4000 })
    await assert.rejects(provider.refund({ reference: newReference(), providerReference, amount: 201 }))
    const unpaid = await startAnd('is refused')
    await assert.rejects(provider.refund({ reference: newReference(), providerReference: unpaid, amount: 1 }))
  })

  test(`${name}: its webhooks say what happened, under our reference`, async () => {
    await webhooks()
    const reference = newReference()
    await buyer((await start(reference)).providerReference, 'pays')
    const [told] = await webhooks()
    const event = provider.readWebhook(told!.headers, told!.body)
    assert.deepEqual([event.reference, event.state], [reference, 'paid'])
    assert.ok(event.id && event.means && event.at instanceof Date)
  })

  test(`${name}: a webhook that was touched, or came without its signature, is refused`, async () => {
    await startAnd('pays')
    const { headers, body } = (await webhooks()).at(-1)!
    const touched = Buffer.from(body.toString().replace('paid', 'open'))
    assert.throws(() => provider.readWebhook(headers, touched), { kind: 'invalid' })
    assert.throws(() => provider.readWebhook(new Headers(), body), { kind: 'invalid' })
  })
}
