import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isHoliday } from './public-holidays.ts'
import { arrivalDates, workingDaysBetween } from './working-days.ts'

test('Moselle, Bas-Rhin and Haut-Rhin keep Good Friday and Saint Stephen’s Day, and nobody else does', () => {
  for (const day of ['2027-03-26', '2026-12-26']) {
    assert.deepEqual(
      ['57', '67', '68', '54', '29', '974'].map((department) => isHoliday(day, department)),
      [true, true, true, false, false, false],
      day,
    )
  }
})

test('each overseas department keeps the day of abolition, its own and no other', () => {
  const days = {
    '971': '2027-05-27',
    '972': '2026-05-22',
    '973': '2026-06-10',
    '974': '2026-12-20',
    '976': '2026-04-27',
  }
  for (const [department, day] of Object.entries(days)) {
    const keeping = [...Object.keys(days), '75'].filter((one) => isHoliday(day, one))
    assert.deepEqual(keeping, [department], day)
  }
})

test('the national days are kept everywhere', () => {
  for (const department of ['29', '67', '971', '976']) {
    assert.ok(isHoliday('2027-07-14', department) && isHoliday('2027-03-29', department))
    assert.ok(!isHoliday('2027-07-15', department))
  }
})

test('what is promised by a maker in Strasbourg leaves after Good Friday and Easter Monday', () => {
  const lead = { preparationDays: 1, carrierDays: 1 }
  assert.deepEqual(arrivalDates({ ...lead, department: '67' }, '2027-03-25'), {
    sendBy: '2027-03-30',
    from: '2027-03-31',
    to: '2027-04-01',
  })
  assert.equal(arrivalDates({ ...lead, department: '29' }, '2027-03-25').sendBy, '2027-03-26')
})

test('a parcel does not travel on a day of abolition, nor does it count between two dates', () => {
  const lead = { preparationDays: 0, carrierDays: 1 }
  assert.equal(arrivalDates({ ...lead, department: '972' }, '2028-05-19').from, '2028-05-20')
  assert.equal(arrivalDates({ ...lead, department: '973' }, '2027-06-09').from, '2027-06-11')
  assert.equal(workingDaysBetween('2027-06-08', '2027-06-11', '973'), 2)
  assert.equal(workingDaysBetween('2027-06-08', '2027-06-11', '33'), 3)
})
