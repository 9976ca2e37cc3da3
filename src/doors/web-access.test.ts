import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Mounted } from '#base/http'
import { aMember, signedIn } from '../rooms/identity/testing.ts'
import { anOrder, aSellingHouse } from '../rooms/orders/testing.ts'
import { aShop } from '../rooms/shops/testing.ts'
import { allWeb, joinRooms } from './rooms.ts'
import { openWeb } from './web.tsx'

const house = await aSellingHouse()
joinRooms()
const app = await openWeb(house, allWeb)
after(() => app.close())

const { shop, listing, order, purchase } = await anOrder(house)
const stranger = await aMember(house)
const cookie = await signedIn(house, stranger)
const ofAnother = { shop, listing, order: order.reference, reference: purchase.reference }
const filled = { reason: 'Parce que', title: 'Prise', price: '1', version: '1', act: 'pause', sure: 'yes' }

const closed = allWeb.filter(({ access }) => access !== 'open' && access !== 'webhook')
const namesOwn = ({ route }: Mounted) => route.pattern.includes(':shop')

async function ask({ route }: Mounted, given: { cookie?: string; shop?: number } = {}) {
  const named: Record<string, string | number> = { ...ofAnother, ...(given.shop ? { shop: given.shop } : {}) }
  const url = route.pattern.replace(/:(\w+)/g, (_, name: string) => String(named[name] ?? 1))
  const headers = { host: 'localhost:3999', 'sec-fetch-site': 'same-origin', cookie: given.cookie ?? '' }
  if (route.method === 'GET') return app.inject({ url, headers })
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const payload = `${new URLSearchParams(filled)}&listings[]=${listing}`
  return app.inject({ method: 'POST', url, headers: { ...headers, ...type }, payload })
}

test('a guest is led to the entrance from every page that is not open', async () => {
  for (const one of closed) {
    const { statusCode, headers } = await ask(one)
    assert.equal(statusCode, 303, one.route.pattern)
    assert.match(String(headers.location), /^\/connexion\?return=%2F/, one.route.pattern)
  }
})

test('a page of the staff, or of a shop that another runs, is missing whatever is sent to it', async () => {
  for (const one of closed.filter((one) => one.access !== 'member' || namesOwn(one)))
    assert.equal((await ask(one, { cookie })).statusCode, 404, `${one.route.method} ${one.route.pattern}`)
})

test('another’s listing, order or import is missing under one’s own shop, too', async () => {
  const own = await aShop(house, { maker: stranger })
  const inOwn = closed.filter((one) => namesOwn(one) && /:(listing|order|reference)/.test(one.route.pattern))
  for (const one of inOwn) assert.equal((await ask(one, { cookie, shop: own.shop })).statusCode, 404, one.route.pattern)
  await ask(closed.find(({ route }) => route.pattern.endsWith('/choix'))!, { cookie, shop: own.shop })
  const { state } = await house.db
    .selectFrom('listings')
    .select('state')
    .where('id', '=', listing)
    .executeTakeFirstOrThrow()
  assert.equal(state, 'published')
})
