import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paint } from './paint.ts'

const size = { width: 40, height: 50 }
const grey = { ...size, data: Buffer.alloc(40 * 50 * 3, 128) }

test('the same seed paints the same picture, another seed another one, and the drawing is left as it was', () => {
  assert.deepEqual(paint(grey, 7), paint(grey, 7))
  assert.notDeepEqual(paint(grey, 7), paint(grey, 8))
  assert.ok(grey.data.every((value) => value === 128))
})

test('the grain changes no colour much, and white and black stay in bounds', () => {
  assert.ok(paint(grey, 7).every((value) => Math.abs(value - 128) < 10))
  for (const value of [0, 255]) {
    const painted = paint({ ...size, data: Buffer.alloc(40 * 50 * 3, value) }, 7)
    assert.ok(painted.every((byte) => Math.abs(byte - value) < 10))
  }
})
