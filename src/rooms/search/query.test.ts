import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchIndex } from './query.ts'
import { aSource, indexOf, listings } from './testing.ts'

test('words in the title come before words in the description', () => {
  const { reader } = indexOf([
    aSource({
      listing: 1,
      title: 'Tasse',
      description: 'Un lapin au fond',
      tags: ['thé', 'a', 'b', 'c', 'd'],
      photos: 3,
    }),
    aSource({ listing: 2, title: 'Lapin' }),
  ])
  assert.deepEqual(listings(searchIndex(reader, { words: 'lapins' })), [2, 1])
})

test('where nothing has all the words, it is said which were left out', () => {
  const { reader } = indexOf([
    aSource({ listing: 1, title: 'Vase' }),
    aSource({ listing: 2, title: 'Vase' }),
    aSource({ listing: 3, title: 'Lampe' }),
  ])
  const answer = searchIndex(reader, { words: 'Vases lampe licorne' })
  assert.equal(answer.kind, 'fewer')
  assert.deepEqual(answer.dropped, ['vases', 'licorne'])
  assert.deepEqual(listings(answer), [3])
  assert.equal(searchIndex(reader, { words: 'licorne' }).kind, 'none')
})

test('no text is syntax', () => {
  const { reader } = indexOf([aSource({ listing: 1, title: 'bol NEAR best' })])
  const texts = [
    '"',
    '""',
    '*',
    'bo*',
    'NEAR(bol best, 2)',
    'best : bol',
    'bol AND',
    'OR',
    'NOT bol',
    '^bol',
    '(',
    '{best}',
  ]
  for (const words of [...texts, "'; drop table cards; --", '\0', '🧶', '-bol', 'bol"OR"x', 'a'.repeat(9999)])
    assert.doesNotThrow(() => searchIndex(reader, { words, category: words }), words)
  assert.deepEqual(listings(searchIndex(reader, { words: 'bol*' })), [1])
})

test('many rows are removed and replaced', () => {
  const sources = Array.from({ length: 500 }, (_, index) => aSource({ listing: index + 1, shop: index }))
  const { reader, writer } = indexOf(sources)
  writer.write(
    sources.slice(200, 300).map((source) => ({ ...source, title: 'Vase' })),
    sources.slice(0, 300).map(({ listing }) => listing),
  )
  assert.equal(searchIndex(reader, { words: 'bol' }).total, 200)
  assert.equal(searchIndex(reader, { words: 'vase' }).total, 100)
  assert.equal(searchIndex(reader, {}).total, 300)
})

test('a present is chosen by whom it is for, for which day and in which taste', () => {
  const { reader } = indexOf([
    aSource({ listing: 1, recipients: ['woman', 'home'], occasions: ['birthday'], styles: ['poetic'] }),
    aSource({ listing: 2, recipients: ['child'], occasions: ['birthday'], personalised: true }),
    aSource({ listing: 3, madeToOrder: true, leadDays: 10 }),
  ])
  const found = (query: object) => listings(searchIndex(reader, query)).sort()
  assert.deepEqual(found({ occasion: 'birthday' }), [1, 2])
  assert.deepEqual(found({ occasion: 'birthday', recipient: 'home' }), [1])
  assert.deepEqual(found({ style: 'poetic', recipient: 'child' }), [])
  assert.deepEqual(found({ personalised: true }), [2])
  assert.deepEqual(found({ madeToOrder: true }), [3])
})
