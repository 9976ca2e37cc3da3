import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CardCache } from './card-cache.ts'

test('a piece is made once', () => {
  const cache = new CardCache(10_000)
  let made = 0
  const ask = () => cache.html('a', () => `made ${++made}`)
  assert.equal(ask(), 'made 1')
  assert.equal(ask(), 'made 1')
})

test('past its bound the piece that was used longest ago goes', () => {
  const cache = new CardCache(1000)
  const text = 'x'.repeat(150)
  for (const key of ['a', 'b', 'a', 'c']) cache.html(key, () => text)
  const isKept = (key: string) => {
    let made = false
    cache.html(key, () => {
      made = true
      return text
    })
    return !made
  }
  assert.ok(cache.bytes <= 1000)
  assert.ok(isKept('a'))
  assert.ok(isKept('c'))
  assert.ok(!isKept('b'))
})
