import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type FormBounds, formBounds } from '#base/bounds'
import { now } from '#base/clock'
import type { Mounted } from '#base/http'
import { size } from '#test/size'
import { signedIn } from '../rooms/identity/testing.ts'
import { anOrder, aSellingHouse } from '../rooms/orders/testing.ts'
import { allWeb, joinRooms } from './rooms.ts'
import { boundsOf } from './sent-form.ts'
import { openWeb } from './web.tsx'

const house = await aSellingHouse()
joinRooms()
const app = await openWeb(house, allWeb)
after(() => app.close())

const { shop, maker, listing, order, purchase } = await anOrder(house)
const { slug } = await house.db.selectFrom('shops').select('slug').where('id', '=', shop).executeTakeFirstOrThrow()
for (const role of ['operator', 'moderator', 'treasurer'] as const)
  await house.db.insertInto('roles').values({ person_id: maker.id!, role, occurred_at: now() }).execute()
const named = { shop, slug, listing, order: order.reference, reference: purchase.reference, name: 'x' }
const forms = allWeb.filter(({ route, takes }) => route.method === 'POST' && takes !== 'webhook')
const withFiles = forms.filter(({ takes }) => boundsOf(takes).files > 0)

/** Every list that a form of the house sends. */
const lists =
  'question answer zones sliceKind sliceUpTo slicePrice choices kept removed listings overwrite recipients occasions styles seenRows rowKey rowPrice rowStock rowSku rowWeight rowPhoto rowAbsent members_clay'
    .split(' ')
    .map((name) => `${name}[]`)

/** As many fields as the bounds let in: two lists as long as they may be, then all lists; at length, every list so long. */
function largest(bounds: FormBounds): string[] {
  const { fields, values } = bounds
  const pairs = Array.from({ length: lists.length / 2 }, (_, at) => lists.slice(2 * at, 2 * at + 2))
  return [
    ...pairs.slice(0, size({ test: 1, proof: pairs.length })).map((two) => filled(two, values, fields)),
    filled(lists, Math.min(values, Math.floor(fields / lists.length)), fields),
  ]
}

function filled(names: string[], each: number, fields: number): string {
  const pairs = names.flatMap((name) => Array.from({ length: each }, (_, n) => `${name}=${n + 1}`))
  const single = Array.from({ length: fields - pairs.length }, (_, n) => `quantity_${n + 1}=1`)
  return [...pairs, ...single].join('&')
}

const isOfThisForm = ({ statusCode, body }: { statusCode: number; body: string }) =>
  statusCode === 413 && /trop de champs|est trop long|trop longue/.test(body)

async function send({ route }: Mounted, payload: string | Buffer, headers: Record<string, string> = {}) {
  const url = route.pattern.replace(/:(\w+)/g, (_, name: keyof typeof named) => String(named[name] ?? 1))
  const cookie = await signedIn(house, maker)
  const own = { host: 'localhost:3999', 'sec-fetch-site': 'same-origin', cookie }
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return app.inject({ method: 'POST', url, payload, headers: { ...own, ...type, ...headers } })
}

function multipart(files: number, of = 'photos'): { payload: string; headers: Record<string, string> } {
  const one = `--x\r\ncontent-disposition: form-data; name="${of}"; filename="a.jpg"\r\n\r\nx\r\n`
  return {
    payload: `${one.repeat(files)}--x--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  }
}

test('every form is taken up to its bounds, and costs no more work than it has fields', async () => {
  for (const one of forms) {
    const bounds = boundsOf(one.takes)
    for (const payload of largest(bounds)) {
      const { result: answer, elements } = await flattening(() => send(one, payload))
      const what = `${one.route.pattern}: ${answer.statusCode}, ${payload.slice(0, 40)}`
      assert.ok(answer.statusCode < 500 && !isOfThisForm(answer), what)
      assert.ok(elements < 40 * bounds.fields, `${what}: ${elements} elements`)
      // The most that is kept: 240 variants of eight fields, and the house around them.
      assert.ok(fieldsIn(answer.body) < 2600, `${what}: ${fieldsIn(answer.body)} fields`)
    }
  }
})

test('one field, one value of a list, one byte of a value, one byte of the whole more is refused by every form', async () => {
  for (const one of forms) {
    const { fields, values, valueBytes, bytes } = boundsOf(one.takes)
    const words = Math.min(bytes, formBounds.grid.bytes)
    const over = {
      fields: Array.from({ length: fields + 1 }, (_, at) => `f${at}=`).join('&'),
      values: 'question[]=&'.repeat(values + 1),
      value: `a=${'x'.repeat(valueBytes)}`,
      whole: 'x'.repeat(words + 1),
    }
    for (const [what, payload] of Object.entries(over)) {
      const answer = await send(one, payload)
      assert.equal(answer.statusCode, 413, `${one.route.pattern}: ${what}`)
      assert.match(answer.body, /Rien n’a été enregistré/, `${one.route.pattern}: ${what}`)
    }
  }
})

test('as many files as a form may bring are taken, and not one more; others take none', async () => {
  for (const one of forms) {
    const { files } = boundsOf(one.takes)
    const { payload, headers } = multipart(files + 1)
    assert.equal((await send(one, payload, headers)).statusCode, 413, one.route.pattern)
  }
  for (const one of withFiles) {
    const { payload, headers } = multipart(boundsOf(one.takes).files)
    const { statusCode } = await send(one, payload, headers)
    assert.ok(statusCode < 500 && statusCode !== 413, `${one.route.pattern}: ${statusCode}`)
  }
})

test('a body that says it is larger than its form may be is refused before it is read', async () => {
  for (const one of withFiles) {
    const { payload, headers } = multipart(1)
    const length = String(boundsOf(one.takes).bytes + 1)
    const answer = await send(one, payload, { ...headers, 'content-length': length })
    assert.equal(answer.statusCode, 413, one.route.pattern)
  }
})

/** Elements that lists are flattened into meanwhile: what is done once for each value shows here as a square. */
async function flattening<Result>(work: () => Promise<Result>): Promise<{ result: Result; elements: number }> {
  const lists = Array.prototype as { flat: (this: unknown[], depth?: 1) => unknown[] }
  const { flat } = lists
  let elements = 0
  lists.flat = function (depth) {
    const result = flat.call(this, depth)
    elements += result.length
    return result
  }
  try {
    return { result: await work(), elements }
  } finally {
    lists.flat = flat
  }
}

const fieldsIn = (html: string) => html.match(/<(input|select|textarea)\b/g)?.length ?? 0
