import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatGrams } from './grams.ts'

test('a weight is said in grams, and in kilograms from one on', () => {
  assert.deepEqual([0, 999, 1000, 1500, 12_345].map(formatGrams), [
    '0\u00a0g',
    '999\u00a0g',
    '1\u00a0kg',
    '1,5\u00a0kg',
    '12,345\u00a0kg',
  ])
})
