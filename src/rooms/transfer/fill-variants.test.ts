import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Form } from '#base/http'
import { nameOf } from '#rooms/catalogue'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { aShop } from '../shops/testing.ts'
import { fillGaps } from './fill-gaps-flow.ts'
import { countMade, listGaps } from './gap-queries.ts'
import {
  anImport,
  etsyFile,
  etsySamples,
  importJobs,
  listingsOf,
  sample,
  type Workshop,
  withoutSamples,
} from './testing.ts'
import { undoImport } from './undo-import-flow.ts'
import { listVariantGroups } from './variant-group-queries.ts'
import { web } from './web.tsx'

const house = await testHouse({ jobs: importJobs() })

async function imported(bytes: Uint8Array) {
  const workshop: Workshop = { house, ...(await aShop(house)) }
  const done = await anImport(workshop, bytes)
  return {
    workshop,
    done,
    fill: (form: Form) => fillGaps(house.db, workshop.maker, done, { what: 'variants', ...form }),
    listings: () => listingsOf(workshop),
    groups: () => listVariantGroups(house.db, done),
  }
}

const ring = (title: string, more = {}) => ({
  ...{ TITLE: title, 'VARIATION 1 NAME': 'Size', 'VARIATION 1 VALUES': '52,54,60' },
  ...{ 'VARIATION 2 NAME': 'Metal', 'VARIATION 2 VALUES': 'silver,gold', SKU: title, ...more },
})
const translated = 'Taille : 52, 54, 60\nMétal : argent, or'
const asked = (of: unknown, more: Form = {}): Form => ({
  ...{ of: JSON.stringify(of), choices: translated, prices: 'varied', stock: '2', leadDays: '' },
  ...{ supplement_0_2: '5', supplement_1_1: '40,50', ...more },
})

test('drafts with the same options get the prices of their versions in one act, whatever else they are', async () => {
  const plain = { TITLE: 'Bracelet', 'VARIATION 1 NAME': 'Size', 'VARIATION 1 VALUES': 'S,M' }
  const { fill, listings, groups } = await imported(etsyFile(ring('Un'), ring('Deux', { PRICE: '100' }), plain))
  const [first, second] = await groups()
  assert.deepEqual([first?.count, first?.priced, first?.least, first?.most, second?.count], [2, 2, 2450, 10_000, 1])
  await fill(asked(first!.choices))
  const [one, two, bracelet] = await listings()
  assert.deepEqual(
    one!.variants.map(({ options, price, stock, sku }) => [nameOf(options, one!.choices), price, stock, sku]),
    [
      ['52 · argent', 2450, 2, 'Un'],
      ['52 · or', 6500, 2, 'Un'],
      ['54 · argent', 2450, 2, 'Un'],
      ['54 · or', 6500, 2, 'Un'],
      ['60 · argent', 2950, 2, 'Un'],
      ['60 · or', 7000, 2, 'Un'],
    ],
  )
  assert.deepEqual([two!.price, two!.stock, two!.toConfirm.length], [10_000, 12, 0])
  assert.deepEqual([bracelet!.variants.length, bracelet!.toConfirm], [1, ['choices']])
  assert.deepEqual(
    (await groups()).map(({ count }) => count),
    [1],
  )
})

test('the same price for all is one act too, and keeps one stock', async () => {
  const { fill, listings, groups } = await imported(etsyFile(ring('Un'), ring('Deux')))
  const [group] = await groups()
  await fill(asked(group!.choices, { prices: 'same', stock: '', supplement_0_2: 'x' }))
  for (const { variants, choices, stock, toConfirm } of await listings())
    assert.deepEqual([variants.length, choices[0]?.name, stock, toConfirm.length], [1, 'Taille', 3, 0])
})

test('versions made to order have a time instead of a stock, and can be published', async () => {
  const { fill, listings, groups, done, workshop } = await imported(etsyFile(ring('Bague en argent')))
  const [group] = await groups()
  await fill(asked(group!.choices, { stock: '', leadDays: '10' }))
  await fillGaps(house.db, workshop.maker, done, {
    ...{ what: 'categories', group_a: 'rings', members_a: (await listings()).map(({ id }) => String(id)) },
  })
  await fillGaps(house.db, workshop.maker, done, { what: 'publication', bare: 'yes' })
  const [made] = await listings()
  assert.deepEqual([made?.state, made?.stock, made?.leadDays], ['published', null, 10])
})

test('a draft without a price in euros waits for it, with its options', async () => {
  const { fill, listings, groups, workshop, done } = await imported(
    etsyFile(ring('Un', { CURRENCY_CODE: 'USD', PRICE: '10' }), ring('Deux')),
  )
  const [group] = await groups()
  assert.deepEqual([group?.count, group?.priced], [2, 1])
  await fill(asked(group!.choices))
  const waiting = async () => (await listings()).map(({ variants }) => variants.length)
  assert.deepEqual(await waiting(), [1, 6])
  await fillGaps(house.db, workshop.maker, done, { what: 'rates', currency: 'USD', rate: '0,9', rounding: 'cent' })
  await fill(asked(group!.choices))
  assert.deepEqual(await waiting(), [6, 6])
  assert.equal((await listings())[0]?.price, 900)
})

test('what is typed wrong is told beside its field, and nothing is written', async () => {
  const values = Array.from({ length: 20 }, (_, at) => String(at)).join(',')
  const many = { 'VARIATION 1 VALUES': values, 'VARIATION 2 VALUES': values }
  const { fill, listings, groups } = await imported(etsyFile(ring('Un'), ring('Grand', many)))
  const before = await listings()
  const [large, small] = (await groups()).toSorted((a, b) => b.choices[0]!.values.length - a.choices[0]!.values.length)
  const refused = (form: Form, field: string, code: string) =>
    assert.rejects(fill(form), ({ faults }: { faults: { field: string; code: string }[] }) => {
      assert.deepEqual([faults[0]?.field, faults[0]?.code], [field, code])
      return true
    })
  const of = small!.choices
  await refused(asked(of, { supplement_0_2: 'cinq' }), 'supplement_0_2', 'not_an_amount')
  await refused(asked(of, { supplement_0_2: '-5' }), 'supplement_0_2', 'not_an_amount')
  await refused(asked(of, { supplement_0_2: '9999999' }), 'supplement_0_2', 'too_large')
  await refused(asked(of, { choices: 'Taille : 52, 54' }), 'choices', 'import_group_shape')
  await refused(asked(of, { stock: '' }), 'stock', 'import_group_stock')
  await refused(asked(of, { leadDays: '400' }), 'leadDays', 'too_large')
  await refused(asked(of, { prices: 'rien' }), 'prices', 'required')
  const text = large!.choices.map(({ name, values }) => `${name} : ${values.join(', ')}`).join('\n')
  await refused(asked(large!.choices, { choices: text }), 'prices', 'variants_many')
  for (const not of ['', '{', '[{"name":1}]', '[]x'])
    await assert.rejects(fill({ ...asked([]), of: not }), { code: 'not_understood' })
  assert.deepEqual(await listings(), before)
})

test('an undo takes back what was given versions here, and the same file again changes nothing', async () => {
  const bytes = etsyFile(ring('Un'), ring('Deux'))
  const { fill, listings, groups, workshop, done } = await imported(bytes)
  await fill(asked((await groups())[0]!.choices))
  const before = await listings()
  await anImport(workshop, bytes)
  assert.deepEqual(await listings(), before)
  await undoImport(house.db, workshop.maker, String(workshop.shop), done.reference)
  assert.deepEqual(await listings(), [])
})

test('every real file: its groups hold each draft with options once, and each group goes through one act', {
  skip: withoutSamples,
}, async () => {
  for (const name of etsySamples()) {
    const { fill, groups, done, workshop } = await imported(sample(`etsy/${name}`))
    const waiting = (await listGaps(house.db, done, 10_000)).filter(({ toConfirm }) => toConfirm.includes('choices'))
    const all = await groups()
    if (all.length < 100)
      assert.equal(
        all.reduce((sum, { count }) => sum + count, 0),
        waiting.length,
        name,
      )
    for (const { choices } of all) {
      const prices = choices.reduce((count, { values }) => count * values.length, 1) > 240 ? 'same' : 'varied'
      const text = choices.map((one) => `${one.name} : ${one.values.join(', ')}`).join('\n')
      await fill({ of: JSON.stringify(choices), choices: text, prices, stock: '1', supplement_0_0: '1' })
    }
    const { made } = await countMade(house.db, done)
    assert.equal((await listingsOf(workshop)).length, made, name)
  }
})

test('the page shows each group, and what was typed again beside what is wrong', async () => {
  const workshop: Workshop = { house, ...(await aShop(house)) }
  const { reference } = await anImport(workshop, etsyFile(ring('Un'), ring('Deux')))
  const of = JSON.stringify([
    { name: 'Size', values: ['52', '54', '60'] },
    { name: 'Metal', values: ['silver', 'gold'] },
  ])
  const params = { shop: String(workshop.shop), reference }
  const ask = asker(house, web)
  const { html } = await ask(routes.transfer.show, { actor: workshop.maker, params })
  assert.match(html, /Size \(3\), Metal \(2\) · 2 créations/)
  const form = { ...asked(JSON.parse(of), { supplement_0_2: 'cinq' }), what: 'variants' }
  const again = await ask(routes.transfer.fill, { actor: workshop.maker, params, form })
  assert.equal(again.status, 422)
  assert.match(again.html, /value="cinq"/)
  assert.match(again.html, /value="40,50"/)
  assert.match(again.html, /Métal : argent, or<\/textarea>/)
})
