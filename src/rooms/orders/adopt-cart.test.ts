import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { testHouse } from '#test/database'
import { aMember } from '../identity/testing.ts'
import { adoptCart } from './adopt-cart.ts'
import { openCart } from './open-cart.ts'
import { mostCartLines } from './rules.ts'

const house = await testHouse()

test('however many carts of guests a member takes over, hers holds no more lines than a cart may', async () => {
  const { id: person } = await aMember(house)
  for (const [nth, token] of ['premier', 'second', 'troisième'].entries()) {
    const cart = await inTransaction(house.db, (tx) => openCart(tx, { person: null, token }))
    const lines = Array.from({ length: mostCartLines - 20 }, (_, at) => ({
      ...{ cart_id: cart, shop_id: 1, listing_id: 1, variant_id: 1000 * nth + at, quantity: 1, seen_price: 1 },
      added_at: now(),
    }))
    await house.db.insertInto('cart_lines').values(lines).execute()
    await inTransaction(house.db, (tx) => adoptCart(tx, person!, token))
  }
  const lines = await house.db.selectFrom('cart_lines').select('variant_id').orderBy('variant_id').execute()
  assert.equal(lines.length, mostCartLines)
  assert.deepEqual([lines[0]?.variant_id, lines.at(-1)?.variant_id], [0, 1019])
})
