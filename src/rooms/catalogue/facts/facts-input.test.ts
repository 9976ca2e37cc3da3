import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#kit/refusal'
import { factValues, readFacts } from './facts-input.ts'

const form = {
  facts: 'yes',
  madeBy: 'maker',
  madeIn: ' Millau ',
  techniques: 'tournage, émail',
  origins: 'Grès : Puisaye\n\nLaine:Creuse',
  bought: '5 %',
  recipients: ['woman', 'home'],
  warnings: '',
}

const fieldsOf = (given: object) => {
  try {
    readFacts({ facts: 'yes', ...given })
    return []
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return error.faults.map(({ field, code }) => [field.split('.')[0], code])
  }
}

test('what is said is kept, what is left blank is absent', () => {
  assert.deepEqual(readFacts(form).facts, {
    madeBy: 'maker',
    madeIn: 'Millau',
    techniques: ['tournage', 'émail'],
    origins: { Grès: 'Puisaye', Laine: 'Creuse' },
    bought: 5,
    recipients: ['woman', 'home'],
  })
})

test('a form without this part leaves the facts as they are', () => {
  assert.deepEqual(readFacts({ title: 'Bol' }), {})
})

test('what the form shows of facts reads as the same facts', () => {
  const facts = readFacts(form).facts!
  assert.deepEqual(readFacts({ facts: 'yes', ...factValues({ facts }) }).facts, facts)
})

test('each fault has its field', () => {
  assert.deepEqual(fieldsOf({ madeBy: 'nobody' }), [['madeBy', 'not_understood']])
  assert.deepEqual(fieldsOf({ bought: '101' }), [['bought', 'facts_share']])
  assert.deepEqual(fieldsOf({ bought: '-1' }), [['bought', 'facts_share']])
  assert.deepEqual(fieldsOf({ origins: 'laine de la Creuse' }), [['origins', 'facts_origin_line']])
  assert.deepEqual(fieldsOf({ origins: `laine : ${'x'.repeat(81)}` }), [['origins', 'facts_origin_long']])
  assert.deepEqual(fieldsOf({ occasions: Array(6).fill('christmas') }), [['occasions', 'facts_many']])
  assert.deepEqual(fieldsOf({ styles: ['<script>'] }), [['styles', 'not_understood']])
  assert.deepEqual(fieldsOf({ warnings: 'x'.repeat(2001) }), [['warnings', 'too_long']])
  assert.deepEqual(fieldsOf({ techniques: 'a,b,c,d,e,f,g,h,i' }), [['techniques', 'facts_techniques']])
})

test('lines of nothing but blanks and a word are refused at once, and do not hold up the house', () => {
  const blanks = ' '.repeat(100_000)
  assert.deepEqual(fieldsOf({ origins: `${blanks}laine${blanks}` }), [['origins', 'facts_origin_line']])
})
