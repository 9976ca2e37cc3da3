import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Crop } from '#base/pictures'
import { cropOfRatio, movedFocus, type Turn, turnedCrop, wholeRatio } from './photo-geometry.ts'

const turn = fc.constantFrom<Turn>(0, 90, 180, 270)
const crop = fc.tuple(fc.nat(900), fc.nat(900)).chain(([x, y]) =>
  fc
    .record({
      x: fc.constant(x),
      y: fc.constant(y),
      width: fc.integer({ min: 100, max: 1000 - x }),
      height: fc.integer({ min: 100, max: 1000 - y }),
    })
    .map((made): Crop => ({ ...made })),
)

test('four quarter turns bring a crop back to where it was', () => {
  fc.assert(
    fc.property(crop, (before) => {
      let after: Crop | null = before
      for (let quarter = 0; quarter < 4; quarter++) after = turnedCrop(after, 90)
      assert.deepEqual(after, before)
    }),
  )
})

test('a crop that is turned stays within the picture', () => {
  fc.assert(
    fc.property(crop, turn, (before, by) => {
      const { x, y, width, height } = turnedCrop(before, by)!
      assert.ok(x >= 0 && y >= 0 && x + width <= 1000 && y + height <= 1000)
    }),
  )
})

test('the upper left corner is the upper right one after a quarter turn', () => {
  const whole = { turn: 0 as const, crop: null }
  assert.deepEqual(movedFocus({ x: 10, y: 20 }, whole, { turn: 90, crop: null }), { x: 80, y: 10 })
  assert.deepEqual(turnedCrop({ x: 0, y: 0, width: 300, height: 500 }, 90), { x: 500, y: 0, width: 500, height: 300 })
})

test('what is important follows a crop, and stays at its edge where it is cut away', () => {
  const whole = { turn: 0 as const, crop: null }
  const right = { turn: 0 as const, crop: { x: 500, y: 0, width: 500, height: 1000 } }
  assert.deepEqual(movedFocus({ x: 75, y: 40 }, whole, right), { x: 50, y: 40 })
  assert.deepEqual(movedFocus({ x: 10, y: 40 }, whole, right), { x: 0, y: 40 })
  assert.deepEqual(movedFocus({ x: 50, y: 40 }, right, whole), { x: 75, y: 40 })
})

test('a preset is the largest part of its ratio', () => {
  assert.deepEqual(cropOfRatio(1, 4 / 3), { x: 125, y: 0, width: 750, height: 1000 })
  assert.deepEqual(cropOfRatio(4 / 5, 3 / 4), { x: 0, y: 31, width: 1000, height: 938 })
  fc.assert(
    fc.property(
      fc.double({ min: 0.4, max: 2.5, noNaN: true }),
      fc.double({ min: 0.4, max: 2.5, noNaN: true }),
      (ratio, whole) => {
        const { x, y, width, height } = cropOfRatio(ratio, whole)
        assert.ok(x >= 0 && y >= 0 && x + width <= 1000 && y + height <= 1000)
        assert.ok(Math.abs((whole * width) / height / ratio - 1) < 0.01)
      },
    ),
  )
})

test('the ratio of the whole is known from a part of it', () => {
  const part = { turn: 90 as const, crop: { x: 0, y: 0, width: 500, height: 1000 } }
  assert.equal(wholeRatio({ width: 300, height: 400 }, part, 90), 1.5)
  assert.equal(wholeRatio({ width: 300, height: 400 }, part, 0), 1 / 1.5)
  assert.equal(wholeRatio({ width: 300, height: 400 }, part, 270), 1.5)
})
