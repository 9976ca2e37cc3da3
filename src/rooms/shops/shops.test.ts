import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { findCommune } from '#base/communes'
import { inTransaction, type Tx } from '#base/database'
import type { ShopId } from '#kit/id'
import { read } from '#kit/read'
import type { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { isRefused } from '#test/refused'
import * as shops from './index.ts'
import { findShopSettings } from './settings-query.ts'
import { aMaker, aSeller, aShop } from './testing.ts'

const house = await testHouse()
const brest = findCommune('29019')!
const act = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(house.db, work)
test('a shop opens from six answers, as a draft that its maker finds and nobody else', async () => {
  const maker = await aMaker(house)
  const form = {
    name: 'Terre & Lin',
    status: 'private_person',
    legalName: 'Aline Ormeau',
    town: 'brest',
    price: '4,90',
    proof: '',
  }
  const { id, slug } = await act((tx) => shops.openShop(tx, maker, read(shops.OpenShopInput, form)))
  assert.equal(slug, 'terre-lin')
  const settings = await findShopSettings(house.db, maker, String(id), '2026-11-21')
  assert.deepEqual([settings.town, settings.department, settings.state], ['Brest', '29', 'draft'])
  assert.deepEqual([settings.profiles[0]!.price, settings.profiles[0]!.zones], [490, ['mainland']])
  assert.equal((await shops.listOwnShops(house.db, maker)).length, 1)
  const other = await aMaker(house)
  await assert.rejects(shops.findOwnShop(house.db, other, id), isRefused('page_missing'))
  for (const none of ['0', 'abc', '-1', '99999999999999999999', `${id} or 1=1`])
    await assert.rejects(shops.findOwnShop(house.db, maker, none), isRefused('page_missing'))
})

test('names that are taken or reserved get a number, also when many open at once', async () => {
  const open = async (name: string) => (await aShop(house, { name })).slug
  const slugs = await Promise.all(Array.from({ length: 8 }, () => open('Brin d’osier')))
  assert.equal(new Set(slugs).size, 8)
  assert.ok(slugs.includes('brin-d-osier') && slugs.includes('brin-d-osier-8'))
  assert.equal(await open('Échoppe'), 'echoppe-2')
  assert.equal(await open('Nouvelle !'), 'nouvelle-2')
})

test('a member opens twenty shops at most, also when she opens many at once', async () => {
  const maker = await aMaker(house)
  const opened = await Promise.allSettled(Array.from({ length: 25 }, () => aShop(house, { maker, published: false })))
  const refused = opened.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Refusal).code] : []))
  assert.deepEqual(
    refused,
    Array.from({ length: 5 }, () => 'shop_many'),
  )
})

test('a renamed shop keeps its old slug, gets it back, and nobody else ever has it', async () => {
  const { maker, shop, slug } = await aShop(house, { name: 'Le Vieux Nom' })
  const rename = (name: string) => act((tx) => shops.updateShop(tx, maker, shop, { name, story: '', commune: brest }))
  assert.equal((await rename('Le Nouveau Nom')).slug, 'le-nouveau-nom')
  assert.equal((await rename('Le nouveau nom !')).slug, 'le-nouveau-nom')
  assert.equal((await aShop(house, { name: 'Le Vieux Nom' })).slug, 'le-vieux-nom-2')
  assert.equal((await rename('Le vieux nom')).slug, slug)
  const kept = await house.db.selectFrom('shop_slugs').select('slug').where('shop_id', '=', shop).execute()
  assert.deepEqual(kept.map((row) => row.slug).sort(), ['le-nouveau-nom', 'le-vieux-nom'])
})

test('a professional publishes once the law’s details are there; then they stay complete', async () => {
  const { maker, shop } = await aShop(house, { published: false, seller: { siret: null } })
  await assert.rejects(
    act((tx) => shops.publishShop(tx, maker, shop)),
    isRefused('seller_incomplete', 'siret'),
  )
  await act((tx) => shops.updateSeller(tx, maker, shop, aSeller))
  await act((tx) => shops.publishShop(tx, maker, shop))
  await act((tx) => shops.publishShop(tx, maker, shop))
  const emptied = act((tx) => shops.updateSeller(tx, maker, shop, { ...aSeller, mediator: '' }))
  await assert.rejects(emptied, isRefused('seller_incomplete', 'mediator'))
  await act((tx) => shops.updateSeller(tx, maker, shop, { ...aSeller, town: 'Quimper', postcode: '29000' }))
})

test('« artisan » needs its proof, from the first form on', async () => {
  const maker = await aMaker(house)
  const input = {
    name: 'Forge',
    universe: 'market',
    status: 'artisan',
    legalName: 'A. Ormeau',
    proof: '',
    price: 0,
    commune: brest,
  } as const
  await assert.rejects(
    act((tx) => shops.openShop(tx, maker, input)),
    isRefused('seller_incomplete', 'proof'),
  )
  await act((tx) => shops.openShop(tx, maker, { ...input, proof: 'CAP ferronnier' }))
})

test('two shops of one legal person share their seller', async () => {
  const { maker, shop } = await aShop(house)
  const second = await aShop(house, { maker })
  const [one, two] = await Promise.all([shop, second.shop].map((id) => shops.findOwnShop(house.db, maker, id)))
  assert.equal(one!.seller, two!.seller)
})

test('a published shop goes away until a day to come, and may be back before', async () => {
  const { maker, shop } = await aShop(house)
  const leave = (until: string) => act((tx) => shops.goAway(tx, maker, shop, { until, message: 'À bientôt' }))
  await atTime(new Date('2026-07-30T10:00:00Z'), async () => {
    await assert.rejects(leave('2026-07-30'), isRefused('shop_return_past', 'until'))
    await assert.rejects(leave('2028-01-01'), isRefused('shop_return_far', 'until'))
    await leave('2026-08-24')
  })
  assert.equal((await shops.findOwnShop(house.db, maker, shop)).awayUntil, '2026-08-24')
  await act((tx) => shops.comeBack(tx, maker, shop))
  assert.equal((await shops.findOwnShop(house.db, maker, shop)).awayUntil, null)
  const draft = await aShop(house, { published: false })
  const early = act((tx) => shops.goAway(tx, draft.maker, draft.shop, { until: '2099-01-01', message: '' }))
  await assert.rejects(early, isRefused('shop_not_published'))
})

test('hand-overs come and go, and another maker’s stay', async () => {
  const { maker, shop } = await aShop(house)
  const stranger = await aShop(house)
  const input = { commune: brest, place: 'Halles Saint-Louis', hours: 'samedi, 9 h à 12 h' }
  const id = await act((tx) => shops.addHandOver(tx, maker, shop, input))
  await act((tx) => shops.removeHandOver(tx, stranger.maker, stranger.shop, id))
  assert.equal((await shops.listHandOvers(house.db, shop)).length, 1)
  await act((tx) => shops.removeHandOver(tx, maker, shop, id))
  assert.equal((await shops.listHandOvers(house.db, shop)).length, 0)
  for (let count = 0; count < 10; count++) await act((tx) => shops.addHandOver(tx, maker, shop, input))
  await assert.rejects(
    act((tx) => shops.addHandOver(tx, maker, shop, input)),
    isRefused('shop_hand_overs_full'),
  )
})

test('every act refuses a shop that is not the actor’s', async () => {
  const { shop } = await aShop(house)
  const stranger = await aMaker(house)
  const acts: ((tx: Tx, shop: ShopId) => Promise<unknown>)[] = [
    (tx, id) => shops.updateShop(tx, stranger, id, { name: 'Volé', story: '', commune: brest }),
    (tx, id) => shops.updateSeller(tx, stranger, id, aSeller),
    (tx, id) => shops.publishShop(tx, stranger, id),
    (tx, id) => shops.goAway(tx, stranger, id, { until: '2099-01-01', message: '' }),
    (tx, id) => shops.comeBack(tx, stranger, id),
    (tx, id) => shops.setPortrait(tx, stranger, id, null),
    (tx, id) => shops.addHandOver(tx, stranger, id, { commune: brest, place: 'x', hours: 'y' }),
    (tx, id) => shops.removeHandOver(tx, stranger, id, 1),
  ]
  for (const one of acts)
    await assert.rejects(
      act((tx) => one(tx, shop)),
      isRefused('page_missing'),
    )
})

test('what search shows of a shop is in the change feed', async () => {
  const { maker, shop } = await aShop(house)
  await act((tx) => shops.setPortrait(tx, maker, shop, { key: 'a'.repeat(32), width: 10, height: 10, thumbhash: '' }))
  const rows = await house.db
    .selectFrom('changes')
    .select('id')
    .where('kind', '=', 'shop')
    .where('id', '=', shop)
    .execute()
  assert.equal(rows.length, 5)
})
