import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { Refusal } from '#kit/refusal'
import { updateListing } from '#rooms/catalogue'
import { testHouse } from '#test/database'
import { aShop } from '../shops/testing.ts'
import { fillGaps } from './fill-gaps-flow.ts'
import { countMade } from './gap-queries.ts'
import { listPriceOffers, listReport } from './report-queries.ts'
import { anImport, etsyFile, importJobs, listingsOf, type Workshop } from './testing.ts'

const house = await testHouse({ jobs: importJobs({ resolve: async () => [] }) })
const aWorkshop = async (): Promise<Workshop> => ({ house, ...(await aShop(house)) })
const cover = (name: string) => `https://photos.example/${name}.jpg`
const titles = async (workshop: Workshop) => (await listingsOf(workshop)).map(({ title }) => title)

test('a title changed at the source makes no twin: the piece is known by its reference or its first picture', async () => {
  const workshop = await aWorkshop()
  await anImport(workshop, etsyFile({ SKU: 'A-1' }, { TITLE: 'Vase', IMAGE1: cover('vase') }))
  const again = await anImport(
    workshop,
    etsyFile({ TITLE: 'Grand bol', SKU: 'A-1' }, { TITLE: 'Vase haut', IMAGE1: cover('vase') }),
  )
  assert.deepEqual([again.created, again.known], [0, 2])
  assert.deepEqual(await titles(workshop), ['Bol bleu', 'Vase'])
})

test('a reference that was added at the source since makes no twin, nor one that was typed here', async () => {
  const workshop = await aWorkshop()
  await anImport(workshop, etsyFile({ IMAGE1: cover('bol') }, { TITLE: 'Vase' }))
  const vase = (await listingsOf(workshop))[1]!
  await inTransaction(house.db, (tx) =>
    updateListing(tx, workshop.maker, workshop.shop, vase.id, {
      ...vase,
      variants: vase.variants.map((one) => ({ ...one, sku: 'V-1' })),
    }),
  )
  const again = await anImport(
    workshop,
    etsyFile({ SKU: 'B-1', IMAGE1: cover('bol') }, { TITLE: 'Vase haut', SKU: 'V-1' }),
  )
  assert.deepEqual([again.created, again.known], [0, 2])
})

test('two pieces with one picture, and a new piece that shares it, are pieces of their own', async () => {
  const workshop = await aWorkshop()
  await anImport(workshop, etsyFile({ TITLE: 'Bol', IMAGE1: cover('one') }))
  const again = await anImport(
    workshop,
    etsyFile({ TITLE: 'Bol', IMAGE1: cover('one') }, { TITLE: 'Vase', IMAGE1: cover('one') }),
  )
  assert.deepEqual([again.created, again.known], [1, 1])
})

test('a price changed at the source is offered, and only what is ticked is taken', async () => {
  const workshop = await aWorkshop()
  const rows = [
    { TITLE: 'Bol', SKU: 'A' },
    { TITLE: 'Vase', SKU: 'B' },
    { TITLE: 'Plat', SKU: 'C' },
  ]
  await anImport(workshop, etsyFile(...rows))
  const again = await anImport(
    workshop,
    etsyFile({ ...rows[0], PRICE: '27.00' }, { ...rows[1], PRICE: '9.90' }, rows[2]!),
  )
  const prices = async () => (await listingsOf(workshop)).map(({ price }) => price)
  assert.deepEqual(await prices(), [2450, 2450, 2450])
  const offers = await listPriceOffers(house.db, again, 10)
  assert.deepEqual(
    offers.map(({ title, now, value }) => [title, now, value]),
    [
      ['Bol', 2450, '27,00'],
      ['Vase', 2450, '9,90'],
    ],
  )
  assert.deepEqual(
    (await listReport(house.db, again)).map(({ problems }) => problems.map(({ code }) => code)),
    [['price_changed'], ['price_changed'], []],
  )
  const form = { what: 'offers', listings: [String(offers[0]!.listing), '999'] }
  await fillGaps(house.db, workshop.maker, again, form)
  await fillGaps(house.db, workshop.maker, again, form)
  assert.deepEqual(await prices(), [2700, 2450, 2450])
  assert.equal((await listPriceOffers(house.db, again, 10)).length, 1)
})

test('pieces without a photo are published only where the maker says so', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, etsyFile({}))
  const { ready, bare } = await countMade(house.db, done)
  assert.deepEqual([ready, bare], [1, 1])
  await assert.rejects(
    fillGaps(house.db, workshop.maker, done, { what: 'publication' }),
    (error) => error instanceof Refusal && error.code === 'import_only_bare',
  )
  await fillGaps(house.db, workshop.maker, done, { what: 'publication', bare: 'yes' })
  assert.deepEqual(
    (await listingsOf(workshop)).map(({ state }) => state),
    ['published'],
  )
})

test('the end of an import is told once in a letter, and again makes none', async () => {
  const workshop = await aWorkshop()
  const done = await anImport(workshop, etsyFile({ IMAGE1: cover('nowhere') }))
  const letters = async () => {
    const kept = house.db.selectFrom('letters').select('subject').where('kind', '=', 'transfer.end')
    return (await kept.where('about', '=', `import ${done.shop}/${done.id}`).execute()) as { subject: string }[]
  }
  await house.work({ early: true })
  const [letter, ...others] = await letters()
  assert.match(letter!.subject, /import est terminé/)
  assert.deepEqual(others, [])
  await house.work({ early: true })
  assert.equal((await letters()).length, 1)
})
