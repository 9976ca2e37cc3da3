import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { inTransaction, sql } from '#base/database'
import { joinSentences } from '#base/sentences'
import { guest } from '#kit/actor'
import { addDays, dayOf } from '#kit/dates'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aListing, aListingInput } from '../catalogue/testing.ts'
import { updateListing } from '../catalogue/update-listing.ts'
import { aMaker, aShop } from '../shops/testing.ts'
import { findEuroSplit, findLoss, listStruckPrices } from './index.ts'
import { messages } from './messages.ts'
import { web } from './web.tsx'

joinSentences([ui, messages])
const house = await testHouse()
const { maker, shop } = await aShop(house)
const { listing, variant } = await aListing(house, { maker, shop }, { price: 3000 })
const ask = asker(house, web)
const at = { shop: String(shop), listing: String(listing) }
const own = { actor: maker, params: at }

/** No-break spaces as plain ones. */
const plain = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ')
const costs = { materials: '6', packaging: '1', electricity: '', upkeep: '0,50', minutes: '1 h' }
const sending = { deliveryCharged: '4,90', deliveryCost: '4,90' }
const saved = { ...costs, ...sending, price: '30', aim: '15' }

test('the calculator opens with the example of 2017, and takes her own rates', async () => {
  const example = await ask(routes.pricing.calculator, own)
  assert.match(plain(example.html), /A Little Market/)
  assert.match(plain(example.html), /26 % de tout ce qui est encaissé/)
  const mine = await ask(routes.pricing.calculator, { ...own, query: { price: '30', prendre: 'miens' } })
  assert.match(plain(mine.html), /12,82 % de tout ce qui est encaissé/)
  assert.match(plain(mine.html), /value="30"/)
})

test('what cannot be read is kept and said, and the calculation waits', async () => {
  const { status, html } = await ask(routes.pricing.calculator, { ...own, query: { price: 'cher', minutes: '-3' } })
  assert.equal(status, 422)
  assert.match(html, /value="cher"/)
  assert.match(html, /value="-3"/)
  assert.match(plain(html), /Le calcul attend/)
})

test('an amount or a time beyond its bound is refused with a sentence, and so is a text too long', async () => {
  const form = { ...saved, materials: '1000000,01', minutes: '100001', aim: '1000,01' }
  const { status, html } = await ask(routes.pricing.saveCosts, { ...own, form })
  assert.equal(status, 422)
  assert.equal(html.match(/aria-invalid/g)?.length, 3)
})

test('costs are kept with the listing, the price that was tried is not', async () => {
  const { status, to } = await ask(routes.pricing.saveCosts, { ...own, form: { ...saved, price: '35' } })
  assert.deepEqual([status, to], [303, routes.pricing.listing(at, { price: '35' })])
  const { html } = await ask(routes.pricing.listing, own)
  assert.match(html, /name="upkeep" value="0,50"|value="0,50"[^>]*name="upkeep"|name="upkeep"[^>]*value="0,50"/)
  assert.match(html, /name="price"[^>]*value="30,00"/)
  const { rows } = await sql<{ price: number }>`select price from variants where id = ${variant}`.execute(house.db)
  assert.equal(rows[0]!.price, 3000)
})

test('at a loss it says how much, with the delivery and every rate counted', async () => {
  assert.equal(await findLoss(house.db, shop, listing, 3000), null)
  // 6,00 + 4,90: 0,30 of fee, 0,55 of wallet, 1,40 of charges (12,82 %), 7,50 of costs, 4,90 of carrier.
  assert.deepEqual(await findLoss(house.db, shop, listing, 600), { left: -375, perHour: -375 })
  const other = await aListing(house, { maker, shop })
  assert.equal(await findLoss(house.db, shop, other.listing, 1), null, 'unknown costs are no loss')
})

test('nothing is shown to buyers unless she chose it, and never at a loss', async () => {
  assert.equal(await findEuroSplit(house.db, shop, listing, 3000), null)
  const form = { shown: 'yes', words: 'Le grès vient\r\nde Saint-Amand.' }
  const { to } = await ask(routes.pricing.showSplit, { ...own, form })
  assert.match(to, /#partage-public$/)
  const story = await findEuroSplit(house.db, shop, listing, 3000)
  assert.equal(story!.words, 'Le grès vient\nde Saint-Amand.')
  assert.equal(
    story!.parts.reduce((sum, { cents }) => sum + cents, 0),
    3000,
  )
  assert.equal(await findEuroSplit(house.db, shop, listing, 600), null)
  await ask(routes.pricing.showSplit, { ...own, form: { words: form.words } })
  assert.equal(await findEuroSplit(house.db, shop, listing, 3000), null)
})

test('what has no costs yet is not shown; words longer than 500 signs come back whole', async () => {
  const bare = await aListing(house, { maker, shop })
  const params = { ...at, listing: String(bare.listing) }
  assert.equal((await ask(routes.pricing.showSplit, { actor: maker, params, form: { shown: 'yes' } })).status, 422)
  const words = 'mot '.repeat(130)
  const long = await ask(routes.pricing.showSplit, { ...own, form: { shown: 'yes', words } })
  assert.equal(long.status, 422)
  assert.ok(long.html.includes(words.trim()))
})

test('charges follow what she says of her activity, and the relief ends where the law ends it', async () => {
  const form = { activity: 'craft_services', register: 'craft', relief: 'yes', reliefSince: '2026-08-15', aim: '' }
  assert.equal((await ask(routes.pricing.updateCharges, { ...own, form })).status, 303)
  const page = await atTime(new Date('2026-11-21T12:00:00Z'), () => ask(routes.pricing.charges, own))
  assert.match(plain(page.html), /16,68 % de tout ce que vous encaissez/)
  assert.match(page.html, /2027-06-30/)
  const after = await atTime(new Date('2027-07-01T12:00:00Z'), () => ask(routes.pricing.charges, own))
  assert.match(plain(after.html), /21,98 % de tout ce que vous encaissez/)
  const old = await atTime(new Date('2027-12-01T12:00:00Z'), () => ask(routes.pricing.charges, own))
  assert.match(plain(old.html), /vérifié il y a plus d’un an/)
})

test('a relief without its beginning, or ending before it, is refused beside the field', async () => {
  const form = { activity: 'goods', register: 'craft', relief: 'yes' }
  const missing = await ask(routes.pricing.updateCharges, { ...own, form })
  assert.match(plain(missing.html), /le taux en dépend/)
  const days = { reliefSince: '2026-08-15', reliefUntil: '2026-08-14' }
  assert.equal((await ask(routes.pricing.updateCharges, { ...own, form: { ...form, ...days } })).status, 422)
  const wrong = { ...form, reliefSince: '2026-02-30' }
  assert.match(plain((await ask(routes.pricing.updateCharges, { ...own, form: wrong })).html), /Choisissez un jour/)
})

test('a private person pays nothing by these rates until she says otherwise', async () => {
  const { maker: other, shop: small } = await aShop(house, { seller: { status: 'private_person' } })
  const params = { shop: String(small) }
  const page = await ask(routes.pricing.charges, { actor: other, params })
  assert.match(plain(page.html), /Aucune cotisation n’est comptée/)
  assert.match(plain(page.html), /celle d’un particulier/)
})

test('nobody else sees or changes any of it', async () => {
  const stranger = await aMaker(house, 'Odile Autre')
  for (const actor of [stranger, guest])
    for (const route of Object.values(routes.pricing))
      await assert.rejects(ask(route, { actor, params: at, form: saved }), { kind: 'missing' }, route.pattern)
  const elsewhere = await aShop(house, { maker: stranger })
  const params = { shop: String(elsewhere.shop), listing: String(listing) }
  await assert.rejects(ask(routes.pricing.saveCosts, { actor: stranger, params, form: saved }), { kind: 'missing' })
})

test('a cut made in the house strikes the price of before, for thirty days', async () => {
  const then = (days: number) => new Date(`${addDays(dayOf(now()), days)}T12:00:00Z`)
  const piece = await atTime(then(-40), () => aListing(house, { maker, shop }, { price: 5000 }))
  const change = (price: number) => (days: number) =>
    atTime(then(days), () =>
      inTransaction(house.db, async (tx) => {
        const { rows } = await sql<{ version: number }>`
          select version from listings where id = ${piece.listing}`.execute(tx)
        const seen = { version: rows[0]!.version, stocks: new Map() }
        await updateListing(tx, maker, shop, piece.listing, { ...aListingInput, price }, seen)
      }),
    )
  await change(4000)(-5)
  assert.deepEqual([...(await listStruckPrices(house.db, shop, piece.listing, then(0)))], [[piece.variant, 5000]])
  assert.equal((await listStruckPrices(house.db, shop, piece.listing, then(26))).size, 0)
  await change(5000)(-3)
  await change(4500)(-2)
  assert.equal((await listStruckPrices(house.db, shop, piece.listing, then(0))).size, 0, 'it was 40 € four days ago')
})

test('the history of prices is written once: the house’s own role may not change or delete a row', async () => {
  for (const statement of [
    sql`update price_history set price = 1`,
    sql`delete from price_history`,
    sql`truncate price_history`,
  ])
    await assert.rejects(statement.execute(house.db), { code: '42501' })
})
