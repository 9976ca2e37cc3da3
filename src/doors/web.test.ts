import assert from 'node:assert/strict'
import { type AddressInfo, connect } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { openDatabase } from '#base/database'
import { type Context, content, type Mounted, open, openToPictures, seeOther } from '#base/http'
import { get, post } from '#kit/route'
import { testHouse } from '#test/database'
import { aMember, signedIn } from '../rooms/identity/testing.ts'
import { joinRooms } from './rooms.ts'
import { openWeb } from './web.tsx'
import { clientOf, formOf } from './web-input.ts'

joinRooms()
const house = await testHouse()
const seen: Context[] = []
const note = (context: Context) => {
  seen.push(context)
  return seeOther('/')
}
const mounted = [
  { route: post('/ouvert'), ...open(note) },
  { route: post('/images'), ...openToPictures(note) },
  { route: post('/membres'), access: 'member', run: note },
  { route: post('/lent'), access: 'member', run: () => pause(300).then(() => seeOther('/')) },
  { route: get('/nom/:nom'), ...open(note) },
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

test('a form of many values is read at once', () => {
  const pairs = Array.from({ length: 200_000 }, (_, at): [string, string] => ['choix[]', String(at)])
  const began = performance.now()
  assert.equal(formOf(pairs).choix!.length, 200_000)
  assert.ok(performance.now() - began < 2000)
})

test('a list begins anew after a text of the same name', () => {
  assert.deepEqual(
    {
      ...formOf([
        ['a', 'mot'],
        ['a[]', '1'],
        ['a[]', '2'],
      ]),
    },
    { a: ['1', '2'] },
  )
})

test('where a piece is made from a picture, a guest sends one of her telephone, and no film', async () => {
  assert.equal((await app.inject({ method: 'POST', url: '/images', ...withFile(8 * megabyte) })).statusCode, 303)
  assert.equal(seen.pop()!.uploads[0]!.bytes.length, 8 * megabyte)
  assert.equal((await app.inject({ method: 'POST', url: '/images', ...withFile(21 * megabyte) })).statusCode, 413)
})

test('a guest sends no large files to any other form', async () => {
  const large = await app.inject({ method: 'POST', url: '/ouvert', ...withFile(3 * megabyte) })
  assert.equal(large.statusCode, 413)
  assert.equal((await app.inject({ method: 'POST', url: '/ouvert', ...withFile(megabyte) })).statusCode, 303)
  assert.equal(seen.pop()!.uploads[0]!.bytes.length, megabyte)
})

test('plain text is no form', async () => {
  const headers = { ...own, 'content-type': 'text/plain' }
  const answer = await app.inject({ method: 'POST', url: '/ouvert', payload: 'a=1', headers })
  assert.equal(answer.statusCode, 415)
})

test('a form that is cut short is not understood, and no fault of the house', async () => {
  const { payload, headers } = withFile(1000)
  const answer = await app.inject({ method: 'POST', url: '/ouvert', payload: payload.slice(0, 500), headers })
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

test('a client is one address, or one network of IPv6', () => {
  assert.equal(clientOf('::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(clientOf('192.0.2.7'), '192.0.2.7')
  assert.equal(clientOf('2001:db8:1:2::9'), clientOf('2001:db8:1:2:ffff::1'))
  assert.notEqual(clientOf('2001:db8:1:2::9'), clientOf('2001:db8:1:3::9'))
  assert.equal(clientOf('fe80::1%eth0'), 'fe80::')
  assert.equal(clientOf('inconnu'), 'inconnu')
})

test('where the database is away, the page says so, to a guest with a cart too', async (t) => {
  t.mock.method(process.stderr, 'write', () => true)
  const away = openDatabase('postgresql://nobody@127.0.0.1:1/none')
  const app = await openWeb({ ...house, db: away }, mounted)
  const answer = await app.inject({ url: '/secret/abcdef', headers: { ...own, cookie: 'cart=abc' } })
  assert.equal(answer.statusCode, 500)
  assert.match(answer.body, /^<!doctype html>/)
  assert.doesNotMatch(answer.body, /ECONN/)
  await Promise.all([app.close(), away.destroy()])
})

test('a form that is cut short, while it waits for its turn too, keeps none behind it waiting', async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const cookie = await signedIn(house, await aMember(house))
  const send = (path: string, bytes?: number) => {
    const { payload, headers } = withFile(100_000)
    const lines = Object.entries({ ...headers, cookie, 'content-length': payload.length })
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    const head = [`POST ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
    socket.write(head + payload.slice(0, bytes))
    if (bytes) setTimeout(() => socket.destroy(), 100)
    return new Promise<string>((answered) => {
      socket.once('data', (data) => answered(String(data).slice(9, 12))).once('close', () => answered('cut'))
    }).finally(() => socket.destroy())
  }
  const all = [send('/lent'), send('/membres', 5000), send('/membres'), send('/membres', 5000)]
  assert.deepEqual(await Promise.all(all), ['303', 'cut', '303', 'cut'])
  assert.equal(await send('/membres'), '303')
})

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
