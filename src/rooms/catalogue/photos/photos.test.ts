import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { inTransaction } from '#base/database'
import { pictureFile } from '#base/pictures'
import { house as system } from '#kit/actor'
import type { PhotoId } from '#kit/id'
import { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { aShop } from '../../shops/testing.ts'
import { addPhoto, arrangePhotos, findOwnListing, listOwnPhotos, type PhotoInput, preparePhoto } from '../index.ts'
import { aListing, aPhotoFile } from '../testing.ts'

const house = await testHouse()
const own = await aShop(house)
const { maker, shop } = own
const refusedAs = async (bytes: Uint8Array) => {
  const error = await preparePhoto(house.files, bytes).catch((reason) => reason)
  assert.ok(error instanceof Refusal, String(error))
  return error.code
}

test('a phone’s photo is turned upright, stripped of its metadata and kept in three widths and full size', async () => {
  const phone = await sharp(await aPhotoFile('tomato', 1600, 900))
    .withExif({ IFD0: { Make: 'Telephone' }, IFD3: { GPSLatitude: '48/1 23/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  assert.ok((await sharp(phone).metadata()).exif)
  const { key, width, height } = await preparePhoto(house.files, phone)
  assert.deepEqual([width, height], [900, 1600])
  for (const [name, expected] of [
    ['360', 360],
    ['720', 720],
    ['1280', 900],
    ['full', 900],
  ] as const) {
    const stored = await sharp((await house.files.get(pictureFile(key, name)))!).metadata()
    assert.deepEqual([stored.format, stored.width, stored.exif, stored.icc], ['webp', expected, undefined, undefined])
  }
})

test('the same photo has the same key', async () => {
  const [one, two] = [
    await preparePhoto(house.files, await aPhotoFile()),
    await preparePhoto(house.files, await aPhotoFile()),
  ]
  assert.equal(one.key, two.key)
})

test('CMYK and 16 bits a channel become plain sRGB', async () => {
  const drawn = sharp(await aPhotoFile())
  const cmyk = await drawn.clone().toColourspace('cmyk').jpeg().toBuffer()
  const deep = await drawn.clone().toColourspace('rgb16').png().toBuffer()
  for (const bytes of [cmyk, deep]) {
    const { key } = await preparePhoto(house.files, bytes)
    const { space, depth } = await sharp((await house.files.get(pictureFile(key, '360')))!).metadata()
    assert.deepEqual([space, depth], ['srgb', 'uchar'])
  }
})

test('an SVG, a PDF, a page or a text is no photo, whatever it is called', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
  for (const text of [svg, `<?xml version="1.0"?>${svg}`, '%PDF-1.7', '<html>', 'bonjour', ''])
    assert.equal(await refusedAs(Buffer.from(text)), 'not_a_picture', text)
})

test('a photo bomb is refused before it is decoded', async () => {
  const bomb = await sharp({
    limitInputPixels: false,
    create: { width: 20_000, height: 20_000, channels: 3, background: 'white' },
  })
    .png()
    .toBuffer()
  assert.ok(bomb.length < 5_000_000)
  assert.equal(await refusedAs(bomb), 'picture_too_large')
  assert.equal(await refusedAs(Buffer.alloc(20 * 1024 * 1024 + 1)), 'file_too_large')
})

test('a damaged photo is said to be damaged', async () => {
  const whole = await sharp(await aPhotoFile())
    .jpeg()
    .toBuffer()
  assert.equal(await refusedAs(whole.subarray(0, 40)), 'picture_damaged')
  assert.equal(
    await refusedAs(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100)])),
    'picture_damaged',
  )
})

test('photos hang on a listing in order, once each, twelve at most', async () => {
  const { listing } = await aListing(house, own)
  const colours = ['red', 'blue', 'green']
  const prepared = await Promise.all(colours.map(async (colour) => preparePhoto(house.files, await aPhotoFile(colour))))
  const add = (photo: PhotoInput) => inTransaction(house.db, (tx) => addPhoto(tx, maker, shop, listing, photo))
  const ids: PhotoId[] = []
  for (const photo of prepared) ids.push(await add(photo))
  assert.equal(await add(prepared[0]!), ids[0])
  for (let count = 3; count < 12; count++) await add({ key: count.toString(16).repeat(32), width: 10, height: 10 })
  await assert.rejects(add({ key: 'f'.repeat(32), width: 10, height: 10 }), { code: 'listing_photos_full' })
  await inTransaction(house.db, (tx) =>
    arrangePhotos(tx, maker, shop, listing, {
      order: [ids[2]!],
      removed: [ids[1]!],
      changes: [{ id: ids[0]!, alt: 'Un bol' }],
    }),
  )
  const photos = await listOwnPhotos(house.db, shop, listing)
  assert.deepEqual(
    photos.slice(0, 2).map(({ id, alt }) => [id, alt]),
    [
      [ids[2], ''],
      [ids[0], 'Un bol'],
    ],
  )
  assert.equal(photos.length, 11)
})

test('a photo that an import brings later is no edit; one that the maker adds is', async () => {
  const { listing } = await aListing(house, own)
  const version = async () => (await findOwnListing(house.db, shop, listing)).version
  const before = await version()
  await inTransaction(house.db, (tx) =>
    addPhoto(tx, system, shop, listing, { key: 'a'.repeat(32), width: 1, height: 1 }),
  )
  assert.equal(await version(), before)
  await inTransaction(house.db, (tx) =>
    addPhoto(tx, maker, shop, listing, { key: 'b'.repeat(32), width: 1, height: 1 }),
  )
  assert.equal(await version(), before + 1)
})
