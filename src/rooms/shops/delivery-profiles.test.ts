import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, type Tx } from '#base/database'
import { testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { addDeliveryProfile } from './add-delivery-profile.ts'
import { makeDeliveryDefault } from './make-delivery-default.ts'
import { listDeliveryProfiles } from './profile-queries.ts'
import { findDelivery } from './queries.ts'
import { removeDeliveryProfile } from './remove-delivery-profile.ts'
import { aDelivery, aShop } from './testing.ts'
import { updateDeliveryProfile } from './update-delivery-profile.ts'

const house = await testHouse()
const act = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(house.db, work)
type Made = Awaited<ReturnType<typeof aShop>>
const add = ({ maker, shop }: Made, name: string, price = 1290) =>
  act((tx) => addDeliveryProfile(tx, maker, shop, { ...aDelivery, name, price }))

test('a shop has a further way of sending, edits it, and makes it the default', async () => {
  const made = await aShop(house)
  const { maker, shop } = made
  const large = await add(made, 'Grands colis')
  await act((tx) => updateDeliveryProfile(tx, maker, shop, large, { ...aDelivery, name: 'Fragiles', price: 1500 }))
  assert.equal((await findDelivery(house.db, shop)).price, 490)
  await act((tx) => makeDeliveryDefault(tx, maker, shop, large))
  await act((tx) => makeDeliveryDefault(tx, maker, shop, large))
  assert.equal((await findDelivery(house.db, shop)).price, 1500)
  const profiles = await listDeliveryProfiles(house.db, shop)
  assert.deepEqual(
    profiles.map(({ name, isDefault }) => [name, isDefault]),
    [
      ['Fragiles', true],
      ['', false],
    ],
  )
})

test('listings whose way of sending is taken away go by the default one, which stays', async () => {
  const made = await aShop(house)
  const { maker, shop } = made
  const large = await add(made, 'Grands colis')
  const { listing } = await aListing(house, { maker, shop })
  const own = house.db.updateTable('listings').set({ delivery_profile_id: large })
  await own.where('shop_id', '=', shop).where('id', '=', listing).execute()
  const [usual, further] = await listDeliveryProfiles(house.db, shop)
  assert.deepEqual([usual!.listings, further!.listings], [0, 1])
  const remove = (id: number) => act((tx) => removeDeliveryProfile(tx, maker, shop, id))
  await assert.rejects(remove(usual!.id), { code: 'shop_profile_default' })
  await remove(large)
  const row = house.db.selectFrom('listings').select('delivery_profile_id').where('id', '=', listing)
  assert.deepEqual(await row.execute(), [{ delivery_profile_id: null }])
  await assert.rejects(remove(large), { code: 'page_missing' })
})

test('two ways of sending don’t bear one name, also when both are added at once', async () => {
  const made = await aShop(house)
  const ended = await Promise.allSettled([add(made, 'Grands colis'), add(made, 'GRANDS  colis')])
  assert.deepEqual(ended.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const [, large] = await listDeliveryProfiles(house.db, made.shop)
  const other = await add(made, 'Petits')
  const rename = act((tx) =>
    updateDeliveryProfile(tx, made.maker, made.shop, other, { ...aDelivery, name: large!.name }),
  )
  await assert.rejects(rename, { code: 'shop_profile_taken' })
})

test('twenty ways of sending are enough', async () => {
  const made = await aShop(house)
  for (let nth = 2; nth <= 20; nth++) await add(made, `Envoi ${nth}`)
  await assert.rejects(add(made, 'Envoi 21'), { code: 'shop_profiles_full' })
})

test('another maker’s way of sending is missing, under her shop’s number or mine', async () => {
  const made = await aShop(house)
  const mine = await aShop(house)
  const hers = await add(made, 'Grands colis')
  const input = { ...aDelivery, name: 'Volé' }
  for (const shop of [made.shop, mine.shop]) {
    const missing = { code: 'page_missing' }
    await assert.rejects(
      act((tx) => updateDeliveryProfile(tx, mine.maker, shop, hers, input)),
      missing,
    )
    await assert.rejects(
      act((tx) => makeDeliveryDefault(tx, mine.maker, shop, hers)),
      missing,
    )
    await assert.rejects(
      act((tx) => removeDeliveryProfile(tx, mine.maker, shop, hers)),
      missing,
    )
  }
})

test('a way of sending by weight keeps its slices, and says which pieces on sale have no weight', async () => {
  const made = await aShop(house)
  const { maker, shop } = made
  const { listing } = await aListing(house, { maker, shop })
  const slices = [{ kind: 'letter' as const, upTo: 250, price: 480 }]
  const input = { ...aDelivery, name: 'Lettres', price: 480, furtherPiece: 0, slices, packaging: 15 }
  const [usual] = await listDeliveryProfiles(house.db, shop)
  await act((tx) => updateDeliveryProfile(tx, maker, shop, usual!.id, input))
  const { price, slices: kept, packaging } = await findDelivery(house.db, shop)
  assert.deepEqual({ price, kept, packaging }, { price: 480, kept: slices, packaging: 15 })
  const weigh = (weight: number | null) =>
    house.db.updateTable('variants').set({ weight }).where('listing_id', '=', listing).execute()
  for (const [weight, unweighed] of [
    [null, 1],
    [0, 1],
    [40, 0],
  ] as const) {
    await weigh(weight)
    assert.equal((await listDeliveryProfiles(house.db, shop))[0]!.unweighed, unweighed)
  }
})
