import assert from 'node:assert/strict'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { atTime, now } from '#base/clock'
import { sql } from '#base/database'
import { pictureFile, pictureWidths, storeOriginal, storePicture } from '#base/pictures'
import { privatePictureFile, storePrivatePicture } from '#base/private-pictures'
import { jobs } from '#base/remove-strays'
import { filesLock, findStrays } from '#base/stray-files'
import { newReference } from '#kit/id'
import { asOwner, testHouse } from '#test/database'
import { aListing, aPhotoFile } from '../rooms/catalogue/testing.ts'
import { aPost } from '../rooms/journal/testing.ts'
import { aShop } from '../rooms/shops/testing.ts'
import { allFileColumns } from './rooms.ts'

const house = await testHouse({ jobs, fileColumns: allFileColumns })
const { db, files } = house

const inHours = (hours: number) => new Date(now().getTime() + hours * 3600 * 1000)
const strays = async (before = inHours(0)) => (await findStrays(db, house, before)).strays.toSorted()
const allWidths = (key: string) => ['full', ...pictureWidths].map((width) => pictureFile(key, width)).toSorted()
const aKey = async (colour: string) => (await storePicture(files, await aPhotoFile(colour, 40, 30))).key

function older(...keys: string[]): void {
  for (const key of keys) utimesSync(join(house.config.data, 'files', key), inHours(-72), inHours(-72))
}

async function nights(): Promise<void> {
  await jobs['files.find_strays'].run(house)
  await house.work({ early: true })
}

test('a file that a row names stays, whichever of them; what none names is found', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own)
  const post = await aPost(house, own)
  const keys: string[] = []
  for (const colour of ['red', 'blue', 'green', 'gold', 'navy', 'plum']) keys.push(await aKey(colour))
  const [photo, portrait, banner, story, posted, sold] = keys as [string, string, string, string, string, string]
  const original = await storeOriginal(files, await aPhotoFile('red', 50, 40))
  const formerly = await aKey('tan')
  const [given, sheet] = [newReference(), `imports/${newReference()}.csv`]
  await storePrivatePicture(files, given, await aPhotoFile('pink', 60, 40))
  await files.put(sheet, Buffer.from('TITLE'))
  await asOwner(
    house.ownerUrl,
    `insert into photos (shop_id, listing_id, position, file_key, original_key, width, height) values
       (${own.shop}, ${listing}, 0, '${photo}', '${original.file}', 9, 9),
       (${own.shop}, ${listing}, 1, '${photo}', '${pictureFile(formerly, 'full')}', 9, 9);
     update shops set portrait_key = '${portrait}', banner_key = '${banner}' where id = ${own.shop};
     insert into story_photos (shop_id, position, file_key, width, height) values (${own.shop}, 0, '${story}', 9, 9);
     insert into post_photos (shop_id, post_id, position, file_key, width, height)
       values (${own.shop}, ${post}, 0, '${posted}', 9, 9);
     insert into given_pictures (reference, width, height, erase_after) values ('${given}', 9, 9, '2030-01-01');
     insert into imports (shop_id, reference, platform, file_name, file_key, occurred_at)
       values (${own.shop}, '${newReference()}', 'etsy', 'a.csv', '${sheet}', now());
     ${aSaleOf(own.shop, listing, sold)}`,
  )
  const lost = await aKey('black')
  const nameless = await storeOriginal(files, await aPhotoFile('black', 50, 40))
  const unkept = newReference()
  await storePrivatePicture(files, unkept, await aPhotoFile('grey', 60, 40))
  const cutShort = `${pictureFile(photo, 360)}.${newReference()}`
  await files.put(cutShort, Buffer.from('half'))
  await files.put('elsewhere/of-another.webp', Buffer.from('x'))
  await files.put('photos/of-another.txt', Buffer.from('x'))

  const oneWidthKept = allWidths(formerly).filter((file) => file !== pictureFile(formerly, 'full'))
  const expected = [
    ...allWidths(lost),
    ...oneWidthKept,
    nameless.file,
    privatePictureFile(unkept, 720),
    privatePictureFile(unkept, 2400),
    cutShort,
  ].toSorted()
  assert.deepEqual(await strays(inHours(1)), expected)
  assert.deepEqual(await strays(inHours(-48)), [], 'what is young is left alone')

  older(...expected, ...allWidths(sold))
  await nights()
  for (const file of expected) assert.equal(await files.has(file), false, file)
  for (const file of [...keys.flatMap(allWidths), original.file, sheet, pictureFile(formerly, 'full')])
    assert.ok(await files.has(file), file)
  await nights()
  assert.deepEqual(await strays(inHours(1)), [])
})

test('what is named or written again between the two askings stays', async () => {
  const own = await aShop(house)
  const [named, again] = [await aKey('#101010'), await aKey('#202020')]
  older(...allWidths(named), ...allWidths(again))
  await jobs['files.find_strays'].run(house)
  await asOwner(house.ownerUrl, `update shops set portrait_key = '${named}' where id = ${own.shop}`)
  await aKey('#202020')
  await house.work({ early: true })
  for (const file of [...allWidths(named), ...allWidths(again)]) assert.ok(await files.has(file), file)
})

test('the second asking waits for most of a day', async () => {
  const key = await aKey('#303030')
  older(...allWidths(key))
  await jobs['files.find_strays'].run(house)
  await house.work()
  assert.ok(await files.has(pictureFile(key, 'full')))
  const { rows } = await sql<{ due: Date }>`
    select start_after as due from pgboss.job where name = 'files.remove_strays' and state = 'created'`.execute(db)
  assert.ok(rows.length > 0 && rows.every(({ due }) => due > inHours(19)))
  await house.work({ early: true })
  assert.equal(await files.has(pictureFile(key, 'full')), false)
})

test('while a backup reads the files none goes', async () => {
  const key = await aKey('#404040')
  older(...allWidths(key))
  const backup = new pg.Client({ connectionString: house.ownerUrl })
  await backup.connect()
  try {
    await backup.query('select pg_advisory_lock_shared($1)', [filesLock])
    await nights()
    assert.ok(await files.has(pictureFile(key, 'full')))
  } finally {
    await backup.end()
  }
  await nights()
  assert.equal(await files.has(pictureFile(key, 'full')), false)
})

test('a database that names no file at all is not believed', async () => {
  const stranger = await testHouse({ jobs, fileColumns: allFileColumns })
  for (let nth = 0; nth < 100; nth++) await stranger.files.put(`imports/${newReference()}.csv`, Buffer.from('x'))
  await atTime(inHours(72), () => assert.rejects(jobs['files.find_strays'].run(stranger), /is this the database/))
})

test('every column that ends in _key is joined, or is known to name no file', async () => {
  const tables = await db.introspection.getTables()
  const found = tables.flatMap(({ schema, name, columns }) =>
    schema === 'public' ? columns.filter((one) => one.name.endsWith('_key')).map((one) => `${name}.${one.name}`) : [],
  )
  const joined = new Set<string>(allFileColumns)
  assert.deepEqual(
    found.filter((column) => !joined.has(column)),
    ['article_versions.article_key'],
  )
})

function aSaleOf(shop: number, listing: number, key: string): string {
  return `with p as (insert into purchases (reference, checkout_token, email, total, expires_at, occurred_at)
      values ('r', 't', 'a@exemple.test', 1000, now(), now()) returning id),
    o as (insert into orders (reference, purchase_id, shop_id, state, shop_name, seller, way, delivery, items,
        delivery_price, total, send_by, arrives_from, arrives_to, occurred_at)
      select 'o', id, ${shop}, 'sent', 'Lou', '{}', 'parcel', '{}', 1000, 0, 1000, current_date, current_date,
        current_date, now() from p returning id)
    insert into order_lines (order_id, position, shop_id, listing_id, variant_id, title, photo_key, quantity, unit_price,
      total, from_stock)
    select id, 0, ${shop}, ${listing}, 1, 'Bol', '${key}', 1, 1000, 1000, true from o`
}
