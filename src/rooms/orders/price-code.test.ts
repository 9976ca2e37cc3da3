import assert from 'node:assert/strict'
import { test } from 'node:test'
import { discountOf } from '../discounts/testing.ts'
import type { CartLine } from './cart-line-queries.ts'
import type { CartShop } from './cart-shop-queries.ts'
import { shownOf } from './shown-cart.ts'
import { engraving, priced, today } from './testing-cart.ts'

const code = (told: Parameters<typeof discountOf>[0]) => ({
  code: 'MERCI-10',
  discount: discountOf({ startsOn: today, ...told }),
})

test('a code is a line of the bill: what it takes off, or the delivery', () => {
  const percent = priced([{ quantity: 2 }], code({})).groups[0]!
  assert.deepEqual([percent.pieces, percent.items, percent.delivery, percent.total], [4000, 3600, 590, 4190])
  const delivery = priced([{}], code({ kind: 'delivery', percent: null })).groups[0]!
  assert.deepEqual([delivery.items, delivery.delivery, delivery.total], [2000, 0, 2000])
})

test('a code worth more than the pieces leaves something to pay', () => {
  const { code: used, total } = priced([{}], {
    ...code({ kind: 'amount', amount: 90_000, percent: null }),
    ...{ chosenWay: 'hand_over', chosenHandOver: 4 },
  }).groups[0]!
  assert.ok(used?.capped && total > 0)
})

test('a code that gives nothing says why and takes nothing', () => {
  const why = (told: Parameters<typeof discountOf>[0], of: Partial<CartShop> = {}) => {
    const group = priced([{}], { ...code(told), ...of }).groups[0]!
    assert.equal(group.total, 2000 + group.delivery)
    return group.codeTrouble?.why
  }
  assert.equal(why({ minimum: 2001 }), 'minimum')
  assert.equal(why({ startsOn: '2026-12-01' }), 'not_yet')
  assert.equal(why({ endsOn: '2026-11-22' }), 'over')
  assert.equal(why({ mostUses: 1, used: 1 }), 'used_up')
  assert.equal(why({}, { discount: undefined }), 'unknown')
  const byHand = { chosenWay: 'hand_over', chosenHandOver: 4 } as const
  assert.equal(why({ kind: 'delivery', percent: null }, byHand), 'nothing')
})

test('free delivery is decided by the pieces before the code', () => {
  assert.equal(priced([{ quantity: 3 }], code({})).groups[0]!.delivery, 0)
})

test('all that was shown is in the text that the button sends back', () => {
  const shown = (told: Partial<CartLine>, of: Partial<CartShop> = {}) => shownOf(priced([told], of))
  const answers = [{ name: 'Gravure', kind: 'text' as const, value: 'Pour Léa' }]
  const said = shown({ asked: [engraving], answers })
  assert.notEqual(said, shown({ asked: [engraving], answers: [{ ...answers[0]!, value: 'Pour Zoé' }] }))
  assert.notEqual(shown({}), shown({ bespoke: true }))
  assert.notEqual(shown({}), shown({ stock: null }))
  assert.notEqual(shown({}), shown({}, code({})))
})
