import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CardCache } from './card-cache.ts'

const text = 'x'.repeat(140)
const bytes = 2 * text.length + 120

/** Asks for pieces in this order and tells which had to be made. */
function made(cache: CardCache, keys: string): string {
  let made = ''
  for (const key of keys)
    cache.html(key, () => {
      made += key
      return text
    })
  return made
}

test('a piece is made once', () => {
  assert.equal(made(new CardCache(10 * bytes), 'aabab'), 'ab')
})

test('what is asked for stays, what nobody asks for goes', () => {
  const cache = new CardCache(6 * bytes)
  made(cache, 'abcd')
  assert.equal(made(cache, 'a'), '')
  made(cache, 'efghi')
  assert.equal(made(cache, 'b'), 'b')
})

test('however many pieces are asked for, few are kept', () => {
  const cache = new CardCache(6 * bytes)
  const many = Array.from({ length: 1000 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join('')
  made(cache, many)
  assert.ok([...many].length - made(cache, many).length <= 8)
})
