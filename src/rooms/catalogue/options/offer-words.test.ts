import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyOf } from '../variants.ts'
import { offerWords } from './offer-words.ts'
import { rowValues } from './row-fields.ts'
import { blankRow } from './variant-rows.ts'

const row = (options: Record<string, string>, more: object) => ({ ...blankRow, key: keyOf(options), ...more })

test('a grid is told in lines, without combinations that do not exist', () => {
  const rows = [
    row({ Taille: 'S' }, { price: '12', stock: '3' }),
    row({ Taille: 'M' }, { price: '14', stock: '' }),
    row({ Taille: 'L' }, { absent: true }),
  ]
  const words = offerWords({ choices: 'Taille : S, M, L', asked_0_name: 'Prénom', ...rowValues(rows) })
  assert.deepEqual(words.split('\n'), [
    'Taille : S, M, L',
    'S\u202f: 12\u00a0€ × 3',
    'M\u202f: 14\u00a0€ × –',
    'Prénom',
  ])
})

test('a key that is none is no fault', () => {
  assert.equal(offerWords(rowValues([{ ...blankRow, key: '{', price: '1' }])), '\u202f: 1\u00a0€ × –')
})
