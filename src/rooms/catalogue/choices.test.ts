import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { faultOfChoices, readChoices, writeChoices } from './choices.ts'
import { readOptions } from './options/options-input.ts'

test('a star after its name says that an option is dye batches', () => {
  assert.deepEqual(readChoices('Bain * : A12, B7\nTaille : S'), [
    { name: 'Bain', values: ['A12', 'B7'], batch: true },
    { name: 'Taille', values: ['S'] },
  ])
  assert.equal(readChoices('* : A12'), undefined)
  assert.equal(faultOfChoices(readChoices('Bain* : A\nLot* : B')!), 'listing_batch_twice')
})

test('options that are written are read as they were', () => {
  const word = fc.stringMatching(/^[a-zà-ü0-9]{1,8}( [a-zà-ü0-9]{1,8})?$/)
  const values = fc.uniqueArray(word, { minLength: 1, maxLength: 5 })
  const choice = fc
    .tuple(word, values, fc.boolean())
    .map(([name, all, batch]) => ({ name, values: all, ...(batch ? { batch } : {}) }))
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 3 }), (choices) => {
      assert.deepEqual(readChoices(writeChoices(choices)), choices)
    }),
  )
})

test('batches that would share one stock are refused', () => {
  const form = { variance: 'shared', choices: 'Bain* : A, B', personalised: '' }
  assert.throws(
    () => readOptions(form),
    (refusal: { faults: { code: string }[] }) => refusal.faults.some(({ code }) => code === 'listing_batch_shared'),
  )
})

test('a name of a million stars comes to an end; only those behind it say that its values are dye batches', () => {
  const stars = '*'.repeat(1_000_000)
  assert.deepEqual(readChoices(`${stars}b : x`), [{ name: `${stars}b`, values: ['x'] }])
  assert.deepEqual(readChoices('Bain * * : A12'), [{ name: 'Bain *', values: ['A12'], batch: true }])
  assert.equal(readChoices(`${stars} : x`), undefined)
})
