import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliveryPrice, isAway, zoneOf } from './delivery.ts'
import { arrivalDates } from './working-days.ts'

test('each further piece adds its part, and an amount frees from all', () => {
  const terms = { price: 490, furtherPiece: 100, freeAbove: 6000 }
  assert.equal(deliveryPrice(terms, { pieces: 1, items: 1800 }), 490)
  assert.equal(deliveryPrice(terms, { pieces: 3, items: 5999 }), 690)
  assert.equal(deliveryPrice(terms, { pieces: 3, items: 6000 }), 0)
  assert.equal(deliveryPrice({ ...terms, freeAbove: null }, { pieces: 1, items: 900_000 }), 490)
})

test('a postcode says where a parcel goes', () => {
  assert.equal(zoneOf('29200'), 'mainland')
  assert.equal(zoneOf('20090'), 'corsica')
  assert.equal(zoneOf('97400'), 'overseas')
  assert.equal(zoneOf('98714'), 'overseas')
  assert.equal(zoneOf('98000'), 'mainland')
  for (const text of ['1000', '00100', '96000', 'B1000', '']) assert.equal(zoneOf(text), undefined, text)
})

test('holidays end on the day of return', () => {
  assert.ok(isAway({ awayUntil: '2026-08-24' }, '2026-08-23'))
  assert.ok(!isAway({ awayUntil: '2026-08-24' }, '2026-08-24'))
  assert.ok(!isAway({ awayUntil: null }, '2026-08-24'))
})

test('preparation knows no weekend, the carrier knows no Sunday', () => {
  const dates = arrivalDates({ preparationDays: 3, carrierDays: 2, department: '29' }, '2026-11-19')
  assert.deepEqual(dates, { sendBy: '2026-11-24', from: '2026-11-26', to: '2026-11-27' })
  const overWeekend = arrivalDates({ preparationDays: 1, carrierDays: 2, department: '29' }, '2026-11-19')
  assert.deepEqual(overWeekend, { sendBy: '2026-11-20', from: '2026-11-23', to: '2026-11-24' })
})

test('nobody works on 1 May, on Easter Monday or on 8 May', () => {
  assert.equal(
    arrivalDates({ preparationDays: 1, carrierDays: 1, department: '29' }, '2026-04-30').sendBy,
    '2026-05-04',
  )
  assert.equal(
    arrivalDates({ preparationDays: 1, carrierDays: 1, department: '29' }, '2026-04-03').sendBy,
    '2026-04-07',
  )
  assert.equal(arrivalDates({ preparationDays: 0, carrierDays: 1, department: '29' }, '2026-05-07').from, '2026-05-09')
})

test('ready at once is sent today, or on the next working day', () => {
  assert.equal(
    arrivalDates({ preparationDays: 0, carrierDays: 1, department: '29' }, '2026-11-20').sendBy,
    '2026-11-20',
  )
  assert.equal(
    arrivalDates({ preparationDays: 0, carrierDays: 1, department: '29' }, '2026-11-21').sendBy,
    '2026-11-23',
  )
  assert.equal(arrivalDates({ preparationDays: 0, carrierDays: 1, department: '29' }, '2026-12-31').from, '2027-01-02')
})
