import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql } from '#base/database'
import { refuse } from '#kit/refusal'
import { updateListing } from '#rooms/catalogue'
import { testHouse } from '#test/database'
import { aMaker, aShop } from '../shops/testing.ts'
import { readEtsyListings } from './etsy.ts'
import { asMaker } from './import.ts'
import { importBatch } from './import-batch.ts'
import { readImportRow } from './queries.ts'
import { readImport } from './read-import-flow.ts'
import { listReport } from './report-queries.ts'
import { summarise } from './summary.ts'
import {
  anImport,
  etsyFile,
  etsySamples,
  importJobs,
  listingsOf,
  sample,
  startedImport,
  statedFacts,
  type Workshop,
  withoutSamples,
} from './testing.ts'

const house = await testHouse({ jobs: importJobs({ resolve: async () => [] }) })
const aWorkshop = async (): Promise<Workshop> => ({ house, ...(await aShop(house)) })

const threeRows = etsyFile(
  { TITLE: 'Bol bleu', SKU: 'A1', IMAGE1: 'https://photos.example/1.jpg', IMAGE2: 'https://photos.example/2.jpg' },
  { TITLE: 'Bracelet en laiton', PRICE: '12.00', CURRENCY_CODE: 'USD' },
  { TITLE: 'Écharpe', PRICE: 'vingt', QUANTITY: '', 'VARIATION 1 NAME': 'Taille', 'VARIATION 1 VALUES': 'S,M' },
)

test('every sample becomes drafts whose counts and sums are those of its source', {
  skip: withoutSamples,
}, async () => {
  for (const name of etsySamples()) {
    const workshop = await aWorkshop()
    const facts = statedFacts('etsy', name)
    const bytes = sample(`etsy/${name}`)
    const done = await anImport(workshop, bytes)
    assert.deepEqual(
      [done.state, done.rowsTotal, done.rowsDone, done.created, done.known],
      ['done', ...Array(3).fill(Number(facts.records)), 0],
      name,
    )
    const found = await storedFacts(workshop)
    const { quantity_sum, price_sum, images } = summarise(await readEtsyListings(bytes))
    assert.deepEqual(found, { listings: Number(facts.records), quantity: quantity_sum, price: price_sum, images }, name)
    assert.equal(quantity_sum, Number(facts.quantity_sum), name)
  }
})

test('the same file again, and after edits, changes nothing', { skip: withoutSamples }, async () => {
  for (const name of ['listings-cad-wood-sku.csv', 'listings-usd-plants.csv']) {
    const workshop = await aWorkshop()
    const bytes = sample(`etsy/${name}`)
    const { created } = await anImport(workshop, bytes)
    const [first] = await listingsOf(workshop)
    const edited = { ...first!, title: 'Un tout autre titre', sku: 'autre' }
    await inTransaction(house.db, (tx) => updateListing(tx, workshop.maker, workshop.shop, first!.id, edited))
    const before = await listingsOf(workshop)
    const again = await anImport(workshop, bytes)
    assert.deepEqual([again.created, again.known], [0, created])
    assert.deepEqual(await listingsOf(workshop), before)
  }
})

test('a row becomes a draft with its report, and the row itself is kept', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, threeRows)
  const [bowl, bracelet, scarf] = await listingsOf(workshop)
  assert.deepEqual(
    [bowl?.state, bowl?.price, bowl?.stock, bowl?.sku, bowl?.category],
    ['draft', 2450, 3, 'A1', 'bowls'],
  )
  assert.deepEqual([bracelet?.price, bracelet?.foreignPrice, bracelet?.foreignCurrency], [null, 1200, 'USD'])
  assert.deepEqual([scarf?.price, scarf?.stock, scarf?.toConfirm], [null, null, ['price', 'choices']])
  const report = await listReport(house.db, done)
  assert.deepEqual(
    report.map(({ line, outcome, problems }) => [line, outcome, problems.map(({ code }) => code)]),
    [
      [2, 'created', []],
      [3, 'created', []],
      [4, 'created', ['price_not_a_number', 'quantity_missing']],
    ],
  )
  const raw = await house.db.selectFrom('import_rows').select('raw').where('shop_id', '=', workshop.shop).execute()
  assert.deepEqual(
    raw.map(({ raw }) => (raw as Record<string, string>).TITLE),
    ['Bol bleu', 'Bracelet en laiton', 'Écharpe'],
  )
})

test('a row without content is reported and makes nothing', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, etsyFile({ TITLE: 'Bol bleu' }, { TITLE: '', PRICE: '3' }))
  assert.deepEqual([done.rowsTotal, done.rowsDone, done.created], [2, 2, 1])
  assert.deepEqual(
    (await listReport(house.db, done)).map(({ outcome }) => outcome),
    ['created', 'aside'],
  )
})

test('the job may run twice, and twice at once', async () => {
  const workshop = await aWorkshop()
  const started = await startedImport(workshop, threeRows)
  await Promise.all([readImport(house, started), readImport(house, started)])
  await readImport(house, started)
  assert.equal((await listingsOf(workshop)).length, 3)
  const { rowsDone, created } = await readImportRow(house.db, started)
  assert.deepEqual([rowsDone, created], [3, 3])
})

test('an import that was cut off in the middle goes on, and doubles nothing', async () => {
  const workshop = await aWorkshop()
  const bytes = etsyFile(...Array.from({ length: 130 }, (_, at) => ({ TITLE: `Bol numéro ${at}` })))
  const started = await startedImport(workshop, bytes)
  const { listings } = await readEtsyListings(bytes)
  const found = await readImportRow(house.db, started)
  await inTransaction(house.db, (tx) => importBatch(tx, asMaker(found), found, listings.slice(0, 50)))
  const cutOff = inTransaction(house.db, async (tx) => {
    await importBatch(tx, asMaker(found), found, listings.slice(50, 100))
    refuse('conflict', 'cut_off')
  })
  await assert.rejects(cutOff, { code: 'cut_off' })
  assert.equal((await listingsOf(workshop)).length, 50)
  await readImport(house, started)
  const titles = (await listingsOf(workshop)).map(({ title }) => title)
  assert.deepEqual(
    titles,
    listings.map(({ title }) => title),
  )
  const { state, rowsDone } = await readImportRow(house.db, started)
  assert.deepEqual([state, rowsDone], ['done', 130])
})

test('a long file is read in several jobs', async () => {
  const workshop = await aWorkshop()
  const started = await startedImport(workshop, threeRows)
  assert.equal(await readImport(house, started, 2), true)
  assert.equal((await listingsOf(workshop)).length, 2)
  await house.work()
  assert.equal((await listingsOf(workshop)).length, 3)
})

test('two imports of one file at the same time make its listings once', async () => {
  const workshop = await aWorkshop()
  const [one, other] = await Promise.all([startedImport(workshop, threeRows), startedImport(workshop, threeRows)])
  await Promise.all([readImport(house, one), readImport(house, other)])
  assert.equal((await listingsOf(workshop)).length, 3)
})

test('a listing that was deleted comes back with the file', async () => {
  const workshop = await aWorkshop()
  await anImport(workshop, threeRows)
  const [first] = await listingsOf(workshop)
  await house.db.deleteFrom('listings').where('id', '=', first!.id).execute()
  const again = await anImport(workshop, threeRows)
  assert.deepEqual([again.created, again.known], [1, 2])
})

test('what is no file of listings is refused at once, and nothing is kept', async () => {
  const workshop = await aWorkshop()
  const cases: [string, Uint8Array][] = [
    ['file_empty', Buffer.from('')],
    ['file_is_picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['file_is_workbook', Buffer.from('PK\x03\x04xlsx', 'latin1')],
    ['file_is_page', Buffer.from('<!doctype html><html></html>')],
    ['file_not_text', Buffer.from('%PDF-1.7')],
    ['not_etsy', Buffer.from('un mot\nun autre mot\n')],
    ['no_listings', etsyFile()],
    ['too_many_columns', Buffer.from(`${'x,'.repeat(200_000)}x\n`)],
    ['cell_too_large', Buffer.concat([etsyFile(), Buffer.alloc(45 * 2 ** 20, 'x')])],
    ['quote_not_closed', Buffer.concat([etsyFile({}), Buffer.from('"ouvert')])],
  ]
  for (const [code, bytes] of cases) await assert.rejects(startedImport(workshop, bytes), { code }, code)
  const rows = await house.db.selectFrom('imports').selectAll().where('shop_id', '=', workshop.shop).execute()
  assert.deepEqual(rows, [])
})

test('awkward texts go through: windows-1252, a title without end, script, signs that a database refuses', async () => {
  const workshop = await aWorkshop()
  const latin = Buffer.from(Buffer.from(etsyFile({ TITLE: 'Théière émaillée' })).toString('utf8'), 'latin1')
  await anImport(workshop, latin)
  await anImport(
    workshop,
    etsyFile(
      { TITLE: 'x'.repeat(10_000) },
      { TITLE: 'Bol', DESCRIPTION: 'Un bol<script>alert(1)</script>, vraiment.', QUANTITY: '-3' },
      { TITLE: 'Signes \u0007 et \u200B moitiés', TAGS: 'a\u0001b' },
    ),
  )
  const [teapot, long, bowl, signs] = await listingsOf(workshop)
  assert.equal(teapot?.title, 'Théière émaillée')
  assert.equal(long?.title.length, 255)
  assert.equal(bowl?.description, 'Un bol, vraiment.')
  assert.equal(bowl?.stock, null)
  assert.equal(signs?.title, 'Signes et moitiés')
})

test('nobody imports into another’s shop', async () => {
  const workshop = await aWorkshop()
  const other = { ...workshop, maker: await aMaker(house) }
  await assert.rejects(startedImport(other, threeRows), { code: 'page_missing' })
})

async function storedFacts({ shop }: Workshop) {
  const { rows } = await sql<{ listings: number; quantity: number; cents: number; images: number }>`
    select count(*) as listings, sum(stock) as quantity, sum(coalesce(foreign_price, price)) as cents,
      (select count(*) from import_photos where shop_id = ${shop})
        + (select coalesce(sum((problem ->> 'value')::int), 0) from import_rows, jsonb_array_elements(problems) problem
          where shop_id = ${shop} and problem ->> 'code' = 'images_left') as images
    from listings join variants on variants.shop_id = listings.shop_id and listing_id = listings.id
    where listings.shop_id = ${shop}`.execute(house.db)
  const { listings, quantity, cents, images } = rows[0]!
  return { listings, quantity, price: (cents / 100).toFixed(2), images }
}
