import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction } from '#base/database'
import { newReference } from '#kit/id'
import { testHouse } from '#test/database'
import { isRefused } from '#test/refused'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { addToCart } from './add-to-cart.ts'
import { findCart } from './find-cart.ts'
import { priced } from './testing-cart.ts'

const house = await testHouse()
const own = await aShop(house)
const ribbon = { unit: 'cm', unitStep: 10, lot: null, minimum: 2 } as const
const { listing } = await aListing(house, own, { title: 'Ruban de lin', price: 35, stock: 50, measure: ribbon })
const guest = () => ({ person: null, token: newReference() })

const put = (owner: ReturnType<typeof guest>, quantity: string) =>
  inTransaction(house.db, (tx) => addToCart(tx, owner, { listing, variant: null, choices: [], quantity }))

test('70 cm of a ribbon are seven steps, and cost seven times its price', async () => {
  const owner = guest()
  await put(owner, '0,7 m')
  const [line] = (await findCart(house.db, owner))!.groups[0]!.lines
  assert.deepEqual([line!.quantity, line!.total, line!.measure], [7, 245, ribbon])
})

test('half a step, less than the minimum, more than there is and kilometres are told, and nothing is taken', async () => {
  const owner = guest()
  await assert.rejects(put(owner, '75 cm'), isRefused('cart_between_steps', 'quantity'))
  await assert.rejects(put(owner, '0,5'), isRefused('cart_between_steps', 'quantity'))
  await assert.rejects(put(owner, '10 cm'), isRefused('cart_below_minimum', 'quantity'))
  await assert.rejects(put(owner, '10000000 m'), isRefused('cart_too_many', 'quantity'))
  await assert.rejects(put(owner, '6 m'), isRefused('cart_fewer_left'))
  await assert.rejects(put(owner, 'un peu'), isRefused('cart_not_a_quantity', 'quantity'))
})

test('a minimum that was raised since sets the line aside, with what could be had', () => {
  const cart = priced([{ quantity: 1, measure: ribbon }])
  const [line] = cart.groups[0]!.aside
  assert.deepEqual(line?.trouble, { code: 'below_minimum', least: 2, said: '20\u00a0cm' })
})

test('steps times their price never lose a cent, whatever the unit', () => {
  const steps = fc.integer({ min: 1, max: 100_000 })
  const price = fc.integer({ min: 1, max: 100_000_000 })
  fc.assert(
    fc.property(fc.array(fc.tuple(steps, price), { minLength: 1, maxLength: 20 }), (all) => {
      const lines = all.map(([quantity, cents], at) => ({ line: at, variant: at as never, quantity, price: cents }))
      const { pieces } = priced(
        lines.map((line) => ({ ...line, stock: null, measure: ribbon, quantity: line.quantity + 1 })),
      ).groups[0]!
      const exact = lines.reduce((sum, line) => sum + BigInt(line.quantity + 1) * BigInt(line.price), 0n)
      assert.equal(BigInt(pieces), exact)
    }),
  )
})
