import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { now } from '#base/clock'
import { sql } from '#base/database'
import { type Answer, guest } from '#base/http'
import { dayOf, mondayOf } from '#kit/dates'
import type { ListingId } from '#kit/id'
import { type PostageTerms, postageOf, priceOfSending } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { pieceUrl } from '#ui/card'
import { aListing } from '../catalogue/testing.ts'
import { listSources } from '../search/queries.ts'
import { aShop } from '../shops/testing.ts'
import { somePostage } from '../shops/testing-postage.ts'
import { listNewPieces } from './home-queries.ts'
import { findPiece } from './listing-queries.ts'
import { shippingOf } from './terms-data.ts'
import { asking, htmlOf } from './testing.ts'
import { web } from './web.tsx'
import { showListing } from './web-listing.tsx'

const house = await testHouse()
const ask = asker(house, web)
const slices = [
  { kind: 'letter' as const, upTo: 100, price: 300 },
  { kind: 'letter' as const, upTo: 250, price: 480 },
  { kind: 'parcel' as const, upTo: 2000, price: 980 },
]
const made = await aShop(house, { delivery: { price: 300, furtherPiece: 0, slices, packaging: 10 } })

async function pageOf(listing: ListingId): Promise<string> {
  const { piece, universe } = (await findPiece(house.db, listing, mondayOf(dayOf(now()))))!
  return htmlOf(
    (await showListing(asking(house, { piece }, pieceUrl({ universe, piece }), guest))) as Extract<
      Answer,
      { kind: 'page' }
    >,
  )
}

async function inSql({ slices, packaging }: PostageTerms, grams: number): Promise<number> {
  const { rows } = await sql<{ price: number }>`
    select ${priceOfSending(sql`${grams}::bigint`)} as price
    from (select ${JSON.stringify(slices)}::jsonb as slices, ${packaging}::integer as packaging, 0::bigint as price)
      as delivery`.execute(house.db)
  return rows[0]!.price
}

test('the statement that prices cards and the rule that prices carts agree on every weight', async () => {
  const grams = fc.integer({ min: 1, max: 60_000 })
  await fc.assert(
    fc.asyncProperty(somePostage, grams, async (terms, weight) => {
      assert.equal(await inSql(terms, weight), postageOf(terms, [weight]).price)
    }),
    { numRuns: 200 },
  )
})

test('cards, results and the page say what sending the least quantity costs', async () => {
  const measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 3 } as const
  const variant = { options: {}, price: 450, stock: 120, sku: '', weight: 60, photo: null }
  const { listing } = await aListing(house, made, { title: 'Lin lavé sauge', measure, variants: [variant] })
  const card = (await listNewPieces(house.db, 'market', dayOf(now()))).find(({ id }) => id === listing)
  assert.equal(card?.deliveryPrice, 480)
  const [source] = await listSources(house.db, [listing])
  assert.equal(source?.delivery, 480)
  const html = await pageOf(listing)
  assert.match(html, /\+ 4,80\u00a0€ d’envoi/)
  const [shipping] = shippingOf((await findPiece(house.db, listing, mondayOf(dayOf(now()))))!)
  assert.deepEqual([shipping!['@id'], (shipping!.shippingRate as { value: string }).value], ['#envoi-480', '4.80'])
})

test('versions of different weights say the least, as such; one without weight asks the least there is', async () => {
  const choices = [{ name: 'Taille', values: ['S', 'L'] }]
  const of = (size: string, weight: number) => {
    return { options: { Taille: size }, price: 4500, stock: 2, sku: size, weight, photo: null }
  }
  const { listing } = await aListing(house, made, { choices, variants: [of('S', 80), of('L', 900)] })
  const html = await pageOf(listing)
  assert.match(html, /\+ envoi dès 3,00\u00a0€/)
  const lost = await aListing(house, made, { choices: [], variants: [{ ...of('S', 80), options: {} }] })
  await house.db.updateTable('variants').set({ weight: null }).where('listing_id', '=', lost.listing).execute()
  const [source] = await listSources(house.db, [lost.listing])
  assert.equal(source?.delivery, 300)
})

test('the shop says its slices', async () => {
  const { html } = await ask(routes.storefront.shop, { params: { slug: made.slug } })
  assert.match(html, /lettre jusqu’à 100\u00a0g\u202f: 3,00\u00a0€, lettre jusqu’à 250/)
})
