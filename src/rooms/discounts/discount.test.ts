import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codeKey, normalCode, priceOfDiscount, stateOf, whyUnusable } from './discount.ts'
import { discountOf } from './testing.ts'

const today = '2026-11-21'
const price = (told: Parameters<typeof discountOf>[0], items: number) => priceOfDiscount(discountOf(told), items)
const amountOf = (amount: number) => ({ kind: 'amount', amount }) as const

test('ten per cent is rounded down to the cent, in the buyer’s total and in the maker’s books alike', () => {
  assert.deepEqual(price({}, 4200), { off: 420, freeDelivery: false })
  assert.deepEqual(price({ percent: 33 }, 1999), { off: 659, freeDelivery: false })
  assert.deepEqual(price({ percent: 90 }, 1), { off: 0, freeDelivery: false })
})

test('an amount never makes an order cost nothing', () => {
  assert.equal(price(amountOf(500), 4200).off, 500)
  assert.equal(price(amountOf(500), 500).off, 499)
  assert.equal(price(amountOf(500), 300).off, 299)
})

test('free delivery leaves the pieces at their price', () => {
  assert.deepEqual(price({ kind: 'delivery' }, 4200), { off: 0, freeDelivery: true })
})

test('below its minimum a code gives nothing, at its minimum all', () => {
  for (const told of [{ percent: 20 }, amountOf(500), { kind: 'delivery' } as const]) {
    const short = price({ ...told, minimum: 5000 }, 4999)
    assert.deepEqual(short, { off: 0, freeDelivery: false })
    const enough = price({ ...told, minimum: 5000 }, 5000)
    assert.ok(enough.off > 0 || enough.freeDelivery)
  }
})

const cents = fc.integer({ min: 1, max: 1_000_000_000 })
const reductions = fc.oneof(
  fc.record({ percent: fc.integer({ min: 1, max: 90 }) }),
  cents.map((amount) => amountOf(amount)),
)

test('whatever the code: whole cents are off, and a cent at least stays to pay', () => {
  fc.assert(
    fc.property(reductions, cents, (told, items) => {
      const { off } = price(told, items)
      assert.ok(Number.isSafeInteger(off) && off >= 0 && off < items)
    }),
  )
})

test('both days are included, and it is said why a code gives nothing', () => {
  const days = { startsOn: today, endsOn: '2026-12-24' }
  const why = (told: object, on: string, items = 100) =>
    whyUnusable(discountOf({ ...days, ...told }), { today: on, items })
  assert.equal(why({}, '2026-11-20'), 'not_yet')
  assert.equal(why({}, today), null)
  assert.equal(why({}, '2026-12-24'), null)
  assert.equal(why({}, '2026-12-25'), 'over')
  assert.equal(why({ stoppedAt: new Date() }, today), 'over')
  assert.equal(why({ mostUses: 3, used: 3 }, today), 'used_up')
  assert.equal(why({ minimum: 101 }, today), 'minimum')
  assert.equal(stateOf(discountOf({ ...days, mostUses: 3, used: 2 }), today), 'running')
})

test('a code is found however it is typed', () => {
  for (const typed of ['MERCI 10', 'merci-10', 'Merci–10', ' merci - 10 ', 'MERCI_10'])
    assert.equal(normalCode(typed), 'MERCI-10', typed)
  assert.equal(normalCode(' noël 2026 '), 'NOEL-2026')
  assert.equal(normalCode('søren'), 'SOREN')
  assert.equal(codeKey('Noël 20-26'), codeKey('NOEL2026'))
  assert.equal(normalCode('ﬁdèle'), 'FIDELE')
  assert.equal(normalCode('🎁🎁🎁'), '🎁🎁🎁')
})
