import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Listeners } from '#base/announce'
import { sql } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import { findMark } from '#base/marks'
import { balances } from '#rooms/ledger'
import { closePayments } from '#rooms/payments'
import { asOwner, type TestHouse, testHouse } from '#test/database'
import { jobs as identityJobs } from '../identity/jobs.ts'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { jobs as ordersJobs } from '../orders/jobs.ts'
import { listeners as ordersListeners } from '../orders/listeners.ts'
import { jobsWithoutHttp } from '../payments/testing.ts'
import { kitParts } from './content/links.ts'
import { demoOffers } from './content/offers.ts'
import { viewsOf } from './content/views.ts'
import { holdPiece, makeDemonstration } from './index.ts'
import { failingAt, pictureOf, smallMarket } from './testing.ts'

const market = smallMarket()
const jobs: Jobs = { ...mailJobs, ...identityJobs, ...ordersJobs, ...jobsWithoutHttp }
const listeners: Listeners = ordersListeners
const silent = { market, tell: () => {} }
const house = await marketHouse()
const resumed = await marketHouse()
after(() => Promise.all([closePayments(house), closePayments(resumed)]))

test('the market is whole: shops, pieces with their photo, people who can sign in', async () => {
  await makeDemonstration(house, silent)
  const { people, shops, listings } = await pictureOf(house.db)
  assert.equal(people.length, market.shops.length + market.buyers.length + 1)
  assert.ok(people.every(({ email_verified, credentials }) => email_verified && credentials === 1))
  assert.deepEqual(
    shops.map(({ slug, state }) => [slug, state]),
    market.shops.map(({ slug, closedDaysAgo }) => [slug, closedDaysAgo ? 'closed' : 'published']).sort(),
  )
  const expected = market.shops.flatMap((shop) => shop.listings.map(({ key, state }) => [shop.slug, key, state]))
  assert.deepEqual(listings.map(({ slug, sku, state }) => [slug, sku, state]).sort(), expected.sort())
  for (const { slug, sku, photos } of listings)
    assert.equal((photos as string[])?.length, viewsOf(String(slug), String(sku)).length, String(sku))
  assert.ok(await findMark(house.db, 'demonstration.done'))
})

test('stock is what was there less what was sold, and a cancelled piece is back where it can be sold', async () => {
  const { listings } = await pictureOf(house.db)
  const gone = market.sales.filter(({ cancellation }) => !cancellation?.restock).flatMap(({ lines }) => lines)
  for (const { slug, listings: pieces } of market.shops)
    for (const { key, quantity } of pieces.filter(
      ({ key }) => !demoOffers[`${slug}/${key}`] && !kitParts[`${slug}/${key}`],
    )) {
      const sold = gone.filter(({ shop, listing }) => shop === slug && listing === key)
      const left = quantity - sold.reduce((sum, line) => sum + line.quantity, 0)
      assert.equal(listings.find((one) => one.slug === slug && one.sku === key)?.stock, left, key)
    }
})

test('every sale ended as it should, on its day', async () => {
  const { orders } = await pictureOf(house.db)
  for (const [index, sale] of market.sales.entries()) {
    const own = orders.filter(({ checkout_token }) => checkout_token === `demo-${index + 1}`)
    assert.equal(own.length, new Set(sale.lines.map(({ shop }) => shop)).size)
    assert.deepEqual(
      [...new Set(own.map(({ state }) => state))],
      [sale.outcome === 'late' ? 'confirmed' : sale.outcome],
    )
    for (const { paid_at } of own) assert.ok(Math.abs(daysSince(paid_at as Date) - sale.daysAgo) <= 1)
  }
})

test('makers tell, with photos and comments, and nobody gets a letter of it', async () => {
  const { journal, letters } = await pictureOf(house.db)
  assert.deepEqual(
    journal.map(({ title, state }) => [title, state]),
    market.posts.map(({ title }) => [title, 'published']).sort(),
  )
  assert.ok(journal.some(({ comments }) => (comments as string[] | null)?.length === 2))
  assert.ok(!letters.some(({ kind }) => kind === 'journal.comment'))
})

test('the books balance: what came in is the makers’, the fee, its VAT and the cost of paying', async () => {
  const sums = await balances(house.db)
  assert.equal(
    sums.reduce((sum, { balance }) => sum + balance, 0),
    0,
  )
  const { orders } = await pictureOf(house.db)
  const sumOf = (states: string[], column: string) =>
    orders.filter(({ state }) => states.includes(String(state))).reduce((sum, row) => sum + Number(row[column]), 0)
  const kept = ['paid', 'confirmed', 'sent', 'handed_over']
  const balance = (name: RegExp) =>
    sums.filter(({ account }) => name.test(account)).reduce((sum, one) => sum + one.balance, 0)
  assert.equal(balance(/^provider/), sumOf(kept, 'total'))
  assert.equal(-balance(/^(fees|vat)$/), sumOf(kept, 'fee'))
  assert.equal(
    -balance(/held$/),
    sumOf(['paid', 'confirmed'], 'total') -
      sumOf(['paid', 'confirmed'], 'fee') -
      sumOf(['paid', 'confirmed'], 'payment_cost'),
  )
})

test('the past of the market is one that the database would let happen', async () => {
  const { rows } = await sql`select * from check_books()`.execute(house.db)
  assert.deepEqual(rows, [])
})

test('letters tell only of what is still to do; refunds were given back on their day', async () => {
  await house.work()
  const { letters, refunds, reservations } = await pictureOf(house.db)
  const underWay = market.sales.filter(({ outcome }) => outcome === 'paid' || outcome === 'confirmed')
  const orders = underWay.flatMap(({ lines }) => [...new Set(lines.map(({ shop }) => shop))])
  assert.equal(letters.filter(({ kind }) => kind === 'orders.paid').length, underWay.length)
  assert.equal(letters.filter(({ kind }) => kind === 'orders.new').length, orders.length)
  assert.equal(letters.filter(({ kind }) => String(kind).startsWith('orders.')).length, underWay.length + orders.length)
  assert.ok(refunds.length > 0 && refunds.every(({ state }) => state === 'done'))
  assert.deepEqual(reservations, [{ count: 0 }])
})

test('made again, nothing is doubled and nothing changes', async () => {
  const before = await pictureOf(house.db)
  await makeDemonstration(house, silent)
  await house.work()
  assert.deepEqual(await pictureOf(house.db), before)
})

test('what is late should have left long ago', async () => {
  const { rows } = await sql<{ days: number }>`
    select send_by - current_date as days from orders where state = 'confirmed' and way = 'parcel'
    order by send_by`.execute(house.db)
  const late = market.sales.filter(({ outcome }) => outcome === 'late')
  assert.ok(late.length >= 2 && rows.slice(0, late.length).every(({ days }) => days < 0))
})

test('a kit is sold from the stock of its parts, and a creation names the supplies it was made of', async () => {
  const { rows: kits } = await sql`
    select variants.sku, count(*)::integer as parts from kit_parts
    join variants on variants.shop_id = kit_parts.shop_id and variants.listing_id = kit_parts.listing_id
    group by variants.sku`.execute(house.db)
  assert.deepEqual(kits, [{ sku: 'kit-premier-bonnet', parts: 2 }])
  const { rows: linked } = await sql<{ universe: string }>`
    select supply.universe from listing_supplies join listings as supply on supply.id = supply_id`.execute(house.db)
  assert.deepEqual(linked, [{ universe: 'supplies' }])
})

test('stopped anywhere and started again, it ends in the same market', async () => {
  await asOwner(resumed.ownerUrl, `insert into marks values ('demonstration.begun', '${await begunAt(house)}')`)
  let stops = 0
  for (let statement = 30; !(await findMark(resumed.db, 'demonstration.done')); statement += 40, stops++) {
    const dying: House = { ...resumed, db: failingAt(resumed.db, statement) }
    await makeDemonstration(dying, silent).catch(mustBeStopped)
    await closePayments(dying)
  }
  assert.ok(stops >= 8, `${stops} stops`)
  await resumed.work()
  assert.deepEqual(await pictureOf(resumed.db), await pictureOf(house.db))
})

test('a piece is held by who is paying for it, for half an hour, and anew at the next start', async () => {
  const lines = [{ shop: 'le-bain-de-garance', listing: 'aiguilles-buis', quantity: 1 }]
  const holding = { ...market, held: { buyer: 'octave', lines } }
  for (const _start of ['first', 'second']) {
    const until = await holdPiece(resumed, holding)
    assert.ok(until && Math.abs(until.getTime() - Date.now() - 30 * 60_000) < 60_000)
    assert.deepEqual((await pictureOf(resumed.db)).reservations, [{ count: 1 }])
  }
  assert.equal(await holdPiece(resumed, market), null)
})

function marketHouse(): Promise<TestHouse> {
  return testHouse({ jobs, listeners })
}

function daysSince(at: Date): number {
  return Math.round((Date.now() - at.getTime()) / 86_400_000)
}

function mustBeStopped(error: Error): void {
  assert.match(error.message, /stopped at statement/)
}

async function begunAt({ db }: House): Promise<string> {
  const { rows } = await sql<{ at: string }>`
    select recorded_at::text as at from marks where name = 'demonstration.begun'`.execute(db)
  return rows[0]!.at
}
