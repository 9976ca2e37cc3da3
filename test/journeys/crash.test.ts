import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from '#base/database'
import { routes } from '#routes'
import { fieldIn, newClient } from '#test/client'
import { freePort, newData, type Program, removeData, startProgram } from '#test/program'
import { joinHouse } from '#test/program-house'
import { size } from '#test/size'
import { until } from '#test/until'
import { aListing, aPhotoFile } from '../../src/rooms/catalogue/testing.ts'
import { aDiscount } from '../../src/rooms/discounts/testing.ts'
import { aShop } from '../../src/rooms/shops/testing.ts'

const waves = size({ test: 3, proof: 10 })
const buyersInWave = 50
const stockOfEach = 400
const laterThanAnyReservation = 40 * 60

const data = newData({ embedded: true })
const port = String(await freePort())
const open = (env: Record<string, string> = {}) =>
  startProgram(data, ['start', '--empty'], { PORT: port, ECHOPPE_PROXIES: '1', ...env })
let program: Program = await open()
const house = await joinHouse(data)
const [bowls, rings] = [await aStockOfBowls(), await ringsMadeToOrder()]
const drawing = await aPhotoFile('tomato', 64, 64)
after(async () => {
  await house.close()
  await program.stop()
  await removeData(data)
})

test(`${waves} power cuts amid 50 checkouts each leave nothing half done`, { timeout: 300_000 }, async (t) => {
  for (let wave = 0; wave < waves; wave += 1) {
    await killAmidCheckouts(wave, { after: 60 + Math.round((216 * wave) / (waves - 1)) })
    if (wave < waves - 1) program = await open()
  }
  program = await open({ ECHOPPE_TEST_CLOCK_SHIFT_SECONDS: String(laterThanAnyReservation) })
  await until(async () => (await count(stillOpen)) === 0)
  t.diagnostic(JSON.stringify(await summary()))
  for (const [wrong, query] of Object.entries(wrongs)) assert.equal(await count(query), 0, wrong)
  assert.ok((await count(sql`select from purchases where state = 'paid'`)) > waves)
  assert.ok((await count(sql`select from purchases where state = 'cancelled'`)) > waves)
  assert.ok((await count(sql`select from orders where state = 'paid' and discount > 0`)) > waves)
})

test('each picture that a buyer gave is whole', async () => {
  const { rows } = await sql<{ reference: string }>`select reference from given_pictures`.execute(house.db)
  assert.ok(rows.length > waves)
  const file = (reference: string) => join(data, 'files/given', reference.slice(0, 2), `${reference}-2400.webp`)
  assert.deepEqual(
    rows.filter(({ reference }) => !existsSync(file(reference))),
    [],
  )
})

test('whoever bought is told, once; what a power cut left half told waits in the queue', async () => {
  const twice = sql`select from letters where about is not null group by kind, about, recipient having count(*) > 1`
  assert.equal(await count(twice), 0)
  assert.equal(await count(neverTold), 0)
  assert.equal(await count(neverSent), 0)
  const files = readdirSync(join(data, 'mail')).map((name) => name.replace(/\.[a-z]+$/, ''))
  assert.equal(new Set(files).size, files.length)
})

const waitingJobs = sql`select name, data from pgboss.job where state in ('created', 'retry', 'active')`
const neverTold = sql`
  select from purchases u where state = 'paid'
    and not exists (select from letters where kind = 'orders.paid' and about = u.reference)
    and not exists (select from (${waitingJobs}) job
      where name = 'orders.tell-paid' and (data ->> 'purchase')::int8 = u.id)`
const neverSent = sql`
  select from letters l where state <> 'sent' and not exists (select from (${waitingJobs}) job
    where name = 'mail.send' and (data ->> 'letter')::int8 = l.id)`

/** All of it decided: payments, purchases, refunds, and the stock that was reserved. */
const stillOpen = sql`
  select from payments where state in ('created', 'started', 'processing', 'refused')
  union all select from purchases where state = 'open'
  union all select from refunds where state = 'asked'`

/** Each query finds what must never be. */
const wrongs = {
  'a paid payment whose purchase is neither paid nor given back': sql`
    select from payments p join purchases u on p.payable = 'purchase/' || u.reference
    where p.state = 'paid' and u.state <> 'paid'
      and p.amount is distinct from (select sum(amount) from refunds r where r.payment_id = p.id and r.state = 'done')`,
  'a paid payment without purchase': sql`
    select from payments p where not exists (select from purchases u where p.payable = 'purchase/' || u.reference)`,
  'a purchase paid without a paid payment of its amount': sql`
    select from purchases u where u.state = 'paid' and not exists (
      select from payments p where p.payable = 'purchase/' || u.reference and p.state = 'paid' and p.amount = u.total)`,
  'a purchase whose orders are not as it is, or not worth it': sql`
    select from purchases u join orders o on o.purchase_id = u.id group by u.id
    having bool_or((o.state = 'paid') <> (u.state = 'paid')) or bool_or(o.state = 'reserved') or sum(o.total) <> u.total`,
  'a purchase without the orders of both its shops': sql`
    select from purchases u where (select count(*) from orders o where o.purchase_id = u.id) <> 2`,
  'a paid order without exactly one entry, or an unpaid one with any': sql`
    select from orders o where (select count(*) from entries e where e.kind = 'order.paid' and e.reference = o.reference)
      <> (case o.state when 'paid' then 1 else 0 end)`,
  'an entry that does not sum to zero': sql`select from postings group by entry_id having sum(amount) <> 0`,
  'a reservation of a closed purchase': sql`select from reservations`,
  'a piece lost or made up': sql`
    select from variants v where v.stock + coalesce((
      select sum(l.quantity) from order_lines l join orders o on o.id = l.order_id
      where l.variant_id = v.id and o.state = 'paid'), 0) <> ${stockOfEach}`,
  'a place of the week lost or taken twice': sql`
    select from (select coalesce(sum(taken), 0) as taken from made_weeks) weeks
    where taken <> (select coalesce(sum(l.quantity), 0) from order_lines l join orders o on o.id = l.order_id
      where not l.from_stock and o.state = 'paid')`,
  'a code used more or less often than orders have it': sql`
    select from discounts d
    where used <> (select count(*) from orders o where o.discount_id = d.id and o.state = 'paid')`,
  'a picture that its order cannot show, or that a dead purchase keeps': sql`
    select from order_lines l join orders o on o.id = l.order_id, jsonb_array_elements(l.personalisation) answer
    where answer ->> 'kind' = 'picture' and o.state = 'paid' and not exists (
      select from given_pictures g where g.reference = answer ->> 'value' and g.purchase_id = o.purchase_id)
    union all
    select from given_pictures g join purchases u on u.id = g.purchase_id where u.state <> 'paid'`,
  'money at the provider that is not the orders’': sql`
    select from (select coalesce(sum(amount), 0) as kept from postings where account = 'provider/sandbox') books
    where kept <> (select coalesce(sum(total), 0) from orders where state = 'paid')`,
}

async function count(query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${query}) found`.execute(house.db)
  return rows[0]!.count
}

async function summary(): Promise<unknown> {
  const { rows } = await sql`select state, count(*)::int as purchases from purchases group by state`.execute(house.db)
  return rows
}

/** In a shop that has a code. */
async function aStockOfBowls(): Promise<{ listing: number; shop: number }> {
  const own = await aShop(house)
  await aDiscount(house, own)
  const { listing } = await aListing(house, own, { price: 1800, stock: stockOfEach })
  return { listing, shop: own.shop }
}

async function ringsMadeToOrder(): Promise<number> {
  const asked = { name: 'Dessin', kind: 'picture', required: false, supplement: 300 } as const
  const told = { price: 4250, stock: null, leadDays: 5, personalisations: [asked] }
  return (await aListing(house, await aShop(house), told)).listing
}

/** Fifty buyers at once; the program dies when so many of their requests were answered. */
async function killAmidCheckouts(wave: number, { after: enough }: { after: number }): Promise<void> {
  let answers = 0
  let killed: Promise<void> | undefined
  const answered = () => {
    answers += 1
    if (answers === enough) killed = program.kill()
  }
  const buyers = Array.from({ length: buyersInWave }, (_, buyer) => buy({ wave, buyer, answered }))
  await Promise.allSettled(buyers)
  assert.ok(killed, `${answers} answers came in wave ${wave}, and the power was to be cut after ${enough}`)
  await killed
}

type Buying = { wave: number; buyer: number; answered(): void }

/** A ring, for some buyers after a drawing of theirs. */
function aRing(buyer: number): FormData {
  const form = new FormData()
  form.set('listing', String(rings))
  if (buyer % 4 === 0) form.set('picture_0', new Blob([new Uint8Array(drawing)], { type: 'image/png' }), 'dessin.png')
  return form
}

/** Cart, checkout, the bank's page, and back, each from an address of its own. */
async function buy({ wave, buyer, answered }: Buying): Promise<void> {
  const client = newClient(program.url, { 'x-forwarded-for': `198.51.${wave}.${buyer}` })
  const counted = async <Result>(asked: Promise<Result>) => {
    const answer = await asked
    answered()
    return answer
  }
  await counted(client.send(routes.cart.add(), { listing: String(bowls.listing) }))
  await counted(client.send(routes.cart.add(), aRing(buyer)))
  if (buyer % 2 === 0) await client.send(routes.cart.save(), { [`code_${bowls.shop}`]: 'merci-10' })
  const { html } = await counted(client.get(routes.checkout.show()))
  const hidden = { token: fieldIn(html, 'token'), shown: fieldIn(html, 'shown') }
  const placed = await counted(client.send(routes.checkout.create(), { ...anAddress, ...hidden }))
  const card = ['accepted', 'twice', 'slow', 'accepted', 'late'][buyer % 5]!
  const means = buyer % 3 === 0 ? 'wallet' : 'card'
  const paid = await counted(client.send(placed.to, { means, card }))
  await counted(client.get(paid.to))
}

const anAddress = {
  email: 'odile@example.org',
  name: 'Odile Vasseur',
  line1: '4 quai des Brumes',
  postcode: '29200',
  town: 'Brest',
}
