import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readMinutes, sayMinutes } from './read-minutes.ts'

test('a time is read as people write it', () => {
  const told: [string, number][] = [
    ['', 0],
    ['90', 90],
    ['90 min', 90],
    ['1 h 30', 90],
    ['1h30', 90],
    ['1:30', 90],
    ['2 H', 120],
    ['0 h 5', 5],
  ]
  for (const [text, minutes] of told) assert.equal(readMinutes(text), minutes, text)
})

test('what is no time is not guessed', () => {
  for (const text of ['longtemps', '-3', '1,5', '1 h 75', 'h', '1h30h', '1e3'])
    assert.equal(readMinutes(text), undefined, text)
})

test('what is said is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => readMinutes(sayMinutes(minutes)) === minutes),
  )
})
