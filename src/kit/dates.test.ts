import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, dayOf, formatDay, formatMoment, formatWeekday } from './dates.ts'

test('the first of a month is « 1er », other days are numbers', () => {
  assert.equal(formatDay('2027-01-01'), '1er janvier 2027')
  assert.equal(formatDay('2026-12-08'), '8 décembre 2026')
  assert.equal(formatDay('2026-12-21'), '21 décembre 2026')
  assert.equal(formatWeekday('2026-12-01'), 'mardi 1er décembre')
  assert.equal(formatWeekday('2026-12-31'), 'jeudi 31 décembre')
  assert.equal(formatMoment(new Date('2026-08-01T10:05:00Z')), '1er août 2026 à 12\u00a0h\u00a005')
})

test('a day is one of Paris', () => {
  assert.equal(dayOf(new Date('2026-12-31T23:30:00Z')), '2027-01-01')
  assert.equal(dayOf(new Date('2026-06-30T21:59:00Z')), '2026-06-30')
})

test('days are counted over months, years and the change of hour', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01')
  assert.equal(addDays('2028-03-01', -1), '2028-02-29')
  assert.equal(addDays('2026-10-24', 2), '2026-10-26')
})
