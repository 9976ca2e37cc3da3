import assert from 'node:assert/strict'
import { readdir, readlink } from 'node:fs/promises'
import { type ClientRequest, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { formBounds } from '#base/bounds'
import { type Mounted, open, seeOther, taking } from '#base/http'
import { post } from '#kit/route'
import { testHouse } from '#test/database'
import { isRefused } from '#test/refused'
import { until } from '#test/until'
import { incomingFiles } from './incoming-file.ts'
import { joinRooms } from './rooms.ts'
import { openWeb } from './web.tsx'

joinRooms()
const house = await testHouse()
const mounted = [
  {
    route: post('/images'),
    ...taking(
      'given',
      open(() => seeOther('/')),
    ),
  },
] as unknown as Mounted[]
const app = await openWeb(house, mounted, { silence: 100 })
await app.listen({ port: 0, host: '127.0.0.1' })
after(() => app.close())

const onLinux = { skip: process.platform !== 'linux' }
const file = (bytes: number) =>
  `--x\r\ncontent-disposition: form-data; name="a"; filename="a.jpg"\r\n\r\n${'a'.repeat(bytes)}\r\n`

/** Open files of the folder where forms wait; they have no name any more. */
async function openFiles(): Promise<string[]> {
  const numbers = await readdir('/proc/self/fd')
  const paths = await Promise.all(numbers.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
  return paths.filter((path) => path.startsWith(join(house.config.data, 'incoming')))
}

/** Begins a form that says no length. */
function begin(): { asked: ClientRequest; status: Promise<number | undefined> } {
  const { port } = app.server.address() as AddressInfo
  const headers = { host: 'localhost:3999', 'sec-fetch-site': 'same-origin' }
  const asked = request({
    ...{ port, host: '127.0.0.1', path: '/images', method: 'POST' },
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
  })
  const status = new Promise<number | undefined>((answered) => {
    asked.on('response', (answer) => answered(answer.resume().statusCode)).on('error', () => answered(undefined))
  })
  return { asked, status }
}

// A handle that nobody closes ends the program when it is collected.
test('of a form that grows too large, or that is let down, no file stays open', onLinux, async () => {
  const third = Math.floor(formBounds.given.bytes / 3)
  const large = begin()
  for (let nth = 0; nth < 6; nth++) large.asked.write(file(third))
  large.asked.end('--x--\r\n')
  assert.equal(await large.status, 413)
  await until(async () => (await openFiles()).length === 0)
})

test('of a form that falls silent, or is cut off, no file stays open', onLinux, async () => {
  const silent = begin()
  silent.asked.write(file(1000) + file(200_000).slice(0, 100_000))
  assert.equal(await silent.status, 422)
  await until(async () => (await openFiles()).length === 0)
  const cut = begin()
  cut.asked.write(file(1000) + file(200_000).slice(0, 100_000))
  await until(async () => (await openFiles()).length > 0)
  cut.asked.destroy()
  await until(async () => (await openFiles()).length === 0)
})

test('all files on their way have so much room, and give it back', async () => {
  const folder = join(house.config.data, 'incoming')
  const [first, second] = [incomingFiles(folder, 10), incomingFiles(folder, 10)]
  assert.equal((await first.keep(Readable.from([Buffer.alloc(8)]), 100)).bytes, 8)
  await assert.rejects(second.keep(Readable.from([Buffer.alloc(8)]), 100), isRefused('uploads_full'))
  await first.letGo()
  const third = incomingFiles(folder, 10)
  assert.equal((await third.keep(Readable.from([Buffer.alloc(8)]), 100)).bytes, 8)
  const withMore = incomingFiles(folder, 20)
  assert.equal((await withMore.keep(Readable.from([Buffer.alloc(8)]), 100)).bytes, 8)
  await Promise.all([second, third, withMore].map((files) => files.letGo()))
})
