import assert from 'node:assert/strict'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { memberBounds } from '#base/bounds'
import { atTime, now } from '#base/clock'
import { inTransaction } from '#base/database'
import { memberId } from '#base/http'
import { pictureFile, pictureWidths, storeOriginal, storePicture } from '#base/pictures'
import { jobs as filesJobs } from '#base/remove-strays'
import { mustHaveSpace, spaceUsed } from '#base/space'
import { type ListingId, newReference } from '#kit/id'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { asOwner, testHouse } from '#test/database'
import { hangUploads } from '../rooms/catalogue/photos/hang-uploads-flow.ts'
import { aListing, aPhotoFile } from '../rooms/catalogue/testing.ts'
import { aMember } from '../rooms/identity/testing.ts'
import { web as identityWeb } from '../rooms/identity/web.tsx'
import { aPost } from '../rooms/journal/testing.ts'
import { aShop } from '../rooms/shops/testing.ts'
import { jobsWith } from '../rooms/transfer/jobs.ts'
import { retryPhotos } from '../rooms/transfer/retry-photos.ts'
import { anImport, etsyFile, startedImport } from '../rooms/transfer/testing.ts'
import { allFileColumns, allMemberFiles } from './rooms.ts'

const asked: string[] = []
const outside = {
  resolve: async (name: string) => {
    asked.push(name)
    return []
  },
  allow: () => true,
}
const jobs = { ...filesJobs, ...jobsWith(outside) }
const house = await testHouse({ jobs, fileColumns: allFileColumns, memberFiles: allMemberFiles })
const { db, files } = house

const aKey = async (colour: string) => (await storePicture(files, await aPhotoFile(colour, 40, 30))).key
const widths = (key: string) => ['full', ...pictureWidths].map((width) => pictureFile(key, width))
const onDisk = async (keys: string[]) => {
  const sizes = await Promise.all(keys.map((key) => files.bytes(key)))
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}
type Own = Awaited<ReturnType<typeof aShop>>

async function aPhotoRow({ shop }: Own, listing: ListingId, key: string, original: string | null = null) {
  await asOwner(
    house.ownerUrl,
    `insert into photos (shop_id, listing_id, position, file_key, original_key, width, height)
     values (${shop}, ${listing}, 0, '${key}', ${original ? `'${original}'` : 'null'}, 9, 9)`,
  )
}

/** A picture that weighs what is left and more. */
async function fill(own: Own): Promise<{ listing: ListingId; key: string }> {
  const { listing } = await aListing(house, own)
  const key = newReference()
  await aPhotoRow(own, listing, key)
  await asOwner(house.ownerUrl, `insert into file_weights values ('${key}', ${memberBounds.bytes + 1})`)
  return { listing, key }
}
const empty = (key: string) => asOwner(house.ownerUrl, `delete from photos where file_key = '${key}'`)

test('all that a member’s rows name is counted, from the disk, once however many rows share it; nothing of another’s', async () => {
  const [own, other] = [await aShop(house), await aShop(house)]
  const [one, two] = [await aListing(house, own), await aListing(house, own)]
  const [photo, portrait, banner, story, posted, anothers] = (await Promise.all(
    ['red', 'blue', 'green', 'gold', 'navy', 'plum'].map(aKey),
  )) as [string, string, string, string, string, string]
  const { file } = await storeOriginal(files, await aPhotoFile('red', 50, 40))
  const sheet = `imports/${newReference()}.csv`
  await files.put(sheet, Buffer.from('TITLE'))
  await aPhotoRow(own, one.listing, photo, file)
  await aPhotoRow(own, two.listing, photo, file)
  await aPhotoRow(own, two.listing, newReference())
  await aPhotoRow(other, (await aListing(house, other)).listing, anothers)
  const post = await aPost(house, own)
  await asOwner(
    house.ownerUrl,
    `update shops set portrait_key = '${portrait}', banner_key = '${banner}' where id = ${own.shop};
     insert into story_photos (shop_id, position, file_key, width, height) values (${own.shop}, 0, '${story}', 9, 9);
     insert into post_photos (shop_id, post_id, position, file_key, width, height)
       values (${own.shop}, ${post}, 0, '${posted}', 9, 9);
     insert into imports (shop_id, reference, platform, file_name, file_key, occurred_at)
       values (${own.shop}, '${newReference()}', 'etsy', 'a.csv', '${sheet}', now())`,
  )
  const all = [...[photo, portrait, banner, story, posted].flatMap(widths), file, sheet]
  const person = memberId(own.maker)
  for (let time = 0; time < 2; time += 1) assert.equal(await spaceUsed(house, person), await onDisk(all))
  assert.equal(await spaceUsed(house, memberId(other.maker)), await onDisk(widths(anothers)))
  await asOwner(house.ownerUrl, `delete from photos where listing_id = ${one.listing}`)
  assert.equal(await spaceUsed(house, person), await onDisk(all))
  await asOwner(house.ownerUrl, `delete from photos where listing_id = ${two.listing}`)
  assert.equal(await spaceUsed(house, person), (await onDisk(all)) - (await onDisk([...widths(photo), file])))
})

test('a file that nobody names any more goes with what was counted of it', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own)
  const key = await aKey('olive')
  await aPhotoRow(own, listing, key)
  assert.ok((await spaceUsed(house, memberId(own.maker))) > 0)
  await empty(key)
  const old = new Date(now().getTime() - 72 * 3600 * 1000)
  for (const file of widths(key)) utimesSync(join(house.config.data, 'files', file), old, old)
  await filesJobs['files.find_strays'].run(house)
  await house.work({ early: true })
  assert.equal(await onDisk(widths(key)), 0)
  const weights = db.selectFrom('file_weights').select('name').where('name', '=', key)
  assert.deepEqual(await weights.execute(), [])
})

test('where no place is left a photo is refused by its name and nothing is stored; once there is room it hangs', async () => {
  const own = await aShop(house)
  const { listing, key } = await fill(own)
  const bytes = await aPhotoFile('teal', 240, 240)
  const hang = () =>
    hangUploads(house, own.maker, { shop: own.shop, listing }, [
      { field: 'photos', name: 'bol.png', type: 'image/png', bytes },
    ])
  const [told] = await hang()
  assert.deepEqual([told?.name, told?.code], ['bol.png', 'space_full'])
  await assert.rejects(mustHaveSpace(house, memberId(own.maker)), { code: 'space_full' })
  await empty(key)
  assert.deepEqual(await hang(), [])
  await mustHaveSpace(house, memberId(own.maker))
})

test('an import stops at once where no place is left, asks no server, and says why; it goes on once asked again', async () => {
  const own = await aShop(house)
  const workshop = { house, ...own }
  const file = etsyFile({ TITLE: 'Bol', IMAGE1: 'http://photos.example/a', IMAGE2: 'http://photos.example/b' })
  const done = await anImport(workshop, file)
  const { key } = await fill(own)
  const photos = () =>
    db.selectFrom('import_photos').select(['state', 'failure']).where('shop_id', '=', own.shop).execute()
  await house.work()
  const failure = '{"code":"space_full","values":{"gigabytes":40}}'
  assert.deepEqual(await photos(), [
    { state: 'failed', failure },
    { state: 'failed', failure },
  ])
  assert.deepEqual(asked, [])
  await assert.rejects(startedImport(workshop, file), { code: 'space_full' })
  await empty(key)
  await inTransaction(db, (tx) => retryPhotos(tx, done))
  await house.work()
  assert.ok(asked.length > 0)
})

test('her account tells how much of her place is taken; who only buys is told nothing of it', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own)
  await aPhotoRow(own, listing, await aKey('maroon'))
  const ask = asker(house, identityWeb)
  const { html } = await ask(routes.identity.account, { actor: own.maker })
  assert.match(html, /<meter[^>]* max="40000000000"[^>]*>Ils occupent [\d,.]+\s(octets|ko) sur 40\sGo\./)
  assert.doesNotMatch((await ask(routes.identity.account, { actor: await aMember(house) })).html, /<meter/)
})

test('in a day a member sends only so much, whatever of it she takes away again', async () => {
  const [lou, other] = [memberId(await aMember(house)), memberId(await aMember(house))]
  await atTime(new Date('2026-11-21T10:00:00Z'), async () => {
    for (let nth = 0; nth < 4; nth++) await mustHaveSpace(house, lou, memberBounds.bytesADay / 4)
    await assert.rejects(mustHaveSpace(house, lou, 1), { code: 'space_today' })
    await mustHaveSpace(house, lou)
    await mustHaveSpace(house, other, 1)
  })
  await atTime(new Date('2026-11-22T10:00:00Z'), () => mustHaveSpace(house, lou, 1))
})
