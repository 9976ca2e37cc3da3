import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import type { ShopId } from '#kit/id'
import { testHouse } from '#test/database'
import { printCharter } from './cli.ts'
import { confirmationHours, feeRule, inForce, noticeDays, paymentCostReturned } from './in-force.ts'
import { listCharter } from './list-charter.ts'
import { adopt } from './testing.ts'

const house = await testHouse()
const [anyShop, promised] = [5 as ShopId, 7 as ShopId]
const today = new Date()
const inDays = (count: number) => new Date(today.getTime() + count * 86_400_000)

await adopt(
  house,
  { key: 'fee.rate', value: 400, inDays: 100 },
  { key: 'fee.rate', value: 250, shop: promised, inDays: 95 },
)

test('the founding charter holds from the first day of 2026', async () => {
  const founded = new Date('2026-01-01T00:00:00+01:00')
  assert.equal((await inForce(house.db, 'fee.rate', founded)).value, 500)
  assert.equal(await confirmationHours(house.db, founded), 72)
  assert.equal(await noticeDays(house.db, 'notice.terms', founded), 90)
  assert.equal(await noticeDays(house.db, 'notice.closing', founded), 365)
  assert.equal(await paymentCostReturned(house.db, founded), false)
  assert.equal((await inForce(house.db, 'listing.fee', founded)).value, 0)
})

test('before the house there is no charter', () =>
  assert.rejects(inForce(house.db, 'fee.rate', new Date('2025-12-31T22:00:00Z'))))

test('a change holds from its day on, not before', async () => {
  assert.equal((await inForce(house.db, 'fee.rate', inDays(99))).value, 500)
  assert.equal((await inForce(house.db, 'fee.rate', inDays(101))).value, 400)
})

test('what one shop was promised wins over the rule for all, for her alone', async () => {
  assert.equal((await feeRule(house.db, inDays(101), promised)).rate, 250)
  assert.equal((await feeRule(house.db, inDays(101), anyShop)).rate, 400)
  assert.equal((await feeRule(house.db, inDays(94), promised)).rate, 500)
})

test('a fee comes with the versions that say so', async () => {
  const now = await feeRule(house.db, today, promised)
  const later = await feeRule(house.db, inDays(101), promised)
  assert.equal(now.vatRate, 2000)
  assert.notEqual(now.feeVersion, later.feeVersion)
  assert.equal(now.vatVersion, later.vatVersion)
})

test('the charter shows what holds, what is to come and what was', async () => {
  const find = async (at: Date) => (await listCharter(house.db, at)).find(({ key }) => key === 'fee.rate')!
  const [before, after] = [await find(today), await find(inDays(101))]
  assert.deepEqual([before.current.value, before.coming.map(({ value }) => value), before.past], [500, [400], []])
  assert.deepEqual([after.current.value, after.coming, after.past.map(({ value }) => value)], [400, [], [500]])
  assert.equal(before.noticeDays, 90)
  assert.equal((await listCharter(house.db, today)).length, 12)
})

test('the command prints every article with its decision and its notice', async () => {
  const text = await atTime(today, () => printCharter(house.db))
  assert.match(text, /Frais sur une vente \(fee\.rate\)/)
  assert.match(text, /5\u202f% du prix des créations/)
  assert.match(text, /Charte fondatrice/)
  assert.match(text, /4\u202f% du prix/)
  assert.match(text, /365\sjours/)
})
