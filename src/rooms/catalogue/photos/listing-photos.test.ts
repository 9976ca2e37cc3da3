import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { inTransaction } from '#base/database'
import type { Form } from '#base/http'
import { originalFileOf, pictureFile } from '#base/pictures'
import { joinSentences } from '#base/sentences'
import type { ListingId } from '#kit/id'
import { messages as shops } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { aHeic } from '#test/heic'
import { messages as ui } from '../../../ui/messages.ts'
import { aMaker, aShop } from '../../shops/testing.ts'
import { addPhoto, findOwnListing, listOwnPhotos, messages, preparePhoto } from '../index.ts'
import { aListing, aPhotoFile } from '../testing.ts'
import { web } from '../web.tsx'
import { readPhotoWishes, writeShown } from './photo-wishes.ts'

joinSentences([ui, shops, messages])
const house = await testHouse()
const ask = asker(house, web)
const own = await aShop(house)
const { maker, shop } = own
const r = routes.listingPhotos

async function withPhotos(...colours: string[]) {
  const { listing } = await aListing(house, own)
  for (const colour of colours) {
    const prepared = await preparePhoto(house.files, await aPhotoFile(colour))
    await inTransaction(house.db, (tx) => addPhoto(tx, maker, shop, listing, prepared))
  }
  return { listing, params: { shop: String(shop), listing: String(listing) }, photos: await photosOf(listing) }
}

const photosOf = (listing: ListingId) => listOwnPhotos(house.db, shop, listing)
const file = (name: string, bytes: Buffer) => ({ field: 'photos', name, type: 'image/png', bytes })
const forScript = new Headers({ accept: 'application/json' })

async function arrange({ params, photos }: Awaited<ReturnType<typeof withPhotos>>, form: Form) {
  return ask(r.arrange, { actor: maker, params, form: { photosShown: writeShown(photos), ...form } })
}

test('photos are sent one by one, each is told what is wrong with it, and none holds another back', async () => {
  const { listing, params } = await withPhotos()
  const heic = aHeic({ columns: 16, rows: 16, colour: () => [81, 90, 240] })
  const cut = (
    await sharp(await aPhotoFile('navy'))
      .jpeg()
      .toBuffer()
  ).subarray(0, 200)
  const sent = [
    ...[
      file('facture.pdf', Buffer.from('%PDF-1.7')),
      file('dessin.svg', Buffer.from('<svg/>')),
      file('coupe.jpg', cut),
    ],
    ...[file('point.png', await aPhotoFile('red', 1, 1)), file('IMG_1.HEIC', heic)],
    ...[file('bol.png', await aPhotoFile('teal')), file('encore.png', await aPhotoFile('teal'))],
  ]
  const answer = await ask(r.upload, { actor: maker, params, uploads: sent, headers: forScript })
  const { photos, refused } = JSON.parse(answer.body)
  assert.deepEqual(
    refused.map(({ name, code }: { name: string; code: string }) => [name, code]),
    [
      ['facture.pdf', 'not_a_picture'],
      ['dessin.svg', 'not_a_picture'],
      ['coupe.jpg', 'picture_damaged'],
      ['point.png', 'picture_too_small'],
      ['encore.png', 'listing_photo_twice'],
    ],
  )
  assert.equal(photos.length, 2)
  assert.equal((await photosOf(listing)).length, 2)
})
test('of a thirteenth photo nothing is kept; the twelfth sent again is known', async () => {
  const { params } = await withPhotos()
  const photos = await Promise.all(Array.from({ length: 13 }, (_, at) => aPhotoFile(`rgb(${at * 9},80,90)`)))
  const uploads = photos.map((bytes, at) => file(`${at}.png`, bytes))
  const send = async (some: typeof uploads) => {
    const { body } = await ask(r.upload, { actor: maker, params, uploads: some, headers: forScript })
    return JSON.parse(body).refused.map(({ code }: { code: string }) => code)
  }
  assert.deepEqual(await send(uploads), ['listing_photos_full'])
  assert.equal(await house.files.has(originalFileOf(photos[12]!).file), false)
  assert.deepEqual(await send(uploads.slice(11, 12)), ['listing_photo_twice'])
})

test('turning and cutting begin again from what was sent, and nothing is lost', async () => {
  const made = await withPhotos('teal')
  const [photo] = made.photos
  const { id, key } = photo!
  await arrange(made, { [`turn-${id}`]: '90', [`crop-${id}`]: 'square', [`focus-${id}`]: '0,100' })
  const [turned] = await photosOf(made.listing)
  assert.notEqual(turned!.key, key)
  assert.deepEqual([turned!.width, turned!.height, turned!.turn], [300, 300, 90])
  assert.deepEqual(turned!.focus, { x: 0, y: 100 })
  await arrange({ ...made, photos: [turned!] }, { [`turn-${id}`]: '0', [`crop-${id}`]: 'whole' })
  const [back] = await photosOf(made.listing)
  assert.deepEqual([back!.key, back!.width, back!.height, back!.crop], [key, 400, 300, null])
})

test('a photo of before originals were kept is cut from its full size, which stays', async () => {
  const made = await withPhotos('olive')
  const { id, key } = made.photos[0]!
  await house.db.updateTable('photos').set({ original_key: null }).where('id', '=', id).execute()
  await arrange(made, { [`crop-${id}`]: '0,0,500,500' })
  const [cut] = await photosOf(made.listing)
  assert.equal(cut!.originalKey, pictureFile(key, 'full'))
  await arrange({ ...made, photos: [cut!] }, { [`crop-${id}`]: 'whole' })
  assert.equal((await photosOf(made.listing))[0]!.width, 400)
})

test('places, words and kinds are kept; a form that says nothing new changes nothing', async () => {
  const made = await withPhotos('red', 'blue', 'green')
  const [a, b, c] = made.photos.map(({ id }) => id)
  const said = { [`place-${c}`]: '1', [`alt-${b}`]: ' Un bol ', [`alt-${c}`]: '', [`making-${c}`]: 'yes' }
  await arrange(made, said)
  const after = await photosOf(made.listing)
  assert.deepEqual(
    after.map(({ id, alt, kind }) => [id, alt, kind]),
    [
      [c, '', 'making'],
      [a, '', 'piece'],
      [b, 'Un bol', 'piece'],
    ],
  )
  const { version } = await findOwnListing(house.db, shop, made.listing)
  await arrange({ ...made, photos: after }, {})
  assert.equal((await findOwnListing(house.db, shop, made.listing)).version, version)
})

test('a form that was filled before another phone described a photo leaves its words', async () => {
  const made = await withPhotos('red', 'blue')
  const [a, b] = made.photos.map(({ id }) => id)
  await arrange(made, { [`alt-${a}`]: 'Rouge' })
  await arrange(made, { [`alt-${a}`]: '', [`alt-${b}`]: 'Bleu' })
  assert.deepEqual(
    (await photosOf(made.listing)).map(({ alt }) => alt),
    ['Rouge', 'Bleu'],
  )
})

test('what makes no sense is told beside its field and changes nothing', async () => {
  const made = await withPhotos('red')
  const { id } = made.photos[0]!
  for (const [name, value] of [
    ['alt', 'x'.repeat(501)],
    ['turn', '45'],
    ['crop', '0,0,50,50'],
    ['crop', '600,0,500,500'],
    ['focus', '50,101'],
  ] as const) {
    const form = { photosShown: writeShown(made.photos), [`${name}-${id}`]: value }
    assert.throws(
      () => readPhotoWishes(form),
      (fault: { faults?: { field: string }[] }) => {
        assert.match(fault.faults![0]!.field, new RegExp(`^${name}-${id}`))
        return true
      },
    )
  }
  assert.deepEqual(readPhotoWishes({ photosShown: '{"not": "ours"}' }), { removed: [], changes: [] })
})

test('what was sent is its maker’s alone, byte for byte', async () => {
  const made = await withPhotos('plum')
  const kept = await house.files.get(made.photos[0]!.originalKey!)
  assert.ok(kept!.equals(await aPhotoFile('plum')))
  const params = { ...made.params, photo: String(made.photos[0]!.id) }
  const answer = await ask(r.original, { actor: maker, params })
  assert.match(answer.headers['content-disposition']!, /attachment; filename="photo-\d+\.png"/)
  const other = await aMaker(house)
  await assert.rejects(ask(r.original, { actor: other, params }), { kind: 'missing' })
})
