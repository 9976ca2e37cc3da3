import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, type Tx } from '#base/database'
import { house as system } from '#kit/actor'
import { testHouse } from '#test/database'
import { isRefused } from '#test/refused'
import { aShop } from '../shops/testing.ts'
import * as catalogue from './index.ts'
import { wasEverSold } from './queries.ts'
import { aListing, aListingInput } from './testing.ts'

const house = await testHouse()
const own = await aShop(house)
const { maker, shop } = own
const act = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(house.db, work)
const found = (listing: number) => catalogue.findOwnListing(house.db, shop, String(listing))
test('a draft may lack everything, and says what it needs to be published', async () => {
  const empty = { ...aListingInput, title: '', price: null, stock: null, category: null }
  const { listing } = await aListing(house, own, { ...empty, published: false })
  await assert.rejects(
    act((tx) => catalogue.publishListing(tx, maker, shop, listing)),
    isRefused('listing_incomplete', 'title', 'price', 'stock', 'category'),
  )
  assert.equal((await found(listing)).state, 'draft')
})

test('several are published at once; those that lack something are left and named', async () => {
  const whole = await aListing(house, own, { published: false })
  const bare = await aListing(house, own, { published: false, price: null, title: 'Sans prix' })
  const foreign = await aListing(house, await aShop(house), { published: false })
  const ids = [whole.listing, bare.listing, foreign.listing]
  const report = await act((tx) => catalogue.publishListings(tx, maker, shop, ids))
  assert.deepEqual(report.done, [whole.listing])
  assert.deepEqual(
    report.left.map(({ title, faults }) => [title, faults[0]?.code]),
    [['Sans prix', 'listing_price_missing']],
  )
  assert.deepEqual((await act((tx) => catalogue.publishListings(tx, maker, shop, ids))).done, [whole.listing])
})

test('paused and published again keeps its first day', async () => {
  const { listing } = await aListing(house, own)
  const publishedAt = () =>
    house.db.selectFrom('listings').select('published_at').where('id', '=', listing).executeTakeFirstOrThrow()
  const first = await publishedAt()
  await act((tx) => catalogue.pauseListings(tx, maker, shop, [listing]))
  assert.equal((await found(listing)).state, 'paused')
  await act((tx) => catalogue.publishListing(tx, maker, shop, listing))
  assert.deepEqual(await publishedAt(), first)
})

/** A form that was filled when three were left. */
const seenAt = (version: number) => ({ version, stocks: new Map([[catalogue.keyOf({}), 3]]) })

test('an edit over an older version is told, and writes nothing', async () => {
  const { listing } = await aListing(house, own)
  const { version } = await found(listing)
  const edit = (title: string) =>
    act((tx) => catalogue.updateListing(tx, maker, shop, listing, { ...aListingInput, title }, seenAt(version)))
  await edit('Bol vert')
  await assert.rejects(edit('Bol rouge'), isRefused('listing_modified'))
  const after = await found(listing)
  assert.deepEqual([after.title, after.slug, after.version], ['Bol vert', 'bol-vert', version + 1])
})

test('a sale while the form was open: the price is saved, the stock stays what the sale left', async () => {
  const { listing, variant } = await aListing(house, own)
  const { version } = await found(listing)
  await act((tx) => catalogue.takeStock(tx, [{ shop, variant, quantity: 1 }]))
  const edit = (stock: number) =>
    act((tx) =>
      catalogue.updateListing(tx, maker, shop, listing, { ...aListingInput, price: 2000, stock }, seenAt(version)),
    )
  await assert.rejects(edit(5), isRefused('listing_stock_moved', 'stock'))
  await edit(3)
  const after = await found(listing)
  assert.deepEqual([after.price, after.stock], [2000, 2])
})

test('a sale while pieces were told by their sizes is told, and none of them is sold twice', async () => {
  const { listing, variant } = await aListing(house, own)
  const { version } = await found(listing)
  const ofSize = (size: string) => ({
    options: { Taille: size },
    price: 2000,
    stock: 1,
    sku: '',
    weight: null,
    photo: null,
  })
  const sized = { ...aListingInput, choices: [{ name: 'Taille', values: ['S', 'M', 'L'] }] }
  const variants = ['S', 'M', 'L'].map(ofSize)
  const edit = (stock: number) =>
    act((tx) =>
      catalogue.updateListing(
        tx,
        maker,
        shop,
        listing,
        { ...sized, variants },
        {
          version,
          stocks: new Map([[catalogue.keyOf({}), stock]]),
        },
      ),
    )
  await act((tx) => catalogue.takeStock(tx, [{ shop, variant, quantity: 1 }]))
  await assert.rejects(edit(3), isRefused('listing_stock_moved', 'grid'))
  await edit(2)
  assert.equal((await found(listing)).stock, 3)
})

test('a published listing cannot lose what it needs, but may be sold out', async () => {
  const { listing } = await aListing(house, own)
  const edit = (told: object) =>
    act((tx) => catalogue.updateListing(tx, maker, shop, listing, { ...aListingInput, ...told }))
  await assert.rejects(edit({ price: null, category: null }), isRefused('listing_incomplete', 'price', 'category'))
  await edit({ stock: 0 })
  assert.ok(catalogue.isSoldOut(await found(listing)))
})

test('sold elsewhere takes one off; a unique piece is sold out and stays', async () => {
  const { listing } = await aListing(house, own, { stock: 1 })
  const sell = () => act((tx) => catalogue.sellElsewhere(tx, maker, shop, listing))
  assert.deepEqual(await sell(), { left: 0 })
  assert.equal((await found(listing)).state, 'published')
  await assert.rejects(sell(), isRefused('listing_nothing_left'))
})

test('what was begun and is taken back is deleted for good; under a checkout it is paused', async () => {
  const fresh = await aListing(house, own)
  assert.equal(await act((tx) => catalogue.removeListing(tx, maker, shop, fresh.listing)), 'removed')
  await assert.rejects(found(fresh.listing), isRefused('page_missing'))
  const sold = await aListing(house, own)
  await reserve(sold.variant)
  assert.ok(await wasEverSold(house.db, await found(sold.listing)))
  assert.equal(await act((tx) => catalogue.removeListing(tx, maker, shop, sold.listing)), 'paused')
  assert.equal((await found(sold.listing)).state, 'paused')
})

test('what an import brought is confirmed for many: prices by a rate, choices as they are', async () => {
  const foreign = { toConfirm: ['price', 'choices'] as const, foreignPrice: 2000, foreignCurrency: 'GBP' }
  const make = () =>
    act((tx) =>
      catalogue.createListing(
        tx,
        system,
        shop,
        { ...aListingInput, price: null },
        { ...foreign, toConfirm: [...foreign.toConfirm] },
      ),
    )
  const [one, two] = [(await make()).id, (await make()).id]
  const prices = new Map([[two, 2500]])
  const confirm = (confirmation: catalogue.Confirmation) =>
    act((tx) => catalogue.confirmImported(tx, maker, shop, [one, two], confirmation))
  assert.deepEqual(await confirm({ rate: 11_500, prices }), [])
  await assert.rejects(
    act((tx) => catalogue.publishListing(tx, maker, shop, one)),
    isRefused('listing_incomplete', 'choices'),
  )
  assert.deepEqual(await confirm({ choices: true }), [one, two])
  assert.deepEqual([(await found(one)).price, (await found(two)).price], [2300, 2500])
  assert.deepEqual((await act((tx) => catalogue.publishListings(tx, maker, shop, [one, two]))).left, [])
})

test('a script in a description is stored as the text it is', async () => {
  const description = '<script>alert(1)</script> & <b>gras</b>'
  const { listing } = await aListing(house, own, { description })
  assert.equal((await found(listing)).description, description)
})

test('another maker’s listing is missing, whatever the act', async () => {
  const other = await aShop(house)
  const { listing } = await aListing(house, other)
  const missing = isRefused('page_missing')
  await assert.rejects(found(listing), missing)
  await assert.rejects(
    act((tx) => catalogue.updateListing(tx, maker, shop, listing, aListingInput)),
    missing,
  )
  await assert.rejects(
    act((tx) => catalogue.updateListing(tx, maker, other.shop, listing, aListingInput)),
    missing,
  )
  await assert.rejects(
    act((tx) => catalogue.sellElsewhere(tx, maker, shop, listing)),
    missing,
  )
  await assert.rejects(
    act((tx) => catalogue.removeListing(tx, maker, shop, listing)),
    missing,
  )
  await assert.rejects(
    act((tx) => catalogue.createListing(tx, maker, other.shop, aListingInput)),
    missing,
  )
  const bulk = await act((tx) => catalogue.setCategory(tx, maker, shop, [listing], 'mugs'))
  assert.deepEqual(bulk.done, [])
})

async function reserve(variant: number): Promise<void> {
  const purchase = { checkout_token: String(variant), email: 'a@example.org', total: 1800 }
  const { id } = await house.db
    .insertInto('purchases')
    .values({ ...purchase, reference: `r${variant}`, expires_at: new Date(), occurred_at: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.db
    .insertInto('reservations')
    .values({ purchase_id: id, shop_id: shop, variant_id: variant, quantity: 1 })
    .execute()
}
