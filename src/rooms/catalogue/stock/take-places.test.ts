import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction } from '#base/database'
import type { ShopId } from '#kit/id'
import { testHouse } from '#test/database'
import { aShop } from '../../shops/testing.ts'
import { reopenShops, returnPlaces, takePlaces } from '../index.ts'

const house = await testHouse()
const monday = '2026-11-23'
const sunday = '2026-11-29'
const nextMonday = '2026-11-30'

async function aShopWith(weeklyPlaces: number | null): Promise<ShopId> {
  const { shop } = await aShop(house)
  await house.db.updateTable('shops').set({ weekly_places: weeklyPlaces }).where('id', '=', shop).execute()
  return shop
}
const take = (shop: ShopId, pieces: number, on = monday) =>
  inTransaction(house.db, (tx) => takePlaces(tx, [{ shop, pieces }], on))
const giveBack = (shop: ShopId, pieces: number, on = monday) =>
  inTransaction(house.db, (tx) => returnPlaces(tx, [{ shop, pieces }], on))

async function takenOf(shop: ShopId, week = monday): Promise<number> {
  const row = await house.db
    .selectFrom('made_weeks')
    .select('taken')
    .where('shop_id', '=', shop)
    .where('week', '=', week)
    .executeTakeFirst()
  return row?.taken ?? 0
}
async function announcedOf(shop: ShopId): Promise<number> {
  const rows = await house.db
    .selectFrom('changes')
    .select('id')
    .where('kind', '=', 'shop')
    .where('id', '=', shop)
    .execute()
  return rows.length
}

test('a week has its places from Monday to Sunday, and the next has its own', async () => {
  const shop = await aShopWith(2)
  await take(shop, 2, monday)
  await assert.rejects(take(shop, 1, sunday), { code: 'shop_full', values: { shop, reopens: nextMonday } })
  await take(shop, 2, nextMonday)
})

test('more than a week ever has is refused and leaves nothing taken', async () => {
  const shop = await aShopWith(2)
  await assert.rejects(take(shop, 3), { code: 'shop_full' })
  assert.equal(await takenOf(shop), 0)
})

test('of two shops, the one that is full keeps the other’s places free', async () => {
  const [open, full] = [await aShopWith(5), await aShopWith(1)]
  await take(full, 1)
  const both = [open, full].map((shop) => ({ shop, pieces: 1 }))
  await assert.rejects(
    inTransaction(house.db, (tx) => takePlaces(tx, both, monday)),
    { code: 'shop_full' },
  )
  assert.equal(await takenOf(open), 0)
})

test('a shop that does not count is counted, for it may begin to in the midst of a week', async () => {
  const shop = await aShopWith(null)
  await take(shop, 40)
  await house.db.updateTable('shops').set({ weekly_places: 40 }).where('id', '=', shop).execute()
  await assert.rejects(take(shop, 1), { code: 'shop_full' })
})

test('becoming full and being open again are announced, and nothing else is', async () => {
  const shop = await aShopWith(3)
  const before = await announcedOf(shop)
  await take(shop, 2)
  assert.equal(await announcedOf(shop), before)
  await take(shop, 1)
  assert.equal(await announcedOf(shop), before + 1)
  await giveBack(shop, 1)
  assert.equal(await announcedOf(shop), before + 2)
  await giveBack(shop, 1)
  assert.equal(await announcedOf(shop), before + 2)
  await take(shop, 2)
  await inTransaction(house.db, (tx) => reopenShops(tx, nextMonday))
  assert.equal(await announcedOf(shop), before + 4)
})

test('however many come at once, no week takes more than it has, and what is given back can be taken', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 24 }),
      async (places, asked) => {
        const shop = await aShopWith(places)
        const outcomes = await Promise.allSettled(asked.map((pieces) => take(shop, pieces)))
        const got = asked.filter((_, at) => outcomes[at]!.status === 'fulfilled')
        const taken = got.reduce((sum, pieces) => sum + pieces, 0)
        assert.equal(await takenOf(shop), taken)
        assert.ok(taken <= places)
        // Whoever was refused found fewer places than she wanted, then or since.
        const refused = asked.filter((_, at) => outcomes[at]!.status === 'rejected')
        assert.ok(refused.every((pieces) => taken + pieces > places))
        await Promise.all(got.map((pieces) => giveBack(shop, pieces)))
        assert.equal(await takenOf(shop), 0)
      },
    ),
    { numRuns: 10 },
  )
})
