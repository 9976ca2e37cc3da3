import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decimalSignOf, readAmount, readMoneyColumn } from './money-column.ts'

const cents = (...cells: string[]) =>
  readMoneyColumn(cells).map((amount) => ('cents' in amount ? amount.cents : amount.fault))

test('whole amounts, decimal dots and decimal commas are read to the cent', () => {
  assert.deepEqual(cents('46', '29.99', '1.5'), [4600, 2999, 150])
  assert.deepEqual(cents('46', '29,99', '1,5'), [4600, 2999, 150])
})

test('all cells decide what a sign means', () => {
  assert.deepEqual(cents('1,299.00', '39.80'), [129900, 3980])
  assert.deepEqual(cents('1 299,00 €', '1\u202F299,50 €', '39,80'), [129900, 129950, 3980])
  assert.deepEqual(cents('1.299', '39,80'), [129900, 3980])
  assert.deepEqual(cents('1,299', '12'), [129900, 1200])
  assert.deepEqual(cents('1.299.000,5', '2'), ['absurd', 200])
  assert.deepEqual(cents("1'299.00", '12.500000'), [129900, 1250])
})

test('a cell against the sign of its column is kept aside, not guessed', () => {
  assert.deepEqual(cents('39,80', '12,50', '29.99'), [3980, 1250, 'not_a_number'])
  assert.deepEqual(cents('1.299', '29.99'), ['not_a_number', 2999])
  assert.deepEqual(cents('1.299', '46'), ['not_a_number', 4600])
})

test('currencies by sign or code are no part of the number', () => {
  assert.deepEqual(cents('€12.50', '12.50 EUR', 'US$12.50', 'CA$ 12.50', 'USD 12.50', '£12.50'), Array(6).fill(1250))
})

test('a price that is not a number is never 0', () => {
  assert.deepEqual(
    cents(
      '',
      ' ',
      'gratuit',
      'NaN',
      'Infinity',
      '1e3',
      '12.34.56',
      '0x10',
      'à partir de 12',
      '12 50',
      '--',
      '.',
      '19.999',
      '9'.repeat(400),
    ),
    ['missing', 'missing', ...Array(12).fill('not_a_number')],
  )
})

test('zero, negative and absurd prices are told apart', () => {
  assert.deepEqual(
    cents('0', '0.00', '-5', '−5.00', '-€0.17', '5-', '(5.00)', '1000000', '1000000.01', '9'.repeat(40)),
    ['zero', 'zero', ...Array(5).fill('negative'), 100_000_000, 'absurd', 'absurd'],
  )
})

const styles = [
  { decimal: '.', group: ',' },
  { decimal: '.', group: '' },
  { decimal: ',', group: '.' },
  { decimal: ',', group: '\u202F' },
  { decimal: ',', group: '' },
] as const

test('amounts written in one style with two decimals read back equal', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1 })
  fc.assert(
    fc.property(amounts, fc.constantFrom(...styles), (given, { decimal, group }) => {
      const written = given.map((amount) => {
        const whole = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+$)/g, group)
        return whole + decimal + String(amount % 100).padStart(2, '0')
      })
      assert.equal(decimalSignOf(written), decimal)
      assert.deepEqual(cents(...written), given)
    }),
  )
})

test('any text gives an amount above zero or a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('.' as const, ',' as const), (text, sign) => {
      const amount = readAmount(text, sign)
      assert.ok('fault' in amount || (Number.isSafeInteger(amount.cents) && amount.cents > 0))
    }),
  )
})
