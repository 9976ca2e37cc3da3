import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { ShopId } from '#kit/id'
import { read } from '#kit/read'
import { testHouse } from '#test/database'
import { comeBack } from './come-back.ts'
import { closedOf, isAway } from './delivery.ts'
import { goAway } from './go-away.ts'
import { AwayInput, PlacesInput } from './inputs.ts'
import { jobs } from './jobs.ts'
import { listeners } from './listeners.ts'
import { findOwnShop } from './queries.ts'
import { setWeeklyPlaces } from './set-weekly-places.ts'
import { aShop } from './testing.ts'
import { turnHolidays } from './turn-holidays.ts'
import { arrivalDates } from './working-days.ts'

const house = await testHouse({ jobs, listeners })
const act = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(house.db, work)
const autumn = new Date('2026-11-21T10:00:00Z')
type Made = Awaited<ReturnType<typeof aShop>>
const leave = ({ maker, shop }: Made, from: string | null, until: string) =>
  atTime(autumn, () => act((tx) => goAway(tx, maker, shop, { from, until, message: 'Au chaud' })))
const kinds = async (shop: ShopId) => {
  const events = house.db.selectFrom('shop_events').select('kind').where('shop_id', '=', shop)
  return (
    await events
      .where('kind', 'in', ['holidays_planned', 'went_away', 'came_back', 'holidays_cancelled'])
      .orderBy('id')
      .execute()
  ).map(({ kind }) => kind)
}

test('planned holidays close the shop from their first day to the day of return', async () => {
  const made = await aShop(house)
  await leave(made, '2026-12-21', '2027-01-04')
  const own = await findOwnShop(house.db, made.maker, made.shop)
  const closedOn = ['2026-12-20', '2026-12-21', '2027-01-03', '2027-01-04'].map((day) => isAway(own, day))
  assert.deepEqual(closedOn, [false, true, true, false])
})

test('from today is at once; past, reversed or far days are refused beside their field', async () => {
  const made = await aShop(house)
  await assert.rejects(leave(made, '2026-11-20', '2026-12-01'), { code: 'shop_leave_past' })
  await assert.rejects(leave(made, '2026-12-10', '2026-12-10'), { code: 'shop_return_early' })
  await assert.rejects(leave(made, '2026-12-10', '2026-12-01'), { code: 'shop_return_early' })
  await assert.rejects(leave(made, '2999-12-10', '3000-01-01'), { code: 'shop_return_far' })
  await leave(made, '2026-11-21', '2026-12-01')
  assert.equal((await findOwnShop(house.db, made.maker, made.shop)).awayFrom, null)
  const input = read(AwayInput, { from: '', until: '2026-12-01' })
  assert.deepEqual(input, { from: null, until: '2026-12-01', message: '' })
})

test('coming back ends holidays that began and cancels those to come', async () => {
  for (const [from, last] of [
    [null, 'came_back'],
    ['2026-12-21', 'holidays_cancelled'],
  ] as const) {
    const made = await aShop(house)
    await leave(made, from, '2027-01-04')
    await atTime(autumn, () => act((tx) => comeBack(tx, made.maker, made.shop)))
    const { awayFrom, awayUntil } = await findOwnShop(house.db, made.maker, made.shop)
    assert.deepEqual([awayFrom, awayUntil, (await kinds(made.shop)).at(-1)], [null, null, last])
  }
})

test('when holidays begin and end by their date, search reads the shop again, once each', async () => {
  const made = await aShop(house)
  const draft = await aShop(house)
  await leave(made, '2026-12-21', '2027-01-04')
  await leave(draft, '2027-02-01', '2027-02-10')
  const at = async (day: string) => {
    for (let twice = 0; twice < 2; twice++) {
      await atTime(new Date(`${day}T00:01:00Z`), () => jobs['shops.turn_holidays'].run(house))
    }
    return [await feedOf(made.shop), (await kinds(made.shop)).at(-1)]
  }
  const before = await feedOf(made.shop)
  assert.deepEqual(await at('2026-12-20'), [before, 'holidays_planned'])
  assert.deepEqual(await at('2026-12-22'), [before + 1, 'went_away'])
  assert.deepEqual(await at('2027-01-04'), [before + 2, 'came_back'])
  assert.equal((await findOwnShop(house.db, made.maker, made.shop)).awayUntil, null)
  assert.equal((await kinds(draft.shop)).at(-1), 'holidays_planned')
})

test('many holidays that end on one day are written down a few at a time', async () => {
  for (let count = 0; count < 3; count++) await leave(await aShop(house), null, '2026-12-01')
  const turn = () => act((tx) => turnHolidays(tx, '2026-12-01', 2))
  assert.deepEqual([await turn(), await turn(), await turn()], [true, false, false])
})

test('dates that are promised skip the shop’s holidays, the New Year and the carrier’s day off', () => {
  const away = closedOf({ awayFrom: '2026-12-24', awayUntil: '2027-01-04' })
  const before = arrivalDates({ preparationDays: 2, carrierDays: 2, closed: away, department: '29' }, '2026-12-21')
  assert.deepEqual(before, { sendBy: '2026-12-23', from: '2026-12-26', to: '2026-12-28' })
  const across = arrivalDates({ preparationDays: 3, carrierDays: 2, closed: away, department: '29' }, '2026-12-22')
  assert.deepEqual(across, { sendBy: '2027-01-05', from: '2027-01-07', to: '2027-01-08' })
  const open = arrivalDates({ preparationDays: 3, carrierDays: 2, closed: null, department: '29' }, '2026-12-30')
  assert.deepEqual(open, { sendBy: '2027-01-05', from: '2027-01-07', to: '2027-01-08' })
  const whole = arrivalDates({ preparationDays: 0, carrierDays: 1, closed: away, department: '29' }, '2026-12-28')
  assert.equal(whole.sendBy, '2027-01-04')
})

test('places for pieces made to order are counted, or not', async () => {
  const { maker, shop } = await aShop(house)
  const set = (weeklyPlaces: string) =>
    act((tx) => setWeeklyPlaces(tx, maker, shop, read(PlacesInput, { weeklyPlaces })))
  const stored = () => house.db.selectFrom('shops').select('weekly_places').where('id', '=', shop).executeTakeFirst()
  await set('5')
  assert.deepEqual(await stored(), { weekly_places: 5 })
  await set(' ')
  assert.deepEqual(await stored(), { weekly_places: null })
  for (const bad of ['0', '1001', '-3', 'beaucoup', '2,5'])
    await assert.rejects(async () => set(bad), { code: 'input' })
})

async function feedOf(shop: ShopId): Promise<number> {
  const rows = await house.db
    .selectFrom('changes')
    .select('id')
    .where('kind', '=', 'shop')
    .where('id', '=', shop)
    .execute()
  return rows.length
}
