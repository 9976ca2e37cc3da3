import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { testHouse } from '#test/database'
import { aMaker, aShop } from '../../shops/testing.ts'
import { addPhoto } from '../photos/add-photo.ts'
import { preparePhoto } from '../photos/photos.ts'
import { findOwnListing, listOwnPhotos } from '../queries.ts'
import { sellElsewhere } from '../stock/sell-elsewhere.ts'
import { aListing, aPhotoFile } from '../testing.ts'
import { updateListing } from '../update-listing.ts'
import { copyListing } from './copy-listing.ts'
import { newToken } from './draft-token.ts'

const house = await testHouse()
const own = await aShop(house)
const { maker, shop } = own
const copy = (listing: number, photos: boolean, token = newToken()) =>
  inTransaction(house.db, (tx) => copyListing(tx, maker, shop, String(listing), { photos, token }))
const tell = {
  choices: [{ name: 'Taille', values: ['S', 'M'] }],
  facts: { madeBy: 'maker' as const, techniques: ['tournage'] },
  personalisations: [{ name: 'Prénom', kind: 'text' as const, required: false, supplement: 300, longest: 12 }],
  leadDays: 5,
}

async function aSoldPiece() {
  const { listing } = await aListing(house, own, { ...tell, stock: 1 })
  const photo = await preparePhoto(house.files, await aPhotoFile())
  await inTransaction(house.db, (tx) => addPhoto(tx, maker, shop, listing, { ...photo, alt: 'Un bol bleu' }))
  await inTransaction(house.db, (tx) => sellElsewhere(tx, maker, shop, listing))
  return listing
}

test('a sold piece is made anew: a draft with all its words, one of it, and without the photos of the other', async () => {
  const sold = await aSoldPiece()
  const id = await copy(sold, false)
  const [before, after] = [await findOwnListing(house.db, shop, sold), await findOwnListing(house.db, shop, id)]
  const { title, description, price, tags, materials, category } = before
  assert.deepEqual({ ...after, ...{ title, description, price, tags, materials, category } }, after)
  assert.deepEqual(
    [after.choices, after.facts, after.personalisations],
    [tell.choices, tell.facts, tell.personalisations],
  )
  assert.deepEqual([after.state, after.stock, after.leadDays], ['draft', 1, 5])
  assert.deepEqual(await listOwnPhotos(house.db, shop, id), [])
  const { copied_from } = await house.db
    .selectFrom('listings')
    .select('copied_from')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.equal(copied_from, sold)
})

test('a double has the photos with their words, and each variant shows the copy of its own', async () => {
  const { listing } = await aListing(house, own, { published: false })
  const photo = await preparePhoto(house.files, await aPhotoFile('teal'))
  const hung = await inTransaction(house.db, (tx) => addPhoto(tx, maker, shop, listing, { ...photo, alt: 'De face' }))
  const row = { price: 1800, stock: 4, sku: '', weight: 350 }
  const variants = ['S', 'M'].map((Taille, at) => ({ ...row, options: { Taille }, photo: at ? hung : null }))
  const { choices } = tell
  const input = { ...(await findOwnListing(house.db, shop, listing)), choices, variants }
  await inTransaction(house.db, (tx) => updateListing(tx, maker, shop, listing, input))
  const id = await copy(listing, true)
  const [photos, copied] = [await listOwnPhotos(house.db, shop, id), await findOwnListing(house.db, shop, id)]
  assert.deepEqual(
    photos.map(({ key, alt }) => [key, alt]),
    [[photo.key, 'De face']],
  )
  assert.notEqual(photos[0]!.id, hung)
  assert.deepEqual(
    copied.variants.map(({ photo, stock, weight }) => [photo, stock, weight]),
    [
      [null, 1, 350],
      [photos[0]!.id, 1, 350],
    ],
  )
})

test('a piece made anew costs what the first did, and its split is shown only where she says so again', async () => {
  const { listing } = await aListing(house, own)
  const costs = { materials: 420, minutes: 90, shown: true, words: 'Ma terre vient du Tarn.', updated_at: new Date() }
  await house.db
    .insertInto('listing_costs')
    .values({ shop_id: shop, listing_id: listing, ...costs })
    .execute()
  const copied = await house.db
    .selectFrom('listing_costs')
    .select(['materials', 'minutes', 'shown', 'words'])
    .where('listing_id', '=', await copy(listing, false))
    .executeTakeFirstOrThrow()
  assert.deepEqual(copied, { materials: 420, minutes: 90, shown: false, words: 'Ma terre vient du Tarn.' })
})

test('what is made to order stays made to order', async () => {
  const { listing } = await aListing(house, own, { ...tell, stock: null })
  assert.equal((await findOwnListing(house.db, shop, await copy(listing, false))).stock, null)
})

test('a button tapped twice begins one draft', async () => {
  const { listing } = await aListing(house, own)
  const token = newToken()
  const [one, two] = await Promise.all([copy(listing, false, token), copy(listing, false, token)])
  assert.equal(one, two)
})

test('another maker’s piece is missing', async () => {
  const { listing } = await aListing(house, own)
  const wish = { photos: false, token: newToken() }
  const stranger = await aMaker(house)
  const asStranger = inTransaction(house.db, (tx) => copyListing(tx, stranger, shop, listing, wish))
  await assert.rejects(asStranger, { code: 'page_missing' })
})
