import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostOfOneShop, spread } from './spread.ts'

const ofShop = (shop: number, count: number, part = 0) =>
  Array.from({ length: count }, (_, index) => ({ shop, part, name: `${shop}-${index}` }))
const shopsOf = (page: readonly { shop: number }[]) => page.map(({ shop }) => shop)

test('a shop’s surplus waits for those of others, and has its page in the end', () => {
  const [first, second, third] = [...spread([...ofShop(1, 10), ...ofShop(2, 2)], 6)]
  assert.deepEqual(shopsOf(first!), [1, 1, 1, 1, 2, 2])
  assert.deepEqual(shopsOf(second!), [1, 1, 1, 1, 1, 1])
  assert.equal(third, undefined)
})

test('it waits inside its part only', () => {
  const matches = [...ofShop(1, 7, 0), ...ofShop(2, 1, 0), ...ofShop(3, 6, 1)]
  const [first, second] = [...spread(matches, 8, ({ part }) => part)]
  assert.deepEqual(shopsOf(first!), [1, 1, 1, 1, 2, 1, 1, 1])
  assert.deepEqual(shopsOf(second!), [3, 3, 3, 3, 3, 3])
})

test('parts follow one another across pages, each match once', () => {
  const matches = [0, 1, 2].flatMap((part) => [...ofShop(part * 2, 9, part), ...ofShop(part * 2 + 1, 3, part)])
  const pages = [...spread(matches, 5, ({ part }) => part)]
  const parts = pages.flat().map(({ part }) => part)
  assert.deepEqual(parts, parts.toSorted())
  assert.equal(new Set(pages.flat().map(({ name }) => name)).size, matches.length)
  assert.ok(pages.slice(0, -1).every((page) => page.length === 5))
  assert.ok(shopsOf(pages[0]!).filter((shop) => shop === 0).length <= mostOfOneShop)
})
