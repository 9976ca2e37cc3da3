import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { after, test } from 'node:test'
import { type FetchFaultCode, type FetchOptions, fetchPublic, isPublicAddress, type Outside } from './fetch.ts'

const server = createServer((request, response) => answers[request.url?.split('?')[0] ?? '']?.(request, response))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as { port: number }
after(() => {
  server.closeAllConnections()
  server.close()
})

/** Lets a test reach its own server, under any name. */
const here: Outside = {
  resolve: async () => ['127.0.0.1'],
  allow: (address, asked) => address === '127.0.0.1' && asked === port,
}
const at = (path: string) => `http://photos.example:${port}${path}`
const fetchHere = (path: string, options: FetchOptions = {}) => fetchPublic(at(path), { outside: here, ...options })

let asked: Record<string, unknown> = {}
const redirectTo =
  (location: string): RequestListener =>
  (_, response) =>
    void response.writeHead(302, { location }).end()

const answers: Record<string, RequestListener> = {
  '/photo': (request, response) => {
    asked = request.headers
    response.writeHead(200, { 'content-type': 'image/JPEG; charset=x', 'set-cookie': 'a=b' }).end('pixels')
  },
  '/moved': redirectTo('/photo'),
  '/to-private': redirectTo('http://10.0.0.1/'),
  '/to-metadata': redirectTo('http://metadata.example/'),
  '/to-file': redirectTo('file:///etc/passwd'),
  '/loop': redirectTo('/loop'),
  '/missing': (_, response) => void response.writeHead(404).end(),
  '/forbidden': (_, response) => void response.writeHead(403).end(),
  '/down': (_, response) => void response.writeHead(503).end(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half', () => response.destroy())
  },
  '/declared-large': (_, response) => void response.writeHead(200, { 'content-length': '5000' }).write('x'),
  '/endless': (_, response) => {
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(1000)));
    }
    response.on('drain', pour)
    pour()
  },
  '/slow': (_, response) => {
    response.writeHead(200)
    const drops = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(drops))
  },
}

function faultsWith(code: FetchFaultCode, work: Promise<unknown>): Promise<void> {
  return assert.rejects(work, { code })
}

test('a public address gives its bytes and type, without telling who asks', async () => {
  const { bytes, type } = await fetchHere('/photo', { accept: 'image/*' })
  assert.equal(String(bytes), 'pixels')
  assert.equal(type, 'image/jpeg')
  assert.equal(asked.accept, 'image/*')
  assert.match(String(asked['user-agent']), /Echoppe/)
  assert.equal(asked.host, `photos.example:${port}`)
  assert.deepEqual([asked.cookie, asked.referer, asked.authorization], [undefined, undefined, undefined])
})

test('no address is public but those of public servers', () => {
  const closed = [
    '0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.254 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 172.31.255.255',
    '192.0.0.1 192.0.2.7 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.4 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255',
    ':: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b:1::a00:1 100::1 2001::1 2001:db8::1',
    '2002:7f00:1::1 3fff::1 5f00::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 not-an-address',
  ]
  for (const address of closed.flatMap((line) => line.split(' ')))
    assert.equal(isPublicAddress(address), false, address)
  for (const address of ['8.8.8.8', '151.101.1.224', '2606:4700::1111', '2a04:4e42::485']) {
    assert.equal(isPublicAddress(address), true, address)
  }
})

test('an address typed as a number in any dress is refused', async () => {
  const dresses = ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254']
  for (const host of dresses) await faultsWith('fetch_not_public', fetchPublic(`http://${host}/`))
})

test('a name that leads inside is refused, also when it leads outside as well', async () => {
  const resolve = async () => ['93.184.215.14', '192.168.0.1']
  await faultsWith('fetch_not_public', fetchPublic('http://photos.example/', { outside: { resolve } }))
  await faultsWith('fetch_not_public', fetchPublic('http://localhost/'))
})

test('only the web on its own ports, without a password', async () => {
  const outside = { resolve: async () => ['93.184.215.14'] }
  const closed = [
    'ftp://x.example/',
    'file:///etc/passwd',
    'http://x.example:22/',
    'https://a:b@x.example/',
    'words',
    '',
  ]
  for (const address of closed) await faultsWith('fetch_not_public', fetchPublic(address, { outside }))
})

test('a name that resolves differently the second time is met where it was checked', async () => {
  const given = [['127.0.0.1'], ['10.0.0.1']]
  const resolve = async () => given.shift() ?? []
  const { bytes } = await fetchHere('/photo', { outside: { ...here, resolve } })
  assert.equal(String(bytes), 'pixels')
  assert.deepEqual(given, [['10.0.0.1']])
})

test('a redirect is followed, and checked like the first address', async () => {
  assert.equal(String((await fetchHere('/moved')).bytes), 'pixels')
  await faultsWith('fetch_not_public', fetchHere('/to-private'))
  await faultsWith('fetch_not_public', fetchHere('/to-file'))
  const resolve = async (host: string) => [host === 'metadata.example' ? '169.254.169.254' : '127.0.0.1']
  await faultsWith('fetch_not_public', fetchHere('/to-metadata', { outside: { ...here, resolve } }))
})

test('a name that turns inside between two redirects is refused', async () => {
  const given = [['127.0.0.1'], ['10.0.0.1']]
  const resolve = async () => given.shift() ?? []
  await faultsWith('fetch_not_public', fetchHere('/moved', { outside: { ...here, resolve } }))
})

test('redirects end', async () => {
  await faultsWith('fetch_too_many_redirects', fetchHere('/loop'))
  await faultsWith('fetch_too_many_redirects', fetchHere('/moved', { redirects: 0 }))
})

test('a body past the limit is refused, whether it says its length or not', async () => {
  await faultsWith('fetch_too_large', fetchHere('/declared-large', { maxBytes: 4999 }))
  await faultsWith('fetch_too_large', fetchHere('/endless', { maxBytes: 100_000 }))
})

test('the time is for everything together, a body drop by drop too, and a name server that is silent', async () => {
  await faultsWith('fetch_timed_out', fetchHere('/slow', { timeoutMs: 150 }))
  const silent = { ...here, resolve: () => new Promise<string[]>(() => {}) }
  const awake = setTimeout(() => {}, 1000)
  await faultsWith('fetch_timed_out', fetchHere('/photo', { timeoutMs: 50, outside: silent }))
  clearTimeout(awake)
})

test('what may pass is told from what stays', async () => {
  const cases: [string, FetchFaultCode, boolean][] = [
    ['/missing', 'fetch_missing', false],
    ['/forbidden', 'fetch_refused', false],
    ['/down', 'fetch_server_fault', true],
    ['/cut', 'fetch_unreachable', true],
  ]
  for (const [path, code, mayPass] of cases) await assert.rejects(fetchHere(path), { code, mayPass }, path)
  const nowhere = { ...here, resolve: async () => [] }
  await faultsWith('fetch_no_such_name', fetchHere('/photo', { outside: nowhere }))
})
