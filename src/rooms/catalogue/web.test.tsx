import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import type { AnyRoute } from '#kit/route'
import { messages as shops } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aMaker, aShop } from '../shops/testing.ts'
import { findOwnListing, listOwnPhotos, messages, takeStock, updateListing } from './index.ts'
import { writeShown } from './photos/photo-wishes.ts'
import { aListing, aListingInput, aPhotoFile } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, shops, messages])
const house = await testHouse()
const door = asker(house, web)
const ask = (actor: Actor, route: AnyRoute, asked: object = {}) => door(route, { ...asked, actor })
const own = await aShop(house)
const { maker, shop } = own
const r = routes.catalogue
const at = (listing?: number) => ({ shop: String(shop), ...(listing ? { listing: String(listing) } : {}) })
const typed = { title: 'Vase vert', price: '35', stock: '1', category: 'vases', description: '', tags: 'vase, vert' }
const photo = async (colour?: string) => ({
  field: 'photos',
  name: 'photo.png',
  type: 'image/png',
  bytes: await aPhotoFile(colour),
})
const field = (html: string, name: string) =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="${name}"`).exec(html)?.slice(1).find(Boolean)

test('a listing is added with its photos in one form, and published', async () => {
  const form = { ...typed, next: 'publish' }
  const uploads = [await photo('olive'), await photo('teal')]
  const { to } = await ask(maker, r.create, { params: at(), form, uploads })
  assert.equal(to, r.index({ shop }))
  const { html } = await ask(maker, r.index, { params: at(), query: { etat: 'published' } })
  assert.match(html, /Vase vert/)
  assert.match(html, /\/photos\/[0-9a-f]{32}-/)
})

test('a form that is refused keeps its words and its photos, and guesses the category', async () => {
  const form = { ...typed, title: 'Vase en grès', category: '', price: 'cher', next: 'publish' }
  const heic = { ...(await photo()), name: 'IMG_1.HEIC', bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1') }
  const again = await ask(maker, r.create, { params: at(), form, uploads: [await photo('navy'), heic] })
  assert.equal(again.status, 422)
  assert.match(again.html, /value="Vase en grès"/)
  assert.match(again.html, /IMG_1\.HEIC.*abîmée/)
  assert.match(again.html, /<option value="vases" selected/)
  const kept = field(again.html, 'kept\\[\\]')!
  const fixed = {
    ...form,
    price: '35',
    category: 'vases',
    kept: [kept, `${Buffer.from('{"key":"e"}').toString('base64url')}.forged`],
  }
  await ask(maker, r.create, { params: at(), form: fixed })
  const { id } = (await house.db.selectFrom('listings').select('id').where('title', '=', 'Vase en grès').execute())[0]!
  const photos = await listOwnPhotos(house.db, shop, id as never)
  assert.deepEqual(
    photos.map(({ key }) => key),
    [JSON.parse(Buffer.from(kept.split('.')[0]!, 'base64url').toString()).key],
  )
})

test('a kept photo of another member is not believed', async () => {
  const again = await ask(maker, r.create, { params: at(), form: { price: 'x' }, uploads: [await photo('gold')] })
  const kept = [field(again.html, 'kept\\[\\]')!]
  const other = await aShop(house)
  const params = { shop: String(other.shop) }
  await ask(other.maker, r.create, { params, form: { ...typed, kept } })
  const photos = await house.db.selectFrom('photos').select('id').where('shop_id', '=', other.shop).execute()
  assert.equal(photos.length, 0)
})

test('an older version is told, all typed words stay, and saving once more means it', async () => {
  const { listing } = await aListing(house, own)
  const first = await ask(maker, r.edit, { params: at(listing) })
  const seen = { version: field(first.html, 'version')!, seenStock: field(first.html, 'seenStock')! }
  await inTransaction(house.db, (tx) =>
    updateListing(tx, maker, shop, listing, { ...aListingInput, title: 'Ailleurs' }),
  )
  const again = await ask(maker, r.update, { params: at(listing), form: { ...typed, ...seen, stock: '3' } })
  assert.equal(again.status, 409)
  assert.match(again.html, /modifiée entre-temps/)
  assert.match(again.html, /value="Vase vert"/)
  const fresh = { version: field(again.html, 'version')!, seenStock: '3' }
  await ask(maker, r.update, { params: at(listing), form: { ...typed, ...fresh, stock: '3' } })
  assert.equal((await findOwnListing(house.db, shop, listing)).title, 'Vase vert')
})

test('a fault of another kind does not hide that the listing was changed', async () => {
  const { listing } = await aListing(house, own)
  await inTransaction(house.db, (tx) => updateListing(tx, maker, shop, listing, aListingInput))
  const seen = { version: '2', seenStock: '3' }
  const again = await ask(maker, r.update, { params: at(listing), form: { ...typed, ...seen, price: 'x' } })
  assert.equal(field(again.html, 'version'), '2')
})

test('the stock that a sale left is told beside the quantity', async () => {
  const { listing, variant } = await aListing(house, own)
  const seen = { version: '2', seenStock: '3' }
  await inTransaction(house.db, (tx) => takeStock(tx, [{ shop, variant, quantity: 2 }]))
  const again = await ask(maker, r.update, { params: at(listing), form: { ...typed, ...seen, stock: '9' } })
  assert.match(again.html, /il en reste 1\./)
  assert.equal(field(again.html, 'seenStock'), '1')
})

test('photos are arranged and described in the same form', async () => {
  const { listing } = await aListing(house, own)
  const seen = async () => ({
    ...typed,
    version: String((await findOwnListing(house.db, shop, listing)).version),
    seenStock: '3',
    stock: '3',
  })
  await ask(maker, r.update, {
    params: at(listing),
    form: await seen(),
    uploads: [await photo('red'), await photo('blue')],
  })
  const [one, two] = await listOwnPhotos(house.db, shop, listing)
  const form = {
    ...(await seen()),
    photosShown: writeShown([one!, two!]),
    [`place-${two!.id}`]: '1',
    [`alt-${two!.id}`]: 'Un vase bleu',
    removed: [String(one!.id)],
  }
  await ask(maker, r.update, { params: at(listing), form })
  const after = await listOwnPhotos(house.db, shop, listing)
  assert.deepEqual(
    after.map(({ id, alt }) => [id, alt]),
    [[two!.id, 'Un vase bleu']],
  )
})

test('one tap: sold elsewhere; a second says that none is left', async () => {
  const { listing } = await aListing(house, own, { stock: 1 })
  assert.match((await ask(maker, r.soldElsewhere, { params: at(listing) })).to, /creations$/)
  assert.match((await ask(maker, r.soldElsewhere, { params: at(listing) })).html, /reste déjà plus/)
})

test('a draft that lacks something is shown with it when its button says publish', async () => {
  const { listing } = await aListing(house, own, { published: false, price: null })
  const again = await ask(maker, r.publish, { params: at(listing) })
  assert.equal(again.status, 422)
  assert.match(again.html, /Indiquez le prix en euros/)
})

test('a deleted listing and another maker’s are missing', async () => {
  const { listing } = await aListing(house, own)
  const stranger = await aMaker(house)
  for (const route of [r.edit, r.update, r.publish, r.pause, r.soldElsewhere, r.remove])
    await assert.rejects(ask(stranger, route, { params: at(listing), form: typed }), { code: 'page_missing' })
  const foreign = await aShop(house)
  const mixed = { shop: String(foreign.shop), listing: String(listing) }
  await assert.rejects(ask(foreign.maker, r.edit, { params: mixed }), { code: 'page_missing' })
  await ask(maker, r.remove, { params: at(listing), form: { sure: 'yes' } })
  await assert.rejects(ask(maker, r.edit, { params: at(listing) }), { code: 'page_missing' })
})

test('photos and placeholders are served to everybody; other names are missing', async () => {
  const served = async (route: AnyRoute, name: string) => {
    const mounted = web.find((one) => one.route === route)!
    assert.equal(mounted.access, 'open')
    return (await mounted.run({ ...house, params: { name } } as never)) as {
      type: string
      headers: Record<string, string>
    }
  }
  const { listing } = await aListing(house, own)
  await ask(maker, r.update, {
    params: at(listing),
    form: { ...typed, version: '2', seenStock: '3' },
    uploads: [await photo()],
  })
  const { key } = (await listOwnPhotos(house.db, shop, listing))[0]!
  const answer = await served(routes.photos.show, `${key}-720.webp`)
  assert.equal(answer.type, 'image/webp')
  assert.match(answer.headers['cache-control']!, /immutable/)
  assert.equal((await served(routes.photos.motif, 'bowls~12.svg')).type, 'image/svg+xml')
  assert.equal((await served(routes.photos.motif, '~12.svg')).type, 'image/svg+xml')
  for (const name of [`${key}-500.webp`, `${'0'.repeat(32)}-360.webp`, '../../keys/secret', `${key}-360.webp/..`])
    await assert.rejects(served(routes.photos.show, name), { code: 'page_missing' })
  await assert.rejects(served(routes.photos.motif, '<x>~1.svg'), { code: 'page_missing' })
})
