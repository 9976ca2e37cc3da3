import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readChoices, writeChoices } from '#rooms/catalogue'
import { readEtsyListings } from './etsy.ts'
import { fitListing } from './fit-listing.ts'
import { etsyFile } from './testing.ts'

type Row = Parameters<typeof etsyFile>[0]

async function fitted(row: Row) {
  return fitListing((await readEtsyListings(etsyFile(row))).listings[0]!)
}

test('a price in euros is taken over, nothing is left to confirm', async () => {
  const { input, foreign, problems } = await fitted({ TITLE: 'Bol en grès', PRICE: '24.50' })
  assert.equal(input.price, 2450)
  assert.deepEqual(foreign, { toConfirm: [], foreignPrice: null, foreignCurrency: null })
  assert.deepEqual(problems, [])
})

test('a price in another currency is kept beside, and is never a price in euros', async () => {
  const { input, foreign } = await fitted({ PRICE: '24.50', CURRENCY_CODE: 'usd' })
  assert.equal(input.price, null)
  assert.deepEqual(foreign, { toConfirm: ['price'], foreignPrice: 2450, foreignCurrency: 'USD' })
})

test('a price that is no number is asked for, never 0', async () => {
  const { input, foreign, problems } = await fitted({ PRICE: 'vingt' })
  assert.equal(input.price, null)
  assert.deepEqual(foreign, { toConfirm: ['price'], foreignPrice: null, foreignCurrency: null })
  assert.equal(problems[0]?.code, 'price_not_a_number')
})

test('variations become choices to confirm, which survive being edited as text', async () => {
  const { input, foreign } = await fitted({
    'VARIATION 1 NAME': 'Format: cadre',
    'VARIATION 1 VALUES': 'framed, 8 x 10,plain;matt,Plain / Matt',
    'VARIATION 2 NAME': 'format  cadre',
    'VARIATION 2 VALUES': 'a,b',
  })
  assert.deepEqual(input.choices, [
    { name: 'Format cadre', values: ['framed / 8 x 10', 'plain / matt'] },
    { name: 'format cadre 2', values: ['a', 'b'] },
  ])
  assert.deepEqual(foreign.toConfirm, ['choices'])
  assert.deepEqual(readChoices(writeChoices(input.choices)), input.choices)
})

test('what passes the bounds of the catalogue is shortened and told', async () => {
  const words = Array.from({ length: 25 }, (_, at) => `mot${at}`)
  const { input, problems } = await fitted({
    DESCRIPTION: 'x'.repeat(25_000),
    TAGS: [...words, 'y'.repeat(61)].join(','),
    MATERIALS: `argile,Argile,${'z'.repeat(61)}`,
    SKU: 'A-1,A-2',
    'VARIATION 1 NAME': 'Taille',
    'VARIATION 1 VALUES': `S,${'L'.repeat(70)},${Array.from({ length: 60 }, (_, at) => `v${at}`).join(',')}`,
  })
  assert.equal(input.description.length, 20_000)
  assert.equal(input.tags.length, 20)
  assert.deepEqual(input.materials, ['argile'])
  assert.equal(input.sku, '')
  assert.equal(input.choices[0]?.values.length, 40)
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['too_many_options', 'description_cut', 'tags_left', 'materials_left', 'option_cut', 'skus_left'],
  )
})

test('a category is set only where the guess is sure', async () => {
  assert.equal((await fitted({ TITLE: 'Bol en grès émaillé' })).input.category, 'bowls')
  assert.equal((await fitted({ TITLE: 'Xyzzy' })).input.category, null)
})

test('script in a description is stored as text', async () => {
  const { input } = await fitted({ DESCRIPTION: 'Avant<script>alert(1)</script> après <img src=x onerror=alert(2)>' })
  assert.equal(input.description, 'Avant après')
})

test('a value with a hundred thousand blanks in it is one with a single one, and does not hold up the house', async () => {
  const value = `mat${' '.repeat(100_000)}brillant , satiné`
  const { input } = await fitted({ 'VARIATION 1 NAME': 'Finition', 'VARIATION 1 VALUES': value })
  assert.deepEqual(input.choices[0]?.values, ['mat brillant / satiné'])
})
