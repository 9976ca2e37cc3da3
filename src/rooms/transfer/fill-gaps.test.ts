import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Form } from '#base/http'
import { testHouse } from '#test/database'
import { aShop } from '../shops/testing.ts'
import { fillGaps } from './fill-gaps-flow.ts'
import { countMade, listForeignCurrencies, listGaps } from './gap-queries.ts'
import { listStayed } from './report-queries.ts'
import { anImport, etsyFile, importJobs, listingsOf, sample, type Workshop, withoutSamples } from './testing.ts'

const house = await testHouse({ jobs: importJobs() })

async function imported(bytes: Uint8Array) {
  const workshop: Workshop = { house, ...(await aShop(house)) }
  const done = await anImport(workshop, bytes)
  const fill = (form: Form) => fillGaps(house.db, workshop.maker, done, form)
  const ids = (await listingsOf(workshop)).map(({ id }) => id)
  return { workshop, done, fill, ids, listings: () => listingsOf(workshop), counts: () => countMade(house.db, done) }
}

test('a file in another currency with variations is confirmed in a few acts, and published', {
  skip: withoutSamples,
}, async () => {
  const { done, fill, counts, listings } = await imported(sample('etsy/listings-cad-wood-sku.csv'))
  assert.deepEqual(await listForeignCurrencies(house.db, done), [{ currency: 'CAD', count: 94 }])
  await fill({ what: 'rates', currency: 'CAD', rate: '0,68', rounding: 'ninety' })
  assert.deepEqual(await listForeignCurrencies(house.db, done), [])
  const gaps = await listGaps(house.db, done, 200)
  const form: Form = { what: 'choices' }
  for (const { listing, choices } of gaps.filter(({ toConfirm }) => toConfirm.includes('choices')))
    form[`choices_${listing}`] = choices.map(({ name, values }) => `${name} : ${values.join(', ')}`).join('\n')
  await fill(form)
  const without = (await listGaps(house.db, done, 200)).filter(({ category }) => category === null)
  await fill({
    what: 'categories',
    group_bowls: 'bowls',
    members_bowls: [],
    group_none: 'cutting-boards',
    members_none: without.map(({ listing }) => String(listing)),
  })
  await fill({ what: 'publication', bare: 'yes' })
  const { ready, lacking, published } = await counts()
  assert.deepEqual([ready, lacking, published], [0, 0, 94])
  assert.ok((await listings()).every(({ price }) => price! % 100 === 90))
  assert.ok((await listStayed(house.db, done)).every(({ reason }) => reason === 'left'))
})

test('a rate is only for its currency; a currency that the file does not name has its own', async () => {
  const { fill, listings } = await imported(
    etsyFile(
      { CURRENCY_CODE: 'USD', PRICE: '10' },
      { CURRENCY_CODE: 'GBP', PRICE: '10' },
      { CURRENCY_CODE: '', PRICE: '10' },
    ),
  )
  await fill({ what: 'rates', currency: 'USD', rate: '0.9', rounding: 'cent' })
  await fill({ what: 'rates', currency: '', rate: '1', rounding: 'euro' })
  assert.deepEqual(
    (await listings()).map(({ price }) => price),
    [900, null, 1000],
  )
})

test('a rate that is none is refused beside its field', async () => {
  const { fill } = await imported(etsyFile({ CURRENCY_CODE: 'USD' }))
  for (const rate of ['', '0', 'deux', '-1']) {
    const work = fill({ what: 'rates', currency: 'USD', rate, rounding: 'cent' })
    await assert.rejects(work, (error: { faults: { field: string }[] }) => error.faults[0]?.field === 'rate', rate)
  }
})

test('prices and quantities are typed where the file gives none, for one or for all', async () => {
  const { fill, listings, ids } = await imported(
    etsyFile({ PRICE: 'vingt', QUANTITY: '' }, { PRICE: '', QUANTITY: '-2' }, { PRICE: '8', QUANTITY: '7' }),
  )
  await fill({ what: 'prices', [`price_${ids[0]}`]: '18,50', [`price_${ids[1]}`]: ' ', [`price_${ids[2]}`]: '1' })
  await fill({ what: 'quantities', all: '2', [`quantity_${ids[0]}`]: '', [`quantity_${ids[1]}`]: '5' })
  assert.deepEqual(
    (await listings()).map(({ price, stock }) => [price, stock]),
    [
      [1850, 2],
      [null, 5],
      [800, 7],
    ],
  )
})

test('what is typed wrong is told beside each field, and nothing is written', async () => {
  const { fill, listings, ids } = await imported(etsyFile({ PRICE: '', QUANTITY: '' }, { PRICE: '', QUANTITY: '' }))
  const refused = async (form: Form, codes: Record<string, string>) =>
    assert.rejects(fill(form), ({ faults }: { faults: { field: string; code: string }[] }) => {
      assert.deepEqual(Object.fromEntries(faults.map(({ field, code }) => [field, code])), codes)
      return true
    })
  const [a, b] = ids
  await refused({ what: 'prices', [`price_${a}`]: 'deux', [`price_${b}`]: '4' }, { [`price_${a}`]: 'not_an_amount' })
  await refused(
    { what: 'quantities', [`quantity_${a}`]: '0', [`quantity_${b}`]: '1,5' },
    { [`quantity_${a}`]: 'import_quantity', [`quantity_${b}`]: 'import_quantity' },
  )
  await refused({ what: 'quantities', all: 'x', [`quantity_${a}`]: '' }, { all: 'import_quantity' })
  await refused(
    { what: 'categories', [`category_${a}`]: 'Rien de tel' },
    { [`category_${a}`]: 'listing_category_unknown' },
  )
  await refused({ what: 'choices', [`choices_${a}`]: 'sans deux-points' }, { [`choices_${a}`]: 'listing_choice_line' })
  await assert.rejects(fill({ what: 'constructor' }), { code: 'not_understood' })
  assert.ok((await listings()).every(({ price, stock }) => price === null && stock === null))
})

test('choices are confirmed as they came, as corrected, or taken away', async () => {
  const row = { 'VARIATION 1 NAME': 'Taille', 'VARIATION 1 VALUES': 'S,M' }
  const { fill, listings, ids } = await imported(etsyFile(row, row, row))
  await fill({
    what: 'choices',
    [`choices_${ids[0]}`]: 'Taille : S, M',
    [`choices_${ids[1]}`]: 'Taille : S, M, L\nCouleur : bleu',
    [`choices_${ids[2]}`]: '',
  })
  const after = await listings()
  assert.ok(after.every(({ toConfirm }) => toConfirm.length === 0))
  assert.deepEqual(
    after.map(({ choices }) => choices.length),
    [1, 2, 0],
  )
})

test('one category for a group, another for one of it, and by its name alone', async () => {
  const { fill, listings, ids } = await imported(etsyFile({ TITLE: 'Aaa' }, { TITLE: 'Bbb' }, { TITLE: 'Ccc' }))
  await fill({
    what: 'categories',
    group_none: 'bowls',
    members_none: ids.map(String),
    [`category_${ids[1]}`]: 'assiettes et plats',
    group_other: '',
    members_other: [String(ids[2])],
  })
  assert.deepEqual(
    (await listings()).map(({ category }) => category),
    ['bowls', 'plates', 'bowls'],
  )
})

test('another maker’s listings in the form are left as they are', async () => {
  const other = await imported(etsyFile({ PRICE: '', QUANTITY: '', TITLE: 'Xyzzy' }))
  const { fill } = await imported(etsyFile({ PRICE: '' }))
  const [theirs] = other.ids
  await fill({ what: 'prices', [`price_${theirs}`]: '1' })
  await fill({ what: 'quantities', [`quantity_${theirs}`]: '9' })
  await fill({ what: 'categories', group_none: 'bowls', members_none: [String(theirs)] })
  await fill({ what: 'choices', [`choices_${theirs}`]: 'Taille : S' })
  const [listing] = await other.listings()
  assert.deepEqual([listing?.price, listing?.stock, listing?.category, listing?.version], [null, null, null, 1])
})

test('publishing twice is once, and what lacks something stays a draft', async () => {
  const { fill, counts } = await imported(etsyFile({}, { QUANTITY: '' }))
  await fill({ what: 'publication', bare: 'yes' })
  await fill({ what: 'publication', bare: 'yes' })
  const { ready, lacking, published } = await counts()
  assert.deepEqual([ready, lacking, published], [0, 1, 1])
})
