import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { now } from '#base/clock'
import { inTransaction, sql, type Tx } from '#base/database'
import { newReference, type ShopId } from '#kit/id'
import { shareOf, taxWithin } from '#kit/money'
import { feeOf, feeReturned } from '#rooms/charter'
import { makerPart } from '#rooms/ledger'
import { findPayment } from '#rooms/payments'
import { size } from '#test/size'
import { recordEvent } from '../payments/record-event.ts'
import { recordRefund } from '../payments/refund-payment-flow.ts'
import { mayFollow, type PaymentState } from '../payments/states.ts'
import { aShop } from '../shops/testing.ts'
import { cancelOrder } from './cancel-order.ts'
import { confirmOrder } from './confirm-order.ts'
import { finishOrder } from './finish-order.ts'
import { recordReturn } from './record-return.ts'
import { releasePurchase } from './release-purchase.ts'
import { mayBecome, nextStates, type OrderState } from './rules.ts'
import { settlePurchase } from './settle-purchase.ts'
import { aSellingHouse } from './testing.ts'
import { aSaleOf, type Sale } from './testing-sales.ts'

const house = await aSellingHouse()
const shops = await Promise.all([1, 2, 3].map(() => aShop(house)))
const act = (work: (tx: Tx) => Promise<unknown>) => inTransaction(house.db, work)
const rowsOf = async <Row>(text: ReturnType<typeof sql<Row>>) => (await text.execute(house.db)).rows

test('the database counts shares, VAT and what is given back as the pages do', async () => {
  const many = size({ test: 2000, proof: 100_000 })
  const cents = fc.integer({ min: 0, max: 10_000_000_000 })
  const cases = fc
    .sample(
      fc.record({
        amount: cents,
        rate: fc.integer({ min: 0, max: 10_000 }),
        of: fc.integer({ min: 1, max: 1e10 }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      many,
    )
    .map((one) => ({ ...one, back: Math.floor(one.of * one.part) }))
  const counted = await rowsOf(sql<{ share: number; tax: number; kept: number }>`
    select share_of(amount, rate) as share, tax_within(amount, rate) as tax, kept_of(amount, of, back) as kept
    from jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) as c (amount bigint, rate integer, of bigint, back bigint)`)
  for (const [index, { amount, rate, of, back }] of cases.entries()) {
    const kept = amount - feeReturned(amount, { of, before: 0, now: back })
    assert.deepEqual(counted[index], { share: shareOf(amount, rate), tax: taxWithin(amount, rate), kept })
  }
})

test('the tables of states are the program’s own', async () => {
  const rows = await rowsOf(sql<{ kind: string; from: string; to: string }>`
    select kind, from_state as from, to_state as to from state_changes`)
  const states = Object.keys(nextStates) as OrderState[]
  const payments = ['created', 'started', 'processing', 'paid', 'refused', 'cancelled'] as PaymentState[]
  const has = (kind: string, from: string, to: string) =>
    rows.some((row) => row.kind === kind && row.from === from && row.to === to)
  for (const from of states)
    for (const to of states) assert.equal(has('orders', from, to), mayBecome(from, to), `${from} ${to}`)
  for (const from of payments)
    for (const to of payments) assert.equal(has('payments', from, to), mayFollow(from, to), `${from} ${to}`)
})

const order = fc.record({
  shop: fc.integer({ min: 0, max: 2 }),
  items: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5_000_000 })),
  delivery: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10_000 })),
})
const story = fc.record({
  orders: fc.uniqueArray(order, { selector: ({ shop }) => shop, minLength: 1, maxLength: 3 }),
  means: fc.constantFrom('card', 'wallet'),
  late: fc.boolean(),
  acts: fc.array(
    fc.record({ of: fc.nat(2), does: fc.constantFrom('confirm', 'finish', 'cancel', 'expire', 'settle', 'refund') }),
    { maxLength: 10 },
  ),
})
type Story = typeof story extends fc.Arbitrary<infer One> ? One : never

test('whatever happens to sales, in any order and twice, each entry sums to zero and each account means what it says', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const orders = told.orders.map(({ shop, ...rest }) => ({ ...rest, shop: shops[shop]!.shop }))
      const sale = await inTransaction(house.db, (tx) => aSaleOf(tx, orders))
      if (told.late && told.acts.length % 2) await act((tx) => releasePurchase(tx, sale.reference))
      await pay(sale, told.means)
      for (const one of told.acts) for (let twice = 0; twice < 2; twice++) await tell(sale, told, one)
      await mustBalance()
    }),
    { numRuns: size({ test: 25, proof: 400 }), seed: 2026 },
  )
  assert.deepEqual(await rowsOf(sql`select * from check_books()`), [])
})

async function pay({ reference, payment }: Sale, means: string): Promise<void> {
  const event = { id: newReference(), reference: payment, state: 'paid', means, at: now() } as const
  await act((tx) => recordEvent(tx, 'sandbox', event))
  await settle({ reference })
}

async function settle({ reference }: Pick<Sale, 'reference'>): Promise<void> {
  const payment = (await findPayment(house.db, `purchase/${reference}`))!
  await act((tx) => settlePurchase(tx, reference, payment))
}

/** One act; what the order's state does not allow is refused, and changes nothing. */
async function tell(sale: Sale, { orders }: Story, { of, does }: Story['acts'][number]): Promise<void> {
  const index = of % orders.length
  const { reference } = sale.orders[index]!
  const { maker, shop } = shops[orders[index]!.shop]!
  const acts = {
    confirm: () => act((tx) => confirmOrder(tx, maker, String(shop), reference)),
    finish: () => act((tx) => finishOrder(tx, maker, shop, reference)),
    cancel: () => act((tx) => cancelOrder(tx, maker, reference, { by: 'maker', reason: '', restock: false })),
    expire: () => act((tx) => cancelOrder(tx, null, reference, { by: 'house', reason: '', restock: false })),
    settle: () => settle(sale),
    refund: () => refund(sale),
  }
  await acts[does]().catch((error: { kind?: string }) => {
    if (error.kind !== 'conflict' && error.kind !== 'missing') throw error
  })
}

/** The provider gives back all that was asked of this sale. */
async function refund({ reference, orders }: Sale): Promise<void> {
  for (const asked of [reference, ...orders.map((one) => one.reference)]) {
    await act(async (tx) => {
      await recordRefund(tx, asked, newReference())
      const done = await tx.selectFrom('refunds').selectAll().where('reference', '=', asked).executeTakeFirst()
      if (!done) return
      const news = { payable: `purchase/${reference}`, refund: asked, amount: done.amount, at: now().toISOString() }
      await recordReturn(tx, { ...news, payment: done.payment_id as never })
    })
  }
}

type Sold = {
  shop: ShopId
  state: OrderState
  total: number
  items: number
  fee: number
  feeVat: number
  paymentCost: number
  refunded: number
  cost: number
  whole: number
  purchase: number
}

/** What each account must hold, counted anew from all orders, by the rules of the pages. */
async function mustBalance(): Promise<void> {
  const orders = await rowsOf(sql<Sold>`
    select o.shop_id as shop, o.state, o.total, o.items, o.fee, o.fee_vat as "feeVat", o.payment_cost as "paymentCost",
      o.refunded, y.cost, p.total as whole, p.id as purchase
    from orders o join purchases p on p.id = o.purchase_id join payments y on y.payable = 'purchase/' || p.reference
    where o.paid_at is not null order by p.id, o.id`)
  const unclaimed = await rowsOf(sql<{ sum: number }>`
    select coalesce(sum(y.amount), 0)::int8 as sum from purchases p join payments y on y.payable = 'purchase/' || p.reference
    where p.state = 'cancelled' and y.state = 'paid' and not exists (
      select from refunds r join entries e on e.kind = 'payment.returned' and e.reference = r.reference
      where r.reference = p.reference and r.state = 'done')`)
  const expected = new Map<string, number>([
    ['unclaimed', -unclaimed[0]!.sum],
    ['provider/sandbox', unclaimed[0]!.sum],
  ])
  const add = (account: string, amount: number) => expected.set(account, (expected.get(account) ?? 0) + amount)
  for (const sold of orders) {
    const rule = { rate: 500, vatRate: 2000 }
    assert.deepEqual({ fee: sold.fee, vat: sold.feeVat }, feeOf(sold.items, rule))
    const part = makerPart(sold, { refunded: sold.refunded, costReturned: false })
    const [fee, vat] = sold.refunded > 0 ? [0, 0] : [sold.fee, sold.feeVat]
    const held = sold.state === 'paid' || sold.state === 'confirmed' ? Math.max(0, part) : 0
    add('provider/sandbox', sold.total - sold.refunded)
    add(`maker/${sold.shop}/held`, -held)
    add(`maker/${sold.shop}/due`, -(part - held))
    add('fees', -(fee - vat))
    add('vat', -vat)
    add('payment_cost', -sold.paymentCost)
  }
  for (const one of Map.groupBy(orders, ({ purchase }) => purchase).values()) {
    assert.deepEqual(
      one.map(({ paymentCost }) => paymentCost),
      shares(
        one[0]!.cost,
        one.map(({ total }) => total),
      ),
    )
  }
  const found = await rowsOf(sql<{ account: string; sum: number }>`
    select account, sum(amount)::int8 as sum from postings group by account having sum(amount) <> 0 order by account`)
  const books = [...expected].filter(([, sum]) => sum !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  assert.deepEqual(
    found.map(({ account, sum }) => [account, sum]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
    books,
  )
  assert.deepEqual(await rowsOf(sql`select entry_id from postings group by 1 having sum(amount) <> 0`), [])
}

/** By largest remainders: each the floor of its part, what is left cent by cent to whoever lacks most, first come first. */
function shares(cost: number, totals: number[]): number[] {
  const whole = BigInt(totals.reduce((sum, total) => sum + total, 0))
  const parts = totals.map((total) => Number((BigInt(cost) * BigInt(total)) / whole))
  const left = cost - parts.reduce((sum, part) => sum + part, 0)
  const lacking = totals.map((total, index) => ({ index, rest: Number((BigInt(cost) * BigInt(total)) % whole) }))
  const first = lacking.toSorted((a, b) => b.rest - a.rest).slice(0, left)
  return parts.map((part, index) => part + (first.some((one) => one.index === index) ? 1 : 0))
}
