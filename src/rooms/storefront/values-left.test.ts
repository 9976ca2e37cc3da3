import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { valuesLeft } from './values-left.ts'

const versions = [
  [0, 0],
  [0, 1],
  [1, 1],
]

test('the first option is free; each next has what goes with those before it', () => {
  assert.deepEqual(valuesLeft(versions, [undefined, undefined]), [new Set([0, 1]), new Set([0, 1])])
  assert.deepEqual(valuesLeft(versions, [1, undefined]), [new Set([0, 1]), new Set([1])])
  assert.deepEqual(valuesLeft(versions, [undefined, 0]), [new Set([0, 1]), new Set([0, 1])])
})

const version = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3))

test('who picks what is left, one after the other, always ends at a version that can be had', () => {
  fc.assert(
    fc.property(
      fc.array(version, { minLength: 1 }),
      fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
      (open, luck) => {
        const picked: (number | undefined)[] = [undefined, undefined, undefined]
        for (const at of [0, 1, 2]) {
          const left = [...valuesLeft(open, picked)[at]!]
          picked[at] = left[luck[at]! % left.length]
        }
        assert.ok(open.some((one) => one.join() === picked.join()))
      },
    ),
  )
})
