import assert from 'node:assert/strict'
import { test } from 'node:test'
import { twoBatches } from './two-batches.ts'

const offered = [
  { name: 'Coloris', values: ['garance', 'gaude'] },
  { name: 'Bain', values: ['A', 'B'], batch: true },
]
const yarn = (Coloris: string, Bain: string) => ({
  ...{ listing: 1 as never, title: 'Laine', offered, options: { Coloris, Bain } },
})

test('two batches of one shade in a cart are told; the same batch twice, or two shades, are not', () => {
  assert.deepEqual(twoBatches([yarn('garance', 'A'), yarn('garance', 'B')]), ['Laine'])
  assert.deepEqual(twoBatches([yarn('garance', 'A'), yarn('garance', 'A'), yarn('gaude', 'B')]), [])
  const plain = { ...yarn('garance', 'A'), offered: [offered[0]!], options: { Coloris: 'garance' } }
  assert.deepEqual(twoBatches([plain, plain]), [])
})
