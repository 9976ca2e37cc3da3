import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { dayOf, mondayOf } from '#kit/dates'
import type { ListingId } from '#kit/id'
import { pauseListings, takeStock, type VariantInput } from '#rooms/catalogue'
import { closeSearch } from '#rooms/search'
import { testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { isEnough, readNeed } from './batches.ts'
import { findPiece } from './listing-queries.ts'
import { asking, htmlOf } from './testing.ts'
import { showListing } from './web-listing.tsx'
import { showMadeOf } from './web-made-of.tsx'

const house = await testHouse()
after(() => closeSearch(house))
const maker = await aShop(house)
const mercerie = await aShop(house, { universe: 'supplies' })
const supply = { category: 's-buttons', facts: { supply: { origin: 'France' } } } as const

async function pageOf(listing: ListingId, query = '') {
  const { piece, universe } = (await findPiece(house.db, listing, mondayOf(dayOf(now()))))!
  const url = `/${universe === 'supplies' ? 'fournitures' : 'creations'}/${piece}${query}`
  return htmlOf(await showListing(asking(house, { piece }, url)))
}

test('a creation shows the supplies it names, a supply what was made of it, and only what is on display', async () => {
  const button = await aListing(house, mercerie, { ...supply, title: 'Bouton de nacre' })
  const zip = await aListing(house, mercerie, { ...supply, title: 'Zip doré' })
  const bag = await aListing(house, maker, { title: 'Sac de lin', supplies: [zip.listing, button.listing] })
  const draft = await aListing(house, maker, { title: 'Sac secret', supplies: [zip.listing], published: false })
  assert.match(await pageOf(bag.listing), /Faite avec[\s\S]*Zip doré[\s\S]*Bouton de nacre/)
  const made = await pageOf(zip.listing)
  assert.match(made, /Ce que l’on en a fait[\s\S]*Sac de lin/)
  assert.doesNotMatch(made, /Sac secret/)
  await inTransaction(house.db, (tx) => pauseListings(tx, mercerie.maker, mercerie.shop, [zip.listing]))
  const after = await pageOf(bag.listing)
  assert.match(after, /Bouton de nacre/)
  assert.doesNotMatch(after, /Zip doré/)
  assert.ok(draft.listing)
})

test('a supply shows twelve creations and leads to all of them', async () => {
  const { listing } = await aListing(house, mercerie, { ...supply, title: 'Biais' })
  for (let at = 1; at <= 13; at++) await aListing(house, maker, { title: `Trousse ${at}.`, supplies: [listing] })
  const html = await pageOf(listing)
  assert.match(html, /Voir les 13 créations/)
  assert.doesNotMatch(html, /Trousse 1\./)
  const { piece } = (await findPiece(house.db, listing, mondayOf(dayOf(now()))))!
  const all = htmlOf(await showMadeOf(asking(house, { piece }, `/fournitures/${piece}/creations`)))
  assert.match(all, /Trousse 1\./)
  const beyond = showMadeOf(asking(house, { piece }, `/fournitures/${piece}/creations?page=2`))
  await assert.rejects(beyond, { code: 'page_missing' })
})

test('a kit lists its parts with quantities, and says which is missing', async () => {
  const beads = { unit: 'gram', unitStep: 10, lot: null, minimum: 1 } as const
  const glass = await aListing(house, mercerie, { ...supply, title: 'Rocailles', stock: 6, measure: beads })
  const clasp = await aListing(house, mercerie, { ...supply, title: 'Fermoir', stock: 9, published: false })
  const parts = [
    { variant: glass.variant, quantity: 4 },
    { variant: clasp.variant, quantity: 2 },
  ]
  const kit = await aListing(house, mercerie, { ...supply, title: 'Kit', parts })
  const html = await pageOf(kit.listing)
  assert.match(html, /Dans ce kit[\s\S]*40\sg · Rocailles[\s\S]*2 × Fermoir/)
  assert.match(html, /name="listing"/)
  const taken = [{ shop: mercerie.shop, variant: glass.variant, quantity: 3 }]
  await inTransaction(house.db, (tx) => takeStock(tx, taken))
  const gone = await pageOf(kit.listing)
  assert.match(gone, /Il manque «\sRocailles\s»/)
  assert.doesNotMatch(gone, /name="listing"/)
})

test('which dye batch is enough alone is told for what is typed, and that none is', async () => {
  const batch = (name: string, stock: number): VariantInput => ({
    ...{ options: { Bain: name }, price: 900, stock, sku: '', weight: 100, photo: null },
  })
  const { listing } = await aListing(house, mercerie, {
    ...supply,
    title: 'Laine garance',
    choices: [{ name: 'Bain', values: ['A12', 'B7', 'C1'], batch: true }],
    variants: [batch('A12', 4), batch('B7', 20), batch('C1', 15)],
  })
  const quiet = await pageOf(listing)
  assert.match(quiet, /Assez d’un seul bain/)
  assert.doesNotMatch(quiet, /suffit/)
  assert.match(await pageOf(listing, '?besoin=14'), /Pour 14, un seul de ces bains suffit\s: B7, C1/)
  assert.match(await pageOf(listing, '?besoin=16'), /Pour 16, un seul bain suffit\s: B7\./)
  assert.match(await pageOf(listing, '?besoin=21'), /Aucun bain ne suffit pour 21\s: le plus grand est de 20/)
  assert.match(await pageOf(listing, '?besoin=beaucoup'), /Écrivez une quantité/)
})

test('a need between two steps is rounded up; what is sold out is never enough, what is dyed to order always', () => {
  const fabric = { unit: 'cm', unitStep: 10, lot: null, minimum: 5 } as const
  assert.deepEqual(readNeed('1,25 m', fabric), { typed: '1,25 m', steps: 13 })
  assert.equal(readNeed('0', fabric).steps, null)
  assert.equal(isEnough({ stock: 0, state: 'sold_out' }, 1), false)
  assert.equal(isEnough({ stock: null, state: 'open' }, 9999), true)
})
