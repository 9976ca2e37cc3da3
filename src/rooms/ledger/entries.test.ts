import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  dueEntry,
  type Entry,
  heldOf,
  makerPart,
  paidEntry,
  refundEntry,
  returnedEntry,
  unclaimedEntry,
} from './entries.ts'
import { anOrderEntry } from './testing.ts'

const lines = ({ postings }: Entry) => Object.fromEntries(postings.map(({ account, amount }) => [account, amount]))
const sum = ({ postings }: Entry) => postings.reduce((total, { amount }) => total + amount, 0)

function balancesAfter(entries: Entry[]): Record<string, number> {
  const all: Record<string, number> = {}
  for (const { account, amount } of entries.flatMap(({ postings }) => postings)) {
    all[account] = (all[account] ?? 0) + amount
  }
  return all
}

/** Orders of any size with any fee, VAT and cost that their rules allow, and refunds that never exceed them. */
const orders = fc
  .record({
    total: fc.integer({ min: 1, max: 10_000_000 }),
    feeShare: fc.double({ min: 0, max: 1, noNaN: true }),
    vatShare: fc.double({ min: 0, max: 1, noNaN: true }),
    paymentCost: fc.integer({ min: 0, max: 500_000 }),
    costReturned: fc.boolean(),
    parts: fc.array(fc.integer({ min: 1, max: 4_000_000 }), { maxLength: 8 }),
    dueAfter: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ feeShare, vatShare, ...order }) => {
    const fee = Math.floor(order.total * feeShare)
    return { ...order, fee, feeVat: Math.floor(fee * vatShare) }
  })

test('a paid order: the provider has it all, the maker’s part is held, fee, VAT and cost are apart', () => {
  assert.deepEqual(lines(paidEntry(anOrderEntry())), {
    'provider/sandbox': 4800,
    'maker/12/held': -4540,
    fees: -175,
    vat: -35,
    payment_cost: -50,
  })
})

test('what is nothing is not posted', () => {
  const entry = paidEntry(anOrderEntry({ fee: 0, feeVat: 0, paymentCost: 0 }))
  assert.deepEqual(lines(entry), { 'provider/sandbox': 4800, 'maker/12/held': -4800 })
})

test('a sent order: what was held is due', () => {
  const order = anOrderEntry()
  assert.deepEqual(lines(dueEntry({ ...order, amount: heldOf(order, order) })), {
    'maker/12/held': 4540,
    'maker/12/due': -4540,
  })
})

test('a whole refund before it is due gives the fee back; the payment’s cost is hers to bear', () => {
  assert.deepEqual(lines(refundEntry(anOrderEntry())), {
    'provider/sandbox': -4800,
    'maker/12/held': 4540,
    'maker/12/due': 50,
    fees: 175,
    vat: 35,
  })
})

test('where the charter says so, the payment’s cost comes back too', () => {
  assert.deepEqual(lines(refundEntry(anOrderEntry({ costReturned: true }))), {
    'provider/sandbox': -4800,
    'maker/12/held': 4540,
    fees: 175,
    vat: 35,
    payment_cost: 50,
  })
})

test('half a refund after it is due takes half, less half of the fee, from what is due', () => {
  assert.deepEqual(lines(refundEntry(anOrderEntry({ amount: 2400, isDue: true }))), {
    'provider/sandbox': -2400,
    'maker/12/due': 2295,
    fees: 87,
    vat: 18,
  })
})

test('an order so small that its cost exceeds it leaves a debt, which is never held', () => {
  const order = anOrderEntry({ total: 40, fee: 2, feeVat: 0, paymentCost: 50 })
  assert.equal(makerPart(order, order), -12)
  assert.equal(heldOf(order, order), 0)
  assert.deepEqual(lines(paidEntry(order)), { 'provider/sandbox': 40, 'maker/12/due': 12, fees: -2, payment_cost: -50 })
})

test('money for nothing waits unclaimed and goes back', () => {
  const [came, went] = [
    { reference: 'a', provider: 'sandbox', amount: 500 },
    { reference: 'b', provider: 'sandbox', amount: 500 },
  ]
  assert.deepEqual(balancesAfter([unclaimedEntry(came), returnedEntry(went)]), { 'provider/sandbox': 0, unclaimed: 0 })
})

test('every entry of every order sums to zero, with at least two postings and none of zero', () => {
  fc.assert(
    fc.property(orders, (order) => {
      for (const entry of storyOf(order)) {
        assert.equal(sum(entry), 0)
        assert.ok(entry.postings.length >= 2)
        assert.ok(entry.postings.every(({ amount }) => amount !== 0 && Number.isSafeInteger(amount)))
      }
    }),
  )
})

test('however it is refunded, in parts, before or after it is due, the maker has her part and no more', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const story = storyOf(order)
      const refunded = refundsOf(order).reduce((a, b) => a + b, 0)
      const all = balancesAfter(story)
      const [held, due] = [all['maker/12/held'] ?? 0, all['maker/12/due'] ?? 0]
      assert.equal(held + due + makerPart(order, { refunded, costReturned: order.costReturned }), 0)
      assert.ok(held <= 0, 'a debt is never held')
      assert.equal(all['provider/sandbox'], order.total - refunded)
    }),
  )
})

test('wholly refunded, in any parts, the house keeps no fee and no VAT', () => {
  fc.assert(
    fc.property(orders, (given) => {
      const paid = given.parts.reduce((a, b) => a + b, 0)
      fc.pre(paid > 0)
      const order = { ...given, total: paid, fee: Math.min(given.fee, paid), feeVat: 0 }
      const all = balancesAfter(storyOf(order))
      assert.deepEqual([all['provider/sandbox'], all.fees ?? 0, all.vat ?? 0], [0, 0, 0])
      assert.equal(all['maker/12/due'] ?? 0, order.costReturned ? 0 : order.paymentCost)
      assert.equal(all['maker/12/held'] ?? 0, 0)
    }),
  )
})

type Story = Omit<ReturnType<typeof anOrderEntry>, 'reference'> & { parts: number[]; dueAfter: number }

/** What happens to an order: it is paid, refunded in parts, and due somewhere in between. */
function storyOf(given: Partial<Story> & Pick<Story, 'parts' | 'dueAfter' | 'total'>): Entry[] {
  const order = anOrderEntry(given)
  const entries = [paidEntry(order)]
  let refunded = 0
  for (const [index, amount] of refundsOf(given).entries()) {
    if (index === given.dueAfter) entries.push(...dueOf(order, refunded))
    entries.push(refundEntry({ ...order, refunded, amount, isDue: index >= given.dueAfter }))
    refunded += amount
  }
  return entries
}

function dueOf(order: ReturnType<typeof anOrderEntry>, refunded: number): Entry[] {
  const amount = heldOf(order, { refunded, costReturned: order.costReturned })
  return amount > 0 ? [dueEntry({ ...order, amount })] : []
}

function refundsOf({ parts, total }: Pick<Story, 'parts' | 'total'>): number[] {
  let left = total
  return parts
    .map((part) => {
      const amount = Math.min(part, left)
      left -= amount
      return amount
    })
    .filter((amount) => amount > 0)
}
