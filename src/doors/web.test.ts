import assert from 'node:assert/strict'
import { type AddressInfo, connect } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { formBounds, uploadBounds } from '#base/bounds'
import { openDatabase } from '#base/database'
import { type Context, content, type Mounted, open, seeOther, taking } from '#base/http'
import { get, post } from '#kit/route'
import { testHouse } from '#test/database'
import { until } from '#test/until'
import { aMember, signedIn } from '../rooms/identity/testing.ts'
import { joinRooms } from './rooms.ts'
import { openWeb } from './web.tsx'
import { clientOf } from './web-input.ts'

joinRooms()
const house = await testHouse()
const seen: Context[] = []
const note = (context: Context) => {
  seen.push(context)
  return seeOther('/')
}
const mounted = [
  { route: post('/ouvert'), ...open(note) },
  { route: post('/images'), ...taking('given', open(note)) },
  { route: post('/membres'), ...taking('photos', note) },
  { route: post('/lent'), ...taking('photos', () => pause(300).then(() => seeOther('/'))) },
  { route: get('/nom/:nom'), ...open(note) },
  { route: post('/liste/:ligne/choix'), ...open(note) },
  { route: get('/liste'), ...open(() => content('text/csv', 'à moi')) },
  { route: get('/secret/:signature'), ...open(() => Promise.reject(new Error('cassé'))) },
] as unknown as Mounted[]
const app: FastifyInstance = await openWeb(house, mounted)
after(() => app.close())

const own = { host: 'localhost:3999', 'sec-fetch-site': 'same-origin' }
const megabyte = 1024 * 1024

function withFile(bytes: number): { payload: string; headers: Record<string, string> } {
  const head = '--x\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\n'
  const payload = `${head}${'a'.repeat(bytes)}\r\n--x--\r\n`
  return { payload, headers: { ...own, 'content-type': 'multipart/form-data; boundary=x' } }
}

test('where a piece is made from a picture, a guest sends those of her telephone, and no film', async () => {
  assert.equal((await app.inject({ method: 'POST', url: '/images', ...withFile(8 * megabyte) })).statusCode, 303)
  assert.equal(seen.pop()!.uploads[0]!.bytes.length, 8 * megabyte)
  assert.equal((await app.inject({ method: 'POST', url: '/images', ...withFile(41 * megabyte) })).statusCode, 413)
})

test('of a file that is too large one byte more than it may have is kept: its reader refuses it, and the form stays', async () => {
  const { fileBytes } = formBounds.given
  assert.equal((await app.inject({ method: 'POST', url: '/images', ...withFile(fileBytes + 5000) })).statusCode, 303)
  assert.equal(seen.pop()!.uploads[0]!.bytes.length, fileBytes + 1)
})

test('a form that asks for no file takes none', async () => {
  const answer = await app.inject({ method: 'POST', url: '/ouvert', ...withFile(1000) })
  assert.equal(answer.statusCode, 413)
  assert.match(answer.body, /ne prend pas de fichier/)
  assert.deepEqual(seen, [])
})

test('a form is read up to its bound, and beyond it a page says so, whatever it was sent as', async () => {
  const { bytes } = formBounds.form
  const type = { ...own, 'content-type': 'application/x-www-form-urlencoded' }
  const sent = async (length: number) => {
    const payload = `a=${'x'.repeat(100_000)}&b=${'x'.repeat(length - 100_005)}`
    return app.inject({ method: 'POST', url: '/ouvert', payload, headers: type })
  }
  assert.equal((await sent(bytes)).statusCode, 303)
  assert.equal(Object.values(seen.pop()!.form).length, 2)
  const refused = await sent(bytes + 1)
  assert.equal(refused.statusCode, 413)
  assert.match(refused.body, /trop long\s:\s256 Ko au plus/)
  assert.notEqual(refused.headers.connection, 'close')
})

test('plain text is no form', async () => {
  const headers = { ...own, 'content-type': 'text/plain' }
  const answer = await app.inject({ method: 'POST', url: '/ouvert', payload: 'a=1', headers })
  assert.equal(answer.statusCode, 415)
})

test('a form that is cut short is not understood, and no fault of the house', async () => {
  const { payload, headers } = withFile(1000)
  const answer = await app.inject({ method: 'POST', url: '/images', payload: payload.slice(0, 500), headers })
  assert.equal(answer.statusCode, 422)
})

test('what a guest sends to a page of members is not even read', async () => {
  const answer = await app.inject({ method: 'POST', url: '/membres', ...withFile(3 * megabyte) })
  assert.match(String(answer.headers.location), /^\/connexion\?/)
  assert.deepEqual(seen, [])
})

test('a member sends her photos', async () => {
  const cookie = await signedIn(house, await aMember(house))
  const { payload, headers } = withFile(3 * megabyte)
  await app.inject({ method: 'POST', url: '/membres', payload, headers: { ...headers, cookie } })
  assert.equal(seen.pop()!.uploads[0]!.bytes.length, 3 * megabyte)
})

test('what a handler says nothing about is kept by no cache between', async () => {
  const { headers } = await app.inject({ url: '/liste', headers: own })
  assert.equal(headers['cache-control'], 'private, no-cache')
})

test('what a member sees stays in no browser that others use', async () => {
  const cookie = await signedIn(house, await aMember(house))
  const { headers } = await app.inject({ url: '/liste', headers: { ...own, cookie } })
  assert.equal(headers['cache-control'], 'private, no-store')
})

test('a zero byte, which PostgreSQL takes in no text, is in no parameter', async () => {
  await app.inject({ url: '/nom/a%00b?q=%00c', headers: own })
  const { params, query } = seen.pop()!
  assert.deepEqual([params.nom, query.q], ['ab', 'c'])
})

test('the log names the route and not the address, which may hold a signature', async (t) => {
  const lines: string[] = []
  t.mock.method(process.stderr, 'write', (line: string) => lines.push(line) > 0)
  assert.equal((await app.inject({ url: '/secret/abcdef', headers: own })).statusCode, 500)
  assert.match(lines.join(''), /\/secret\/:signature/)
  assert.doesNotMatch(lines.join(''), /abcdef/)
})

test('the client is whom those in front name, and nobody else names one', async () => {
  const clientBehind = async (proxies: number | string[], remoteAddress: string, named: string) => {
    const door = await openWeb({ ...house, config: { ...house.config, proxies } }, mounted)
    await door.inject({ url: '/nom/a', remoteAddress, headers: { ...own, 'x-forwarded-for': named } })
    await door.close()
    return seen.pop()!.client
  }
  assert.equal(await clientBehind(0, '203.0.113.5', '198.51.100.1'), '203.0.113.5')
  assert.equal(await clientBehind(1, '127.0.0.1', '192.0.2.66, 198.51.100.1'), '198.51.100.1')
  assert.equal(await clientBehind(1, '127.0.0.1', '198.51.100.1:5012'), '198.51.100.1')
  assert.equal(await clientBehind(['10.0.0.0/24'], '10.0.0.2', '192.0.2.66, 198.51.100.1'), '198.51.100.1')
  assert.equal(await clientBehind(['10.0.0.0/24'], '203.0.113.5', '198.51.100.1'), '203.0.113.5')
})

test('a client is one address, or one network of IPv6', () => {
  assert.equal(clientOf('::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(clientOf('192.0.2.7'), '192.0.2.7')
  assert.equal(clientOf('2001:db8:1:2::9'), clientOf('2001:db8:1:2:ffff::1'))
  assert.notEqual(clientOf('2001:db8:1:2::9'), clientOf('2001:db8:1:3::9'))
  assert.equal(clientOf('fe80::1%eth0'), 'fe80::')
  assert.equal(clientOf('192.0.2.7:5012'), '192.0.2.7')
  assert.equal(clientOf('[2001:db8:1:2::9]:443'), clientOf('2001:db8:1:2::9'))
  assert.equal(clientOf('inconnu'), clientOf('203.0.113.9 ; drop'))
  assert.equal(clientOf('1'), clientOf(''), 'a number is no address that a proxy would name')
})

test('where the database is away, the page says so, to a guest with a cart too', async (t) => {
  const lines: string[] = []
  t.mock.method(process.stderr, 'write', (line: string) => lines.push(line) > 0)
  const cookie = await signedIn(house, await aMember(house))
  const away = openDatabase('postgresql://nobody@127.0.0.1:1/none')
  const app = await openWeb({ ...house, db: away }, mounted)
  const answer = await app.inject({ url: '/secret/abcdef', headers: { ...own, cookie: 'cart=abc' } })
  assert.equal(answer.statusCode, 500)
  assert.match(answer.body, /^<!doctype html>/)
  assert.doesNotMatch(answer.body, /ECONN/)
  lines.length = 0
  for (let nth = 0; nth < 20; nth++) {
    const { statusCode, headers } = await app.inject({ url: '/nom/a', headers: { ...own, cookie } })
    assert.deepEqual([statusCode, headers['retry-after']], [503, '30'])
  }
  const [told] = lines.filter((line) => line.includes('the database is away'))
  assert.equal(lines.filter((line) => line.includes('the database is away')).length, 1)
  assert.doesNotMatch(told!, / at /)
  await Promise.all([app.close(), away.destroy()])
})

test('a form that is cut short, while it waits for its turn too, keeps none behind it waiting', async () => {
  const cookie = await signedIn(house, await aMember(house))
  const url = await listening(app)
  const cut = { ...{ cookie }, bytes: 5000, cut: true }
  const all = [sent(url, '/lent', { cookie }), sent(url, '/membres', cut), sent(url, '/membres', { cookie })]
  assert.deepEqual(await Promise.all([...all, sent(url, '/membres', cut)]), ['303', 'cut', '303', 'cut'])
  assert.equal(await sent(url, '/membres', { cookie }), '303')
})

test('a half-open form holds back no other of the same member, nor of another guest of the same address', async () => {
  const cookie = await signedIn(house, await aMember(house))
  const url = await listening(app)
  for (const [path, who] of [
    ['/membres', { cookie }],
    ['/images', {}],
  ] as const) {
    const stop = new AbortController()
    const half = sent(url, path, { ...who, bytes: 5000, stop: stop.signal })
    assert.equal(await sent(url, path, who), '303')
    stop.abort()
    assert.equal(await half, 'cut')
  }
})

test('a body that falls silent is given up with a page that says so', async () => {
  const impatient = await openWeb(house, mounted, { silence: 30 })
  const url = await listening(impatient)
  assert.equal(await sent(url, '/images', { bytes: 5000 }), '422')
  assert.equal(await sent(url, '/images', {}), '303')
  await impatient.close()
})

test('more bodies than one sender may have on their way are refused, and only hers', async () => {
  const url = await listening(app)
  const cookie = await signedIn(house, await aMember(house))
  const stop = new AbortController()
  const most = uploadBounds.atOnce.member
  const halves = Array.from({ length: most }, () => sent(url, '/membres', { cookie, bytes: 5000, stop: stop.signal }))
  await until(async () => (await sent(url, '/membres', { cookie })) === '409')
  assert.equal(await sent(url, '/images', {}), '303')
  stop.abort()
  assert.deepEqual(await Promise.all(halves), Array(most).fill('cut'))
})

async function listening(one: FastifyInstance): Promise<string> {
  if (!one.server.listening) await one.listen({ port: 0, host: '127.0.0.1' })
  return String((one.server.address() as AddressInfo).port)
}

type Sent = { cookie?: string; bytes?: number; cut?: boolean; stop?: AbortSignal }

/** Sends a form with a file, or its first bytes: the status that came back, or that the line was cut. */
function sent(port: string, path: string, { cookie = '', bytes, cut, stop }: Sent): Promise<string> {
  const { payload, headers } = withFile(100_000)
  const lines = Object.entries({ ...headers, cookie, 'content-length': payload.length })
  const socket = connect(Number(port), '127.0.0.1')
  const head = [`POST ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
  socket.write(head + payload.slice(0, bytes))
  if (cut) setTimeout(() => socket.destroy(), 100)
  stop?.addEventListener('abort', () => socket.destroy())
  return new Promise<string>((answered) => {
    socket.once('data', (data) => answered(String(data).slice(9, 12))).once('close', () => answered('cut'))
  }).finally(() => socket.destroy())
}

test('an address with a slash too many or in capitals moves for ever, with its query; a form is not moved', async () => {
  const asked = async (method: 'GET' | 'POST', url: string) => {
    const { statusCode, headers } = await app.inject({ method, url, headers: own })
    return [statusCode, headers.location]
  }
  assert.deepEqual(await asked('GET', '/LISTE/?page=2&q=%C3%89'), [301, '/liste?page=2&q=%C3%89'])
  assert.deepEqual(await asked('GET', '//ailleurs.example/liste/'), [301, '/ailleurs.example/liste'])
  assert.deepEqual(await asked('GET', '/jamais'), [404, undefined])
  assert.equal((await asked('POST', '/Ouvert/'))[0], 404)
})

test('a tab that opens the address of a form again gets the page it belongs to', async () => {
  const answer = await app.inject({ url: '/liste/12/choix', headers: own })
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, '/liste'])
  assert.equal((await app.inject({ url: '/ouvert', headers: own })).statusCode, 404)
})
