import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories, findCategory } from './categories.ts'
import { twinOf } from './twins.ts'

test('a twin stands on the other side of the house, whichever side one comes from', () => {
  for (const category of categories) {
    const twin = twinOf(category)
    if (twin) assert.notEqual(twin.universe, category.universe, category.key)
  }
  assert.equal(twinOf(findCategory('fabrics')!)?.key, 's-fabric')
  assert.equal(twinOf(findCategory('s-linen')!)?.key, 'fabrics')
  assert.equal(twinOf(findCategory('music-and-leisure')!), undefined)
})

test('each of the craft’s categories has one', () => {
  for (const { key } of categories.filter(({ parent }) => parent === 'craft'))
    assert.ok(twinOf(findCategory(key)!), key)
})
