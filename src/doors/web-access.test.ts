import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Mounted } from '#base/http'
import { closePayments } from '#rooms/payments'
import { routes } from '#routes'
import { testHouse } from '#test/database'
import { allJobs, allListeners, allWeb, joinRooms } from './rooms.ts'
import { type Belongings, belongingsOf } from './testing-belongings.ts'
import { openWeb } from './web.tsx'

// Before the house's own closing: a database with the sandbox's connections on it is not dropped.
after(() => Promise.all([closePayments(house), app.close()]))
const house = await testHouse({ jobs: allJobs, listeners: allListeners })
joinRooms()
const app = await openWeb(house, allWeb)

const hers = await belongingsOf(house, app)
const mine = await belongingsOf(house, app)
const closed = allWeb.filter(({ access }) => access !== 'open' && access !== 'webhook')
const member = closed.filter(({ access }) => access === 'member')
/** Where any member may say something about what is another's. */
const forAllMembers = [routes.journal.comment.pattern]
const filled = {
  reason: 'Parce que',
  title: 'Prise',
  name: 'Prise',
  to: 'up',
  price: '1',
  version: '1',
  act: 'pause',
  sure: 'yes',
}

const namesIn = ({ route }: Mounted) => [...route.pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!)
const says = ({ route }: Mounted) => `${route.method} ${route.pattern}`

/** The names of an address mean other things here and there. */
function named({ route }: Mounted, whose: typeof hers): Belongings {
  if (route.pattern.includes('/imports/')) return { ...whose.named, reference: whose.import }
  if (route.pattern.endsWith('/creations/:listing/reprise')) return { ...whose.named, listing: whose.named.binned! }
  if (route.pattern.startsWith('/achats/')) return { ...whose.named, order: whose.named.boughtOrder! }
  return whose.named
}

function addressOf({ route }: Mounted, values: Belongings): string {
  return route.pattern.replace(/:(\w+)/g, (_, name: string) => {
    assert.ok(values[name] !== undefined, `the test knows no ${name}, as in ${route.pattern}`)
    return encodeURIComponent(String(values[name]))
  })
}

async function ask(one: Mounted, values: Belongings, cookie = '') {
  const url = addressOf(one, { name: 'x.webp', ...values })
  const headers = { host: 'localhost:3999', 'sec-fetch-site': 'same-origin', cookie }
  if (one.route.method === 'GET') return app.inject({ url, headers })
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const payload = `${new URLSearchParams(filled)}&listings[]=${values.listing}`
  return app.inject({ method: 'POST', url, headers: { ...headers, ...type }, payload })
}

/** What the state of hers is made of: nothing of it may move. */
async function stateOfHers(): Promise<unknown> {
  const shop = Number(hers.named.shop)
  const tables = ['listings', 'orders', 'sections', 'delivery_profiles', 'hand_overs', 'discounts', 'photos'] as const
  const rows = tables.map((table) => house.db.selectFrom(table).selectAll().where('shop_id', '=', shop).execute())
  return Promise.all([...rows, house.db.selectFrom('posts').selectAll().where('shop_id', '=', shop).execute()])
}

test('a guest is led to the entrance from every page that is not open', async () => {
  for (const one of closed) {
    const { statusCode, headers } = await ask(one, named(one, hers))
    assert.equal(statusCode, 303, says(one))
    assert.match(String(headers.location), /^\/connexion\?return=%2F/, says(one))
  }
})

test('a page of the staff, and whatever is another’s, is missing; hers stays as it was', async () => {
  const before = await stateOfHers()
  const personal = closed.filter(
    (one) =>
      !forAllMembers.includes(one.route.pattern as never) &&
      (one.access !== 'member' || namesIn(one).some((name) => name !== 'slug')),
  )
  for (const one of personal) assert.equal((await ask(one, named(one, hers), mine.cookie)).statusCode, 404, says(one))
  assert.deepEqual(await stateOfHers(), before)
})

test('under one’s own shop or purchase, too, another’s listing, section, post, act or whatever is missing', async () => {
  const before = await stateOfHers()
  const there: string[] = []
  for (const one of member) {
    const [own, foreign] = [named(one, mine), named(one, hers)]
    for (const name of namesIn(one).filter((name) => !['shop', 'slug', 'name'].includes(name))) {
      const { statusCode } = await ask(one, { ...own, [name]: foreign[name]! }, mine.cookie)
      // What is not there is removed already: no more is said of another's.
      if (statusCode === 303 && one.route.pattern.endsWith('/fin')) continue
      if (statusCode !== 404) there.push(`${says(one)} with another’s ${name}: ${statusCode}`)
    }
  }
  assert.deepEqual(there, [])
  assert.deepEqual(await stateOfHers(), before)
})

test('what is one’s own is there: the same addresses with one’s own numbers', async () => {
  // Reading before writing, and what ends something last: a form may take away what the next address names.
  const ending = /suppression|fin$|retrait|annulation|fermeture|abandon|deconnexion/
  const order = (one: Mounted) => (one.route.method === 'GET' ? 0 : ending.test(one.route.pattern) ? 2 : 1)
  const own = member.filter((one) => !namesIn(one).includes('name')).toSorted((a, b) => order(a) - order(b))
  const missing: string[] = []
  for (const one of own) {
    const fresh = order(one) === 2 ? await belongingsOf(house, app) : mine
    const { statusCode } = await ask(one, named(one, fresh), fresh.cookie)
    if (statusCode === 404 || statusCode === 403 || statusCode >= 500) missing.push(`${says(one)}: ${statusCode}`)
  }
  assert.deepEqual(missing, [])
})
