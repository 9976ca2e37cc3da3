import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '#kit/refusal'
import { caseText, withoutCases } from '#test/samples'
import { size } from '#test/size'
import { readEtsyListings } from './etsy.ts'
import { fr } from './messages.fr.ts'
import { summarise } from './summary.ts'
import { etsyFile } from './testing.ts'

async function onlyListing(bytes: Uint8Array) {
  const { listings } = await readEtsyListings(bytes)
  assert.equal(listings.length, 1)
  return listings[0]!
}

async function problemsOf(row: Parameters<typeof etsyFile>[0]) {
  return (await onlyListing(etsyFile(row))).problems.map(({ code }) => code)
}

test('a row becomes a listing in our words', async () => {
  const listing = await onlyListing(
    etsyFile({
      TITLE: 'Bol  bleu &quot;mer&quot;',
      DESCRIPTION: 'Tourné à la main.\r\n\r\nEmail &amp;quot; &lt;3',
      PRICE: '1,024.50',
      TAGS: 'cadeau_femme,bol,Bol',
      MATERIALS: 'grès émaillé,lin',
      IMAGE1: 'https://example.com/1.jpg',
      IMAGE3: 'http://example.com/3.jpg',
      IMAGE4: 'https://example.com/1.jpg',
      'VARIATION 1 TYPE': 'Size',
      'VARIATION 1 NAME': 'Taille &#39;utile&#39;',
      'VARIATION 1 VALUES': '5,5 1/2,7.54x9.75,framed, 8 x 10',
      'VARIATION 2 TYPE': 'Colour',
      'VARIATION 2 VALUES': 'bleu,4&quot; Pot',
      SKU: 'BOL-1,BOL-2',
    }),
  )
  const { key: _key, signs: _signs, raw, ...rest } = listing
  assert.equal(raw.PRICE, '1,024.50')
  assert.deepEqual(rest, {
    line: 2,
    title: 'Bol bleu "mer"',
    description: 'Tourné à la main.\n\nEmail &quot; <3',
    priceCents: 102450,
    priceText: '1,024.50',
    currency: 'EUR',
    quantity: 3,
    tags: ['cadeau femme', 'bol', 'Bol'],
    materials: ['grès émaillé', 'lin'],
    images: ['https://example.com/1.jpg', 'http://example.com/3.jpg'],
    axes: [
      { name: "Taille 'utile'", values: ['5', '5 1/2', '7.54x9.75', 'framed, 8 x 10'] },
      { name: 'Colour', values: ['bleu', '4" Pot'] },
    ],
    skus: ['BOL-1', 'BOL-2'],
    problems: [],
  })
})

test('named signs of HTML are read in every cell', { skip: withoutCases }, async () => {
  const { listings } = await readEtsyListings(
    Buffer.from(caseText('01-etsy-named-entities', 'EtsyListingsDownload.csv')),
  )
  const [basket, candlestick] = listings
  assert.deepEqual(basket?.axes, [{ name: 'Diamètre', values: ['20 cm', '30 cm', '40 cm'] }])
  const { title, description, tags, materials, axes } = candlestick!
  assert.equal(title, 'Bougeoir décoré « Marée »')
  assert.match(description, /^Prix\u00a0: voir la liste\. Pièce unique – 100\u00a0€ de bonheur\.$/)
  assert.deepEqual([tags, materials], [['déco', 'cœur'], ['Grès']])
  assert.deepEqual(axes, [
    { name: 'Couleur', values: ['Ivoire', 'Crème', 'Café brûlé'] },
    { name: 'Côté de l’anse', values: ['Gauche', 'Droit'] },
  ])
})

test('stars of older forms are no part of an option, and what Etsy calls custom has no name', async () => {
  const { axes } = await onlyListing(
    etsyFile({
      'VARIATION 1 TYPE': 'Custom Property',
      'VARIATION 1 NAME': 'Design*',
      'VARIATION 1 VALUES': '*Feuille*,Feuille,5 * 7,***',
      'VARIATION 2 TYPE': 'Propriété personnalisée',
      'VARIATION 2 VALUES': 'oui,non',
    }),
  )
  assert.deepEqual(axes, [
    { name: 'Design', values: ['Feuille', '5 * 7', '***'] },
    { name: '', values: ['oui', 'non'] },
  ])
})

test('a decimal comma that lost its quotes is joined again', async () => {
  const header = 'TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1'
  const { listings } = await readEtsyListings(
    Buffer.from(`${header}\nBol,Beau,39,80,EUR,3,,,https://example.com/1.jpg\nVase,Beau,46,EUR,1,,,\n`),
  )
  assert.deepEqual(
    listings.map(({ priceCents, currency, quantity, images }) => [priceCents, currency, quantity, images.length]),
    [
      [3980, 'EUR', 3, 1],
      [4600, 'EUR', 1, 0],
    ],
  )
})

test('a price that cannot be is a problem of its row, never 0', async () => {
  const faults = { 'sur devis': 'not_a_number', '-5': 'negative', '0': 'zero', '2000000': 'absurd', '': 'missing' }
  for (const [PRICE, fault] of Object.entries(faults)) {
    const listing = await onlyListing(etsyFile({ PRICE }))
    assert.equal(listing.priceCents, null)
    assert.deepEqual(listing.problems, [{ code: `price_${fault}`, field: 'price', value: PRICE }])
  }
})

test('what a problem shows of a cell is short and whole characters', async () => {
  const { problems } = await onlyListing(etsyFile({ PRICE: `a${'🎁'.repeat(100)}` }))
  const shown = problems[0]?.value ?? ''
  assert.ok(shown.isWellFormed())
  assert.equal(Array.from(shown).length, 60)
})

test('a quantity that cannot be is a problem of its row', async () => {
  assert.deepEqual(await problemsOf({ QUANTITY: '-3' }), ['quantity_negative'])
  assert.deepEqual(await problemsOf({ QUANTITY: 'beaucoup' }), ['quantity_not_a_number'])
  assert.deepEqual(await problemsOf({ QUANTITY: '1.5' }), ['quantity_not_a_number'])
  assert.deepEqual(await problemsOf({ QUANTITY: '' }), ['quantity_missing'])
  assert.deepEqual(await problemsOf({ QUANTITY: '9'.repeat(30) }), ['quantity_absurd'])
  assert.equal((await onlyListing(etsyFile({ QUANTITY: ' 3,00 ' }))).quantity, 3)
  assert.equal((await onlyListing(etsyFile({ QUANTITY: '0' }))).quantity, 0)
})

test('a title of 10,000 signs is cut at 255 and says so; the file’s text is kept', async () => {
  const TITLE = '🎁b'.repeat(5000)
  const listing = await onlyListing(etsyFile({ TITLE }))
  assert.equal(Array.from(listing.title).length, 255)
  assert.deepEqual(listing.problems, [{ code: 'title_too_long', field: 'title', value: '10000' }])
  assert.equal(listing.raw.TITLE, TITLE)
})

test('scripts leave no trace in a description, and picture addresses are web addresses', async () => {
  const listing = await onlyListing(
    etsyFile({
      DESCRIPTION: 'Beau<script>alert(1)</script> bol &lt;img src=x onerror=alert(1)&gt;',
      IMAGE1: 'javascript:alert(1)',
      IMAGE2: 'file:///etc/passwd',
      IMAGE3: 'photo.jpg',
    }),
  )
  assert.equal(listing.description, 'Beau bol')
  assert.deepEqual(listing.images, [])
  assert.deepEqual(
    listing.problems.map(({ code }) => code),
    Array(3).fill('image_address'),
  )
})

test('rows without title, SKU and picture are left aside and counted', async () => {
  const empty = { TITLE: '', PRICE: '', QUANTITY: '', CURRENCY_CODE: '' }
  const file = await readEtsyListings(etsyFile({}, { ...empty, DESCRIPTION: 'Total' }, { ...empty, SKU: 'BOL' }))
  assert.deepEqual([file.rows, file.listings.length, file.rowsWithoutContent], [3, 2, [3]])
  assert.equal(file.listings[1]?.problems[0]?.code, 'title_missing')
})

test('a row is known by its SKU where no other has it, else by title, first picture and order', async () => {
  const { listings } = await readEtsyListings(
    etsyFile({ SKU: 'A' }, { SKU: 'B' }, { SKU: 'B' }, { SKU: 'C,D' }, { IMAGE1: 'https://example.com/1.jpg' }),
  )
  const [unique, ...others] = listings.map(({ key }) => key)
  assert.equal(unique, 'sku:A')
  assert.ok(others.every((key) => /^text:[\da-f]{64}:\d$/.test(key)))
  assert.deepEqual(
    others.map((key) => key.split(':')[2]),
    ['1', '2', '3', '1'],
  )
  assert.equal(new Set(listings.map(({ key }) => key)).size, 5)
})

test('columns of the same name and cells past the header are kept apart', async () => {
  const header = 'TITLE,PRICE,CURRENCY_CODE,QUANTITY,TAGS,Nom,Nom,__proto__'
  const { raw } = await onlyListing(Buffer.from(`${header}\nBol,24,EUR,1,a,x,y,z,more\n`))
  assert.deepEqual([raw.Nom, raw['Nom (7)'], Object.entries(raw).at(-2)?.[1], raw['(9)']], ['x', 'y', 'z', 'more'])
})

test('a summary adds what could be read and says the rest in French, by line', async () => {
  const file = await readEtsyListings(etsyFile({ PRICE: '0.10' }, { PRICE: 'x', QUANTITY: '-1' }, { PRICE: '0.20' }))
  assert.deepEqual(summarise(file), {
    platform: 'etsy',
    rows: 3,
    listings: 3,
    images: 0,
    price_sum: '0.30',
    quantity_sum: 6,
    problems: [
      { line: 3, sentence: fr.problems.price_not_a_number({ value: 'x' }) },
      { line: 3, sentence: fr.problems.quantity_negative({ value: '-1' }) },
    ],
  })
})

test('any cells give listings with keys of their own, and prices above zero or none', async () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('12,5', '1.299', '-1', "'=1", '<b', 'A,B, C'))
  const names = [
    'TITLE',
    'DESCRIPTION',
    'PRICE',
    'CURRENCY_CODE',
    'QUANTITY',
    'TAGS',
    'IMAGE1',
    'VARIATION 1 VALUES',
    'SKU',
  ] as const
  const anyRow = fc.record(Object.fromEntries(names.map((name) => [name, cell])))
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 5 }), async (rows) => {
      const read = await readEtsyListings(etsyFile({}, ...rows)).catch((error: unknown) => {
        assert.ok(error instanceof Refusal, String(error))
        return { listings: [] }
      })
      assert.equal(new Set(read.listings.map(({ key }) => key)).size, read.listings.length)
      for (const { priceCents } of read.listings) assert.ok(priceCents === null || priceCents > 0)
    }),
    { numRuns: size({ test: 100, proof: 3000 }) },
  )
})
