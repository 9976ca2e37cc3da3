import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { after, test } from 'node:test'
import { inTransaction } from '#base/database'
import type { Outside } from '#base/fetch'
import type { ListingId } from '#kit/id'
import { listOwnPhotos, updateListing } from '#rooms/catalogue'
import { testHouse } from '#test/database'
import { aPhotoFile } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { fetchPhotos } from './fetch-photos-flow.ts'
import { countMade } from './gap-queries.ts'
import { listFailedPhotos, listStayed } from './report-queries.ts'
import { retryPhotos } from './retry-photos.ts'
import { anImport, etsyFile, importJobs, listingsOf, startedImport, type Workshop } from './testing.ts'

/** A server of photos of its own: which paths were asked, and which answer for now. */
const asked: string[] = []
const colours = ['red', 'green', 'blue', 'gold', 'teal', 'plum', 'navy', 'pink', 'gray', 'lime']
const files = new Map<string, Buffer>()
for (const colour of colours) files.set(`/${colour}`, await aPhotoFile(colour))
const down = new Set<string>()
const serve: RequestListener = ({ url = '' }, response) => {
  asked.push(url)
  if (down.has(url)) return void response.writeHead(503).end()
  if (url === '/drawing') return void response.end('<svg xmlns="http://www.w3.org/2000/svg"/>')
  if (url === '/inside') return void response.writeHead(302, { location: 'http://192.168.1.1/' }).end()
  const bytes = files.get(url)
  response.writeHead(bytes ? 200 : 404).end(bytes)
}
const server = createServer(serve).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as { port: number }
after(() => server.close())
const outside: Outside = {
  resolve: async () => ['127.0.0.1'],
  allow: (address, at) => address === '127.0.0.1' && at === port,
}

const house = await testHouse({ jobs: importJobs(outside) })
const aWorkshop = async (): Promise<Workshop> => ({ house, ...(await aShop(house)) })
const address = (path: string) => `http://photos.example:${port}/${path}`
const withPhotos = (title: string, ...paths: string[]) => ({
  TITLE: title,
  ...Object.fromEntries(paths.map((path, at) => [`IMAGE${at + 1}`, address(path)])),
})

async function sourcesOf({ shop }: Workshop, listing: ListingId): Promise<string[]> {
  const rows = await house.db
    .selectFrom('photos')
    .select('source')
    .where('shop_id', '=', shop)
    .where('listing_id', '=', listing)
    .orderBy('position')
    .execute()
  return rows.map(({ source }) => new URL(source!).pathname.slice(1))
}

test('the texts stand before any photo is asked, and photos follow in their order', async () => {
  const workshop = await aWorkshop()
  await anImport(workshop, etsyFile(withPhotos('Bol', ...colours), withPhotos('Vase', 'blue', 'red')))
  assert.deepEqual(asked, [])
  const [bowl, vase] = await listingsOf(workshop)
  await house.work()
  assert.deepEqual(await sourcesOf(workshop, bowl!.id), colours)
  assert.deepEqual(await sourcesOf(workshop, vase!.id), ['blue', 'red'])
  const [photo] = await listOwnPhotos(house.db, workshop.shop, bowl!.id)
  assert.ok(await house.files.has(`photos/${photo!.key.slice(0, 2)}/${photo!.key}-full.webp`))
  assert.equal((await listingsOf(workshop))[0]!.version, 1)
})

test('running the job again fetches and adds nothing', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, etsyFile(withPhotos('Bol', 'red', 'green')))
  await Promise.all([
    fetchPhotos(house, { ...done, pass: 1 }, outside),
    fetchPhotos(house, { ...done, pass: 1 }, outside),
  ])
  asked.length = 0
  await house.work()
  await fetchPhotos(house, { ...done, pass: 1 }, outside)
  assert.deepEqual(asked, [])
  assert.deepEqual(await sourcesOf(workshop, (await listingsOf(workshop))[0]!.id), ['red', 'green'])
})

test('a server that is down is asked three times, and a cover that comes late comes first', async () => {
  const workshop = await aWorkshop()
  down.add('/gold').add('/teal')
  const done = await anImport(workshop, etsyFile(withPhotos('Bol', 'gold', 'plum', 'teal')))
  await house.work()
  assert.deepEqual((await countMade(house.db, done)).photos, { waiting: 2, done: 1, failed: 0 })
  const told = (await listFailedPhotos(house.db, done, 10)).map(({ position, failure }) => [position, failure.code])
  assert.deepEqual(told, [
    [0, 'fetch_server_fault'],
    [2, 'fetch_server_fault'],
  ])
  down.delete('/gold')
  await house.work({ early: true })
  const [bowl] = await listingsOf(workshop)
  assert.deepEqual(await sourcesOf(workshop, bowl!.id), ['gold', 'plum'])
  const [failed, ...others] = await listFailedPhotos(house.db, done, 10)
  assert.deepEqual([failed?.failure.code, failed?.position, others], ['fetch_server_fault', 2, []])
  assert.equal(asked.filter((path) => path === '/teal').length, 3)
  assert.deepEqual(
    (await listStayed(house.db, done)).map(({ reason }) => reason),
    ['left'],
  )
  down.clear()
})

test('what failed is told with its reason, and can be tried again', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, etsyFile(withPhotos('Bol', 'gone', 'drawing', 'inside', 'navy')))
  await house.work()
  const failed = await listFailedPhotos(house.db, done, 10)
  assert.deepEqual(
    failed.map(({ line, title, position, failure }) => [line, title, position, failure.code]),
    [
      [2, 'Bol', 0, 'fetch_missing'],
      [2, 'Bol', 1, 'not_a_picture'],
      [2, 'Bol', 2, 'fetch_not_public'],
    ],
  )
  files.set('/gone', await aPhotoFile('black'))
  await inTransaction(house.db, (tx) => retryPhotos(tx, done))
  await house.work()
  assert.deepEqual((await countMade(house.db, done)).photos, { waiting: 0, done: 2, failed: 2 })
})

test('an address that gave its photo before is not asked again', async () => {
  const workshop = await aWorkshop()
  await anImport(workshop, etsyFile(withPhotos('Bol', 'pink')))
  await house.work()
  asked.length = 0
  await anImport(workshop, etsyFile(withPhotos('Bol', 'pink'), withPhotos('Autre bol', 'pink')))
  await house.work()
  assert.deepEqual(asked, [])
  assert.deepEqual(await sourcesOf(workshop, (await listingsOf(workshop))[1]!.id), ['pink'])
})

test('a photo for a listing that was deleted meanwhile is let go', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, etsyFile(withPhotos('Bol', 'red'), withPhotos('Vase', 'green')))
  const [bowl] = await listingsOf(workshop)
  await house.db.deleteFrom('listings').where('id', '=', bowl!.id).execute()
  await house.work()
  assert.deepEqual((await countMade(house.db, done)).photos, { waiting: 0, done: 1, failed: 0 })
})

test('a photo is no edit, and does not hide one', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, etsyFile(withPhotos('Bol', 'red'), withPhotos('Vase', 'green')))
  const [bowl] = await listingsOf(workshop)
  await inTransaction(house.db, (tx) =>
    updateListing(tx, workshop.maker, workshop.shop, bowl!.id, { ...bowl!, title: 'Coupe' }),
  )
  await house.work()
  assert.deepEqual(
    (await listStayed(house.db, done)).map(({ reason }) => reason),
    ['edited', 'left'],
  )
})

test('reading starts the photos by itself', async () => {
  const workshop = await aWorkshop()
  await startedImport(workshop, etsyFile(withPhotos('Bol', 'lime')))
  await house.work()
  assert.deepEqual(await sourcesOf(workshop, (await listingsOf(workshop))[0]!.id), ['lime'])
})
