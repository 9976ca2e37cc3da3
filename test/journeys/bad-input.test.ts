import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, test } from 'node:test'
import type { AnyRoute } from '#kit/route'
import { routes } from '#routes'
import { type Client, type Fields, newClient } from '#test/client'
import { newData, removeData, startProgram } from '#test/program'
import { joinHouse } from '#test/program-house'
import { size } from '#test/size'
import { aListing } from '../../src/rooms/catalogue/testing.ts'
import { signedIn } from '../../src/rooms/identity/testing.ts'
import { aShop } from '../../src/rooms/shops/testing.ts'
import { fr as ui } from '../../src/ui/messages.fr.ts'

const data = newData()
const program = await startProgram(data)
const house = await joinHouse(data)
const mine = await aShop(house, { name: 'La Pelote bleue' })
const hers = await aShop(house, { name: 'Le Tour de Brume' })
const { listing } = await aListing(house, mine, { title: 'Écharpe de brume', stock: 50 })
const { listing: foreign } = await aListing(house, hers, { title: 'Bol de brume', stock: 50 })
const turns = size({ test: 3, proof: 60 })
const guest = newClient(program.url)
const maker = newClient(program.url, { cookie: await signedIn(house, mine.maker) })
after(async () => {
  await house.close()
  await program.stop()
  await removeData(data)
})

test('a form that another site sent changes nothing, whoever says so', async () => {
  const fields = { listing: String(listing) }
  const foreignHeaders: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://ailleurs.example' },
    { origin: 'null' },
  ]
  for (const headers of foreignHeaders) {
    const answer = await guest.send(routes.cart.add(), fields, headers)
    assert.equal(answer.status, 403)
    assert.ok(answer.html.includes('<html lang="fr"'))
  }
  const silent = await guest.ask(routes.cart.add(), { method: 'POST', body: new URLSearchParams(fields) })
  assert.equal(silent.status, 403)
  assert.equal(guest.cookies.size, 0)
})

test('a trial answers to the names of this machine alone', async () => {
  assert.equal(await statusFor('echoppe.example'), 403)
  assert.equal(await statusFor(`localhost.ailleurs.example:${program.port}`), 403)
  assert.equal(await statusFor(`127.0.0.1:${program.port}`), 200)
})

test('machines get problem details', async () => {
  for (const path of ['/api/v1/nulle-part', '/webhooks/nulle-part']) {
    const { status, type, html } = await guest.get(path)
    assert.equal(status, 404)
    assert.match(type, /^application\/problem\+json/)
    assert.deepEqual(JSON.parse(html), { type: 'about:blank', title: ui.refusals.page_missing, status: 404 })
  }
  const unsigned = await guest.ask(routes.payments.webhook({ provider: 'sandbox' }), { method: 'POST', body: '{' })
  assert.ok(unsigned.status >= 400 && unsigned.status < 500)
})

test('another maker’s listing in a form is missing, and stays as it was', async () => {
  const before = await stateOf(foreign)
  const atMine = { shop: mine.shop, listing: foreign }
  const atHers = { shop: hers.shop, listing: foreign }
  const acts = [
    routes.catalogue.update,
    routes.catalogue.pause,
    routes.catalogue.soldElsewhere,
    routes.catalogue.remove,
  ]
  for (const act of acts) {
    for (const params of [atMine, atHers]) {
      assert.equal((await maker.send(act(params), { title: 'À moi', price: '1', stock: '1' })).status, 404)
    }
  }
  await maker.send(routes.catalogue.bulk({ shop: mine.shop }), { act: 'pause', 'listings[]': [String(foreign)] })
  assert.equal((await maker.get(routes.catalogue.edit(atHers))).status, 404)
  assert.deepEqual(await stateOf(foreign), before)
})

test('a title of 10,000 characters comes back in its form, with a sentence beside it', async () => {
  const title = 'é'.repeat(10_000)
  const { status, html } = await maker.send(routes.catalogue.create({ shop: mine.shop }), { title, price: '12' })
  assert.equal(status, 422)
  assert.ok(html.includes(title))
  assert.ok(html.includes('value="12"'))
  assert.match(html, /aria-invalid="true"/)
})

test('a body that is too large is refused with a sentence', async () => {
  const { status, html } = await guest.send(routes.cart.add(), { listing: 'x'.repeat(3 * 1024 * 1024) })
  assert.equal(status, 413)
  assert.match(html, /1.024 Ko au plus/)
})

test('addresses that nobody would type are missing pages, or pages', async () => {
  const odd = [
    '/%',
    '/%00',
    '/creations/%E0%A4%A',
    '/boutiques/%00',
    '/recherche?q=%00%FF&page=-1&prix_min=NaN',
    '/__proto__',
  ]
  odd.push(
    '/achats/%F0%9F%A7%B6',
    '/photos/..%2F..%2Fkeys%2Fsecret',
    `/boutiques/${'a'.repeat(2000)}`,
    '/creations/x-99999999999999999999',
  )
  odd.push(
    '/atelier/boutiques/99999999999999999999',
    '/recherche?page=99999999999999&lieu=__proto__',
    '/dev/mail/..%2Fsecret',
  )
  for (const path of odd) {
    for (const client of [guest, maker]) {
      const { status, html } = await client.get(path)
      assert.ok(status < 500, `${path}: ${status}`)
      assertQuiet(html, path)
    }
  }
})

test('no form of the site falls over what it is sent', async () => {
  const posts = Object.values(routes)
    .flatMap((group) => Object.values(group as Record<string, AnyRoute>))
    .filter(({ method, pattern }) => method === 'POST' && pattern !== routes.identity.closeSession.pattern)
  for (const { pattern } of posts) {
    for (const client of [guest, maker]) {
      for (let turn = 0; turn < turns; turn += 1) await mustStand(client, addressOf(pattern, turn), fieldsOf(turn))
    }
  }
  assert.equal((await maker.get(routes.office.home())).status, 200, 'the maker was signed in to the end')
})

async function mustStand(client: Client, path: string, fields: Fields): Promise<void> {
  const { status, html } = await client.send(path, fields)
  assert.ok(status < 500, `${path} ${JSON.stringify(fields).slice(0, 600)}: ${status}`)
  assertQuiet(html, path)
}

function assertQuiet(html: string, path: string): void {
  assert.doesNotMatch(html, /at \S+ \(file:|node_modules|\.tsx?:\d+:\d+|syntax error at|violates/, path)
}

const strange = [
  '',
  '0',
  '-1',
  '1',
  '12,50',
  '1e99',
  '99999999999999999999',
  'NaN',
  'x\0y',
  '\ud83e\uddf6',
  '__proto__',
  "'; --",
  '<script>',
  '../..',
  'é'.repeat(9000),
  '2026-02-31',
  'parcel',
  'percent',
  'up',
  'on',
]
const names = [
  'listing',
  'listings[]',
  'variant',
  'quantity',
  'title',
  'description',
  'price',
  'stock',
  'category',
  'tags',
  'materials',
  'choices',
  'choices[]',
  'version',
  'name',
  'email',
  'password',
  'token',
  'shown',
  'line1',
  'postcode',
  'town',
  'commune',
  'delivery',
  'status',
  'legalName',
  'siret',
  'furtherPiece',
  'freeAbove',
  'zones[]',
  'preparationDays',
  'carrierDays',
  'from',
  'until',
  'message',
  'to',
  'weeklyPlaces',
  'code',
  'kind',
  'percent',
  'amount',
  'minimum',
  'startsOn',
  'endsOn',
  'mostUses',
  'place',
  'hours',
  'what',
  'act',
  'next',
  'seenStock',
  'reason',
  'item',
  'ground',
  'publicLine',
  'report',
  'means',
  'card',
  'answer',
  'decision',
  'tracking',
  'restock',
  'return',
  'slug',
  'story',
  '__proto__',
  'constructor',
  'toString',
  'kept[]',
  'alt[]',
]

// The same numbers each time: what falls over once can be looked at again.
let seed = 20260101
function one<Value>(of: readonly Value[]): Value {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return of[Math.floor((seed / 2147483648) * of.length)]!
}

/** The first turns send next to nothing; the later ones everything under some name that a form of the site has. */
function fieldsOf(turn: number): Fields {
  if (turn === 0) return {}
  return Object.fromEntries(names.map((name) => [name, turn % 3 === 0 ? [one(strange), one(strange)] : one(strange)]))
}

function addressOf(pattern: string, turn: number): string {
  const own: Record<string, number> = { shop: mine.shop, listing }
  return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const known = turn % 2 === 0 ? own[name] : undefined
    return encodeURIComponent(String(known ?? one(strange.filter((value) => value !== '' && value.length < 100))))
  })
}

async function stateOf(id: number): Promise<unknown> {
  return house.db.selectFrom('listings').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** Asks this machine under another name, which fetch does not allow. */
function statusFor(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(program.url, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode!)
    })
    asked.once('error', reject).end()
  })
}
