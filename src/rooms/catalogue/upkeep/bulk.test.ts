import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction, sql } from '#base/database'
import type { ListingId } from '#kit/id'
import { testHouse } from '#test/database'
import { size } from '#test/size'
import { aShop } from '../../shops/testing.ts'
import {
  createListing,
  findOwnListing,
  listOwnListings,
  publishListing,
  returnStock,
  takeStock,
  updateListing,
} from '../index.ts'
import type { ListingInput } from '../inputs.ts'
import { aListing, aListingInput } from '../testing.ts'
import { applyBulk } from './apply-bulk.ts'
import { applyWhole, undoWhole } from './apply-bulk-flow.ts'
import { BulkAsk } from './bulk-ask.ts'
import { previewOf } from './bulk-preview.ts'
import { countTouched, findBulkAct, listChanges } from './bulk-queries.ts'
import { type Asked, stocksOf } from './bulk-steps.ts'
import { proposeBulk } from './propose-bulk.ts'
import { proposeChosen } from './propose-chosen-flow.ts'
import { undoBulk } from './undo-bulk.ts'

const house = await testHouse()
const consent = { overwrite: new Set<ListingId>(), create: true }

type Own = Awaited<ReturnType<typeof aShop>>
const inTx = <Result>(act: Parameters<typeof inTransaction<Result>>[1]) => inTransaction(house.db, act)
const look = ({ shop }: Own, listing: ListingId) => findOwnListing(house.db, shop, listing)

async function propose(own: Own, what: object, listings: ListingId[]): Promise<number> {
  const found = await listOwnListings(house.db, own.shop, listings)
  const steps = found.map((one) => ({ listing: one.id, version: one.version, stocks: stocksOf(one) }))
  return inTx((tx) => proposeBulk(tx, own.maker, own.shop, { what: BulkAsk.parse(what), steps } as Asked))
}

async function change(own: Own, what: object, listings: ListingId[]): Promise<number> {
  const act = await propose(own, what, listings)
  await applyWhole(house.db, own.maker, String(own.shop), act, consent)
  return act
}

const undo = (own: Own, act: number) => undoWhole(house.db, own.maker, String(own.shop), act)
const up4 = { act: 'price', way: 'raise_percent', amount: '4', rounding: '50' }

async function aVaried(own: Own): Promise<ListingId> {
  const variants = ['S', 'M'].map((size, at) => ({
    ...{ options: { Taille: size }, price: 1000 * (at + 1), stock: 2, sku: '', weight: null, photo: null },
  }))
  const input: ListingInput = { ...aListingInput, choices: [{ name: 'Taille', values: ['S', 'M'] }], variants }
  return inTx(async (tx) => {
    const { id } = await createListing(tx, own.maker, own.shop, input)
    await publishListing(tx, own.maker, own.shop, id)
    return id
  })
}

test('all prices go up by 4 %, each variant its own, and back', async () => {
  const own = await aShop(house)
  const [one, varied] = [(await aListing(house, own)).listing, await aVaried(own)]
  const act = await change(own, up4, [one, varied])
  assert.equal((await look(own, one)).price, 1850)
  assert.deepEqual(
    (await look(own, varied)).variants.map(({ price }) => price),
    [1050, 2100],
  )
  await undo(own, act)
  assert.equal((await look(own, one)).price, 1800)
  assert.deepEqual(
    (await look(own, varied)).variants.map(({ price }) => price),
    [1000, 2000],
  )
  const { rows } = await sql<{ price: number }>`
    select price from price_history where shop_id = ${own.shop} and listing_id = ${one} order by id`.execute(house.db)
  assert.deepEqual(
    rows.map(({ price }) => price),
    [1800, 1850, 1800],
  )
})

test('a proposal changes nothing; confirmed twice, it is done once', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own)
  const act = await propose(own, up4, [listing])
  assert.equal((await look(own, listing)).price, 1800)
  const again = () => applyWhole(house.db, own.maker, String(own.shop), act, consent)
  await Promise.all([again(), again()])
  await again()
  assert.equal((await look(own, listing)).price, 1850)
})

test('what was edited since it was shown, and what lacks a price, is left and named', async () => {
  const own = await aShop(house)
  const [edited, bare] = [await aListing(house, own), await aListing(house, own, { price: null, published: false })]
  const act = await propose(own, up4, [edited.listing, bare.listing, 999_999 as ListingId])
  await inTx((tx) => updateListing(tx, own.maker, own.shop, edited.listing, { ...aListingInput, price: 5000 }))
  await applyWhole(house.db, own.maker, String(own.shop), act, consent)
  assert.equal((await look(own, edited.listing)).price, 5000)
  const { leftOut } = await findBulkAct(house.db, own.shop, act)
  assert.deepEqual(
    leftOut.map(({ code }) => code),
    ['bulk_modified', 'bulk_no_price'],
  )
})

test('a stock that moved since it was shown is not set, even where the sum of all is as it was', async () => {
  const own = await aShop(house)
  const listing = await aVaried(own)
  const [small, medium] = (await look(own, listing)).variants
  const ask = BulkAsk.parse({ act: 'stock', how: 'set', count: '2' })
  const act = await proposeChosen(house.db, own.maker, own.shop, ask, { wanted: [listing] })
  await inTx((tx) => takeStock(tx, [{ shop: own.shop, variant: small!.id, quantity: 1 }]))
  await inTx((tx) => returnStock(tx, [{ shop: own.shop, variant: medium!.id, quantity: 1 }]))
  await applyWhole(house.db, own.maker, String(own.shop), act, consent)
  const after = (await look(own, listing)).variants.map(({ stock }) => stock)
  assert.deepEqual(after, [1, 3])
  const { leftOut } = await findBulkAct(house.db, own.shop, act)
  assert.deepEqual(leftOut[0]?.code, 'bulk_modified')
})

test('a share of a hundred thousand blanks is no share, and is told at once', () => {
  const amount = `4${' '.repeat(100_000)}x`
  assert.equal(BulkAsk.safeParse({ ...up4, amount }).error?.issues[0]?.message, 'bulk_not_a_share')
})

test('what an act would do is read piece by piece, and all of it is counted', async () => {
  const own = await aShop(house)
  const [first, last] = [await aListing(house, own), await aListing(house, own)]
  const gone = Array.from({ length: 450 }, (_, at) => ({ listing: 900_000 + at, version: 1, stocks: '' }))
  const seen = ({ listing }: typeof first) => ({ listing, version: 2, stocks: '3' })
  const asked = { what: BulkAsk.parse(up4), steps: [seen(first), ...gone, seen(last)] } as Asked
  const act = await inTx((tx) => proposeBulk(tx, own.maker, own.shop, asked))
  const preview = await previewOf(house.db, own.shop, await findBulkAct(house.db, own.shop, act))
  assert.deepEqual([preview.listings, preview.left.length, preview.unchanged], [2, 450, 0])
  assert.deepEqual(
    preview.changes.map(({ listing, after }) => [listing, after]),
    [first, last].map(({ listing }) => [listing, 1850]),
  )
})

test('an act that was cut off goes on behind the last 50, and is undone as far as it came', async () => {
  const own = await aShop(house)
  const listings: ListingId[] = []
  for (let at = 0; at < 53; at++) listings.push((await aListing(house, own, { published: false })).listing)
  const act = await propose(own, up4, listings)
  const found = await findBulkAct(house.db, own.shop, act)
  assert.equal(await inTx((tx) => applyBulk(tx, own.maker, own.shop, found, consent)), true)
  assert.deepEqual(await countTouched(house.db, own.shop, act), { listings: 50, left: 0 })
  await applyWhole(house.db, own.maker, String(own.shop), act, consent)
  assert.deepEqual(await countTouched(house.db, own.shop, act), { listings: 53, left: 0 })
  assert.equal(await inTx((tx) => undoBulk(tx, own.maker, own.shop, act)), true)
  assert.equal((await listChanges(house.db, own.shop, act, 99, 'waiting')).length, 3)
  await undo(own, act)
  await undo(own, act)
  const prices = (await listOwnListings(house.db, own.shop, listings)).map(({ price }) => price)
  assert.deepEqual(new Set(prices), new Set([1800]))
})

test('undoing leaves what was edited since, and gives a stock back by as much as it was moved', async () => {
  const own = await aShop(house)
  const [edited, sold] = [await aListing(house, own), await aListing(house, own, { stock: 3 })]
  const prices = await change(own, up4, [edited.listing, sold.listing])
  const stocks = await change(own, { act: 'stock', how: 'set', count: '10' }, [sold.listing])
  await inTx((tx) => updateListing(tx, own.maker, own.shop, edited.listing, { ...aListingInput, price: 7700 }))
  await inTx((tx) => takeStock(tx, [{ shop: own.shop, variant: sold.variant, quantity: 2 }]))
  await undo(own, prices)
  await undo(own, stocks)
  await undo(own, stocks)
  assert.equal((await look(own, edited.listing)).price, 7700)
  assert.deepEqual([(await look(own, sold.listing)).price, (await look(own, sold.listing)).stock], [1800, 1])
  const left = await listChanges(house.db, own.shop, prices, 9, 'left')
  assert.deepEqual(
    left.map(({ listing, title }) => [listing, title]),
    [[edited.listing, 'Bol bleu']],
  )
})

test('a stock is never undone below nothing', async () => {
  const own = await aShop(house)
  const { listing, variant } = await aListing(house, own, { stock: 1 })
  const act = await change(own, { act: 'stock', how: 'add', count: '4' }, [listing])
  await inTx((tx) => takeStock(tx, [{ shop: own.shop, variant, quantity: 3 }]))
  await undo(own, act)
  assert.equal((await look(own, listing)).stock, 0)
})

test('states, tags, lead times and the announcement go there and back', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own)
  const asks = [
    { act: 'pause' },
    { act: 'tags', how: 'add', words: 'Noël, BOL' },
    { act: 'lead', days: '12', uncounted: 'yes' },
    { act: 'reduction', on: 'yes' },
    { act: 'category', category: 'mugs' },
    { act: 'publish' },
  ]
  const before = await look(own, listing)
  const acts: number[] = []
  for (const ask of asks) acts.push(await change(own, ask, [listing]))
  const after = await look(own, listing)
  assert.deepEqual(after.tags, ['bol', 'grès', 'Noël'])
  assert.deepEqual([after.leadDays, after.stock, after.state, after.category], [12, null, 'published', 'mugs'])
  for (const act of acts.toReversed()) await undo(own, act)
  assert.deepEqual({ ...(await look(own, listing)), version: before.version }, before)
})

test('copies are drafts that undoing removes, but for one that was worked on', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own)
  const other = await aListing(house, own)
  const act = await change(own, { act: 'copy' }, [listing, other.listing])
  const [one, two] = await listChanges(house.db, own.shop, act, 9)
  await inTx((tx) => updateListing(tx, own.maker, own.shop, one!.listing, { ...aListingInput, title: 'Deuxième' }))
  await undo(own, act)
  assert.equal((await look(own, one!.listing)).title, 'Deuxième')
  await assert.rejects(look(own, two!.listing), { code: 'page_missing' })
})

test('another maker’s act, and a section of another shop, are missing', async () => {
  const [own, other] = [await aShop(house), await aShop(house)]
  const { listing } = await aListing(house, own)
  const act = await change(own, up4, [listing])
  await assert.rejects(undo(other, act), { code: 'page_missing' })
  await assert.rejects(undoWhole(house.db, other.maker, String(own.shop), act), { code: 'page_missing' })
  const { rows } = await sql<{ id: number }>`
    insert into sections (shop_id, name) values (${other.shop}, 'Bols') returning id`.execute(house.db)
  const foreign = await change(own, { act: 'section', section: String(rows[0]!.id) }, [listing])
  assert.deepEqual((await findBulkAct(house.db, own.shop, foreign)).leftOut[0]?.code, 'bulk_choice_gone')
})

test('undoing any act on untouched listings changes nothing but versions', async () => {
  const own = await aShop(house)
  const listings = [
    (await aListing(house, own)).listing,
    await aVaried(own),
    (await aListing(house, own, { price: null, stock: null, published: false })).listing,
  ]
  const ask = fc.oneof(
    fc.record({
      act: fc.constant('price'),
      way: fc.constantFrom('raise', 'lower', 'raise_percent', 'lower_percent', 'set'),
      amount: fc.constantFrom('0,01', '3', '12,50', '99'),
      rounding: fc.constantFrom('none', '10', '50', '100', '90'),
      direction: fc.constantFrom('nearest', 'up', 'down'),
    }),
    fc.record({
      act: fc.constant('stock'),
      how: fc.constantFrom('set', 'add', 'remove'),
      count: fc.constantFrom('0', '1', '7'),
    }),
    fc.record({ act: fc.constant('lead'), days: fc.constantFrom('', '5'), uncounted: fc.constantFrom('', 'yes') }),
    fc.record({
      act: fc.constant('tags'),
      how: fc.constantFrom('add', 'remove'),
      words: fc.constantFrom('bol', 'Noël', 'a, b, c'),
    }),
    fc.record({ act: fc.constantFrom('publish', 'pause') }),
  )
  const seen = async () => (await listOwnListings(house.db, own.shop, listings)).map((one) => ({ ...one, version: 0 }))
  const before = await seen()
  await fc.assert(
    fc.asyncProperty(ask, async (what) => {
      await undo(own, await change(own, what, listings))
      assert.deepEqual(await seen(), before)
    }),
    { numRuns: size({ test: 10, proof: 200 }) },
  )
})
