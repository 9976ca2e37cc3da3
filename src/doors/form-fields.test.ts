import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formBounds } from '#base/bounds'
import { isRefused } from '#test/refused'
import { formOf, pairsOf } from './form-fields.ts'

const bounds = formBounds.form
type Pair = [string, string]

test('a list begins anew after a text of the same name', () => {
  const pairs: Pair[] = [
    ['a', 'mot'],
    ['a[]', '1'],
    ['a[]', '2'],
  ]
  assert.deepEqual({ ...formOf(pairs, bounds) }, { a: ['1', '2'] })
})

test('fields, values of a list and bytes of a value are taken up to their bound, and not one more', () => {
  const fields = (count: number) => Array.from({ length: count }, (_, at) => `f${at}=`).join('&')
  assert.equal(pairsOf(fields(bounds.fields), bounds).length, bounds.fields)
  assert.throws(() => pairsOf(fields(bounds.fields + 1), bounds), isRefused('form_many_fields'))
  const list = (count: number) => Array.from({ length: count }, (): Pair => ['choix[]', 'x'])
  assert.equal(formOf(list(bounds.values), bounds).choix!.length, bounds.values)
  assert.throws(() => formOf(list(bounds.values + 1), bounds), isRefused('form_many_values'))
  const value = (bytes: number): Pair[] => [['é', 'a'.repeat(bytes - 2)]]
  assert.equal(formOf(value(bounds.valueBytes), bounds).é!.length, bounds.valueBytes - 2)
  assert.throws(() => formOf(value(bounds.valueBytes + 1), bounds), isRefused('form_long_value'))
})

test('a form of nothing but separators is counted before it is taken apart', () => {
  assert.throws(() => pairsOf('&'.repeat(250_000), bounds), isRefused('form_many_fields'))
  assert.deepEqual(pairsOf('', bounds), [])
})

test('a name like a property of every object is a field like any other', () => {
  const form = formOf(pairsOf('__proto__=1&constructor=2&toString=3', bounds), bounds)
  assert.deepEqual(Object.entries(form), [
    ['__proto__', '1'],
    ['constructor', '2'],
    ['toString', '3'],
  ])
})
