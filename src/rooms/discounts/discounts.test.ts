import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import { read } from '#kit/read'
import { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { aShop } from '../shops/testing.ts'
import { extendDiscount } from './extend-discount.ts'
import * as discounts from './index.ts'
import { findOwnDiscount } from './queries.ts'
import { resumeDiscount } from './resume-discount.ts'
import { stopDiscount } from './stop-discount.ts'
import { aDiscount } from './testing.ts'

const house = await testHouse()
const act = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(house.db, work)
const saturday = new Date('2026-11-21T10:00:00Z')

test('a code is found by whoever types it, in its own shop only', async () => {
  const one = await aShop(house)
  const other = await aShop(house)
  const id = await aDiscount(house, one, { code: 'NOEL2026' })
  const wanted = [one, other].map(({ shop }) => ({ shop, code: ' noël 2026' }))
  const found = await discounts.findDiscounts(house.db, wanted)
  assert.deepEqual(
    found.map(({ id: of, shop }) => [of, shop]),
    [[id, one.shop]],
  )
  assert.deepEqual(await discounts.findDiscounts(house.db, []), [])
})

test('a code is found as it is said: with a blank, a dash or neither', async () => {
  const own = await aShop(house)
  const id = await aDiscount(house, own, { code: 'MERCI-10' })
  for (const code of ['MERCI 10', 'merci-10', 'Merci–10', 'merci10']) {
    const found = await discounts.findDiscounts(house.db, [{ shop: own.shop, code }])
    assert.deepEqual(
      found.map((one) => one.id),
      [id],
      code,
    )
  }
  await assert.rejects(aDiscount(house, own, { code: 'MERCI10' }), { code: 'discount_code_taken' })
})

test('of two who take the last use at once, one has it', async () => {
  const own = await aShop(house)
  const id = await aDiscount(house, own, { mostUses: 3 })
  const tries = Array.from({ length: 8 }, () => act((tx) => discounts.useDiscount(tx, own.shop, id)))
  const ended = await Promise.allSettled(tries)
  assert.equal(ended.filter(({ status }) => status === 'fulfilled').length, 3)
  for (const one of ended) {
    if (one.status === 'rejected') assert.equal((one.reason as Refusal).code, 'discount_used_up')
  }
  assert.equal((await findOwnDiscount(house.db, own.maker, own.shop, id)).used, 3)
  await act((tx) => discounts.giveBackDiscount(tx, own.shop, id))
  await act((tx) => discounts.useDiscount(tx, own.shop, id))
  await assert.rejects(
    act((tx) => discounts.useDiscount(tx, own.shop, id)),
    { code: 'discount_used_up' },
  )
})

test('a use that is given back once too often is no use below none', async () => {
  const own = await aShop(house)
  const id = await aDiscount(house, own)
  await act((tx) => discounts.giveBackDiscount(tx, own.shop, id))
  assert.equal((await findOwnDiscount(house.db, own.maker, own.shop, id)).used, 0)
})

test('two who create the same code at once: one has it, the other is told', async () => {
  const own = await aShop(house)
  const ended = await Promise.allSettled([aDiscount(house, own), aDiscount(house, own), aDiscount(house, own)])
  assert.equal(ended.filter(({ status }) => status === 'fulfilled').length, 1)
  for (const one of ended) {
    if (one.status === 'rejected') assert.equal((one.reason as Refusal).code, 'discount_code_taken')
  }
  await aDiscount(house, await aShop(house))
})

test('days that are past, reversed or in another century are refused beside their field', async () => {
  const own = await aShop(house)
  const faults: [object, string, string][] = [
    [{ startsOn: '2026-11-20' }, 'startsOn', 'discount_start_past'],
    [{ startsOn: '3000-01-01' }, 'startsOn', 'discount_day_far'],
    [{ startsOn: '2026-12-24', endsOn: '2026-12-01' }, 'endsOn', 'discount_days_reversed'],
    [{ endsOn: '2026-11-20' }, 'endsOn', 'discount_days_reversed'],
    [{ endsOn: '3000-01-01' }, 'endsOn', 'discount_day_far'],
  ]
  await atTime(saturday, async () => {
    for (const [told, field, code] of faults) await assert.rejects(aDiscount(house, own, told), refusedAt(field, code))
    await aDiscount(house, own, { startsOn: '2026-11-21', endsOn: '2026-11-21' })
  })
})

test('a code that was stopped or is over is not used; taken up again it is', async () => {
  const own = await aShop(house)
  const { maker, shop } = own
  const use = (id: number) => act((tx) => discounts.useDiscount(tx, shop, id))
  const id = await atTime(saturday, () => aDiscount(house, own, { endsOn: '2026-11-30' }))
  await act((tx) => stopDiscount(tx, maker, shop, id))
  await act((tx) => stopDiscount(tx, maker, shop, id))
  await atTime(saturday, () => assert.rejects(use(id), { code: 'discount_over' }))
  await act((tx) => resumeDiscount(tx, maker, shop, id))
  await atTime(saturday, () => use(id))
  await atTime(new Date('2026-11-30T23:30:00Z'), () => assert.rejects(use(id), { code: 'discount_over' }))
  await atTime(new Date('2026-12-02T10:00:00Z'), async () => {
    await act((tx) => extendDiscount(tx, maker, shop, id, { endsOn: '2026-12-24', mostUses: null }))
    await use(id)
  })
})

test('uses are never fewer than there were, and an end is not put into the past', async () => {
  const own = await aShop(house)
  const id = await atTime(saturday, () => aDiscount(house, own, { mostUses: 5 }))
  const extend = (endsOn: string | null, mostUses: number | null) =>
    act((tx) => extendDiscount(tx, own.maker, own.shop, id, { endsOn, mostUses }))
  for (let uses = 0; uses < 2; uses++)
    await atTime(saturday, () => act((tx) => discounts.useDiscount(tx, own.shop, id)))
  await assert.rejects(extend(null, 1), refusedAt('mostUses', 'discount_uses_below'))
  await atTime(new Date('2026-11-25T10:00:00Z'), () =>
    assert.rejects(extend('2026-11-24', 5), refusedAt('endsOn', 'discount_end_past')),
  )
  await atTime(saturday, () => extend('2026-11-22', 2))
})

test('another maker’s codes are missing', async () => {
  const own = await aShop(house)
  const stranger = await aShop(house)
  const id = await aDiscount(house, own)
  for (const shop of [own.shop, stranger.shop]) {
    await assert.rejects(
      act((tx) => stopDiscount(tx, stranger.maker, shop, id)),
      { code: 'page_missing' },
    )
    await assert.rejects(
      act((tx) => resumeDiscount(tx, stranger.maker, shop, id)),
      { code: 'page_missing' },
    )
    const more = { endsOn: null, mostUses: null }
    await assert.rejects(
      act((tx) => extendDiscount(tx, stranger.maker, shop, id, more)),
      { code: 'page_missing' },
    )
  }
  await assert.rejects(aDiscount(house, { ...own, maker: stranger.maker }), { code: 'page_missing' })
})

test('fifty codes at a time are enough, old ones not counted', async () => {
  const own = await aShop(house)
  const first = await aDiscount(house, own, { code: 'CODE-0' })
  for (let nth = 1; nth < 50; nth++) await aDiscount(house, own, { code: `CODE-${nth}` })
  await assert.rejects(aDiscount(house, own), { code: 'discounts_full' })
  await act((tx) => stopDiscount(tx, own.maker, own.shop, first))
  await aDiscount(house, own)
})

test('what is typed into the form is understood, or said beside its field', () => {
  const form = { code: 'merci 10', kind: 'percent', percent: '10', amount: 'cinq', startsOn: '', mostUses: '' }
  assert.deepEqual(read(discounts.DiscountInput, form), {
    code: 'MERCI-10',
    kind: 'percent',
    percent: 10,
    amount: null,
    minimum: 0,
    startsOn: null,
    endsOn: null,
    mostUses: null,
  })
  const faults: [object, string, string][] = [
    [{ percent: '0' }, 'percent', 'too_small'],
    [{ percent: '100' }, 'percent', 'too_large'],
    [{ percent: '1000' }, 'percent', 'too_large'],
    [{ percent: '' }, 'percent', 'required'],
    [{ kind: 'amount', amount: '0' }, 'amount', 'not_an_amount'],
    [{ kind: 'amount', amount: '200 000' }, 'amount', 'discount_amount_large'],
    [{ kind: 'gift' }, 'kind', 'required'],
    [{ code: '🎁🎁🎁' }, 'code', 'discount_code_form'],
    [{ code: 'AB' }, 'code', 'discount_code_form'],
    [{ code: 'A'.repeat(31) }, 'code', 'discount_code_form'],
    [{ mostUses: '10001' }, 'mostUses', 'too_large'],
    [{ mostUses: '0' }, 'mostUses', 'too_small'],
    [{ endsOn: 'demain' }, 'endsOn', 'not_a_day'],
    [{ endsOn: '2026-02-30' }, 'endsOn', 'not_a_day'],
  ]
  for (const [told, field, code] of faults) {
    assert.throws(() => read(discounts.DiscountInput, { ...form, ...told }), refusedAt(field, code))
  }
})

function refusedAt(field: string, code: string) {
  return (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error))
    const fault = error.faults.find((one) => one.field === field)
    assert.equal(fault?.code, code, JSON.stringify(error.faults))
    return true
  }
}
