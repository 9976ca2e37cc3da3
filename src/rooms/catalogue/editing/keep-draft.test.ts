import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Form } from '#base/http'
import { testHouse } from '#test/database'
import { aMaker, aShop } from '../../shops/testing.ts'
import { findOwnListing } from '../queries.ts'
import { aListing } from '../testing.ts'
import { newToken } from './draft-token.ts'
import { hiddenOf } from './form-parts.ts'
import { valuesOf } from './form-values.ts'
import { keepDraft } from './keep-draft-flow.ts'
import { saveListing, saveNewListing } from './save-listing-flow.ts'

const house = await testHouse()
const own = await aShop(house)
const { maker, shop } = own
const keep = (form: Form) => keepDraft(house.db, maker, shop, form)
const found = (listing: number) => findOwnListing(house.db, shop, String(listing))
const begun = (more: Form = {}): Form => ({ title: 'Vase vert', stock: '1', draft: newToken(), listing: '', ...more })
const sent = (form: Form) => ({ form, photos: [], photoFaults: [] })

/** The form of a draft as a telephone shows it now. */
async function shownOf(listing: number): Promise<Form> {
  const stored = await found(listing)
  return { ...valuesOf(stored), ...hiddenOf(stored), listing: String(listing) }
}

test('the first words begin a draft; sent again, whole or twice at once, they find it', async () => {
  const form = begun()
  const all = await Promise.all([keep(form), keep(form), keep({ ...form, title: 'Vase vert d’eau' })])
  assert.equal(new Set(all.map(({ listing }) => listing)).size, 1)
  await keep({ ...form, title: 'Vase vert pâle' })
  assert.equal((await found(all[0]!.listing)).title, 'Vase vert pâle')
})

test('a form that is published twice by a double tap is one piece; with other words it is another', async () => {
  const form = begun({ price: '35', category: 'vases', next: 'publish' })
  const [one, two] = await Promise.all([1, 2].map(() => saveNewListing(house.db, maker, shop, sent(form))))
  assert.equal(one, two)
  assert.notEqual(await saveNewListing(house.db, maker, shop, sent({ ...form, title: 'Autre vase' })), one)
})

test('what makes no sense yet is named and not kept; all else is', async () => {
  const { listing, unread } = await keep(begun({ price: 'abc', description: 'Tourné.', title: 'x'.repeat(10_000) }))
  assert.deepEqual(unread.toSorted(), ['price', 'title'])
  const stored = await found(listing)
  assert.deepEqual([stored.description, stored.price, stored.title], ['Tourné.', null, ''])
  const later = await keep({ ...(await shownOf(listing)), price: '35' })
  assert.deepEqual(later.unread, [])
  await keep({ ...(await shownOf(listing)), price: '35..' })
  assert.equal((await found(listing)).price, 3500)
})

test('a grid that is half filled waits as a whole; the words beside it are kept', async () => {
  const grid = { variance: 'varied', choices: 'Taille : S, M', rowKey: [], rowPrice: [] }
  const { listing, unread } = await keep(begun({ description: 'En deux tailles.', ...grid }))
  assert.ok(unread.length > 0)
  const stored = await found(listing)
  assert.deepEqual([stored.description, stored.choices, stored.variants.length], ['En deux tailles.', [], 1])
  const later = await keep({ ...(await shownOf(listing)), ...grid, title: 'Vase en deux tailles' })
  assert.deepEqual([later.unread, (await found(listing)).title], [unread, 'Vase en deux tailles'])
})

test('the category is guessed from the title, over that of the last piece, until she chooses one', async () => {
  const first = await keep(begun({ category: 'bowls', guessed: 'yes' }))
  assert.equal(first.guessed, true)
  assert.equal((await found(first.listing)).category, 'vases')
  const hers = { ...(await shownOf(first.listing)), category: 'plates', guessed: '' }
  assert.equal((await keep(hers)).guessed, false)
  assert.equal((await found(first.listing)).category, 'plates')
})

test('two telephones at one draft: each keeps what it changed', async () => {
  const { listing } = await keep(begun({ price: '35' }))
  const [mine, theirs] = [await shownOf(listing), await shownOf(listing)]
  await keep({ ...theirs, price: '38' })
  const { taken } = await keep({ ...mine, title: 'Vase vert pâle' })
  assert.deepEqual(
    taken.map(({ part }) => part),
    ['price'],
  )
  const { title, price } = await found(listing)
  assert.deepEqual([title, price], ['Vase vert pâle', 3800])
})

test('where both changed the same nothing is kept in silence', async () => {
  const { listing } = await keep(begun())
  const [mine, theirs] = [await shownOf(listing), await shownOf(listing)]
  await keep({ ...theirs, title: 'Vase bleu' })
  await assert.rejects(keep({ ...mine, title: 'Vase jaune' }), { code: 'listing_clash' })
  assert.equal((await found(listing)).title, 'Vase bleu')
})

test('a listing on sale is never changed while one types', async () => {
  const { listing } = await aListing(house, own)
  await assert.rejects(keep({ ...(await shownOf(listing)), title: 'À moitié' }), { code: 'listing_no_draft' })
})

test('what changed nothing that the form shows, a photo or a sale, is no conflict', async () => {
  const { listing } = await aListing(house, own)
  const form = await shownOf(listing)
  await house.db.updateTable('listings').set({ version: 9 }).where('id', '=', listing).execute()
  await saveListing(house, maker, shop, listing, sent({ ...form, title: 'Bol vert' }))
  assert.equal((await found(listing)).title, 'Bol vert')
})

test('a section that is gone, or another shop’s, is not taken', async () => {
  await assert.rejects(keep(begun({ section: '987654' })), { code: 'listing_section_gone' })
})

test('another maker finds nothing to keep', async () => {
  const { listing } = await keep(begun())
  const stranger = await aShop(house, { maker: await aMaker(house) })
  const form = { ...(await shownOf(listing)), title: 'Volé' }
  const asStranger = keepDraft(house.db, stranger.maker, stranger.shop, form)
  await assert.rejects(asStranger, { code: 'page_missing' })
})
