import type { FastifyInstance, FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'
import type { House } from '#base/house'
import type { Context, Form, Upload } from '#base/http'
import { Refusal, refuse } from '#kit/refusal'
import { findActor } from '#rooms/identity'

const megabyte = 1024 * 1024
/** Bytes of a form with files: a guest sends a few pictures, where her piece is made from one, and fills no memory. */
const most = { guest: 2 * megabyte, guestWithPictures: 20 * megabyte, member: 210 * megabyte }
export const mostOfFile = 52 * megabyte

/** Bodies of webhooks and of the API are kept as they came: their signature is over the bytes. No form is plain text. */
export function readBodies(app: FastifyInstance): void {
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
}

/** Who asks and for what; the form is not read yet: `withForm`. */
export async function contextOf(house: House, request: FastifyRequest): Promise<Context> {
  const headers = headersOf(request)
  return {
    ...house,
    actor: await findActor(house, headers),
    params: firstOfEach(request.params as Record<string, unknown>),
    query: firstOfEach(request.query as Record<string, unknown>),
    form: {},
    uploads: [],
    cookies: request.cookies,
    client: clientOf(request.ip),
    url: request.url,
    headers,
    rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  }
}

/** The same with what was sent, once it is known that the asker may send it here. */
export async function withForm(context: Context, request: FastifyRequest, pictures = false): Promise<Context> {
  const asGuest = pictures ? most.guestWithPictures : most.guest
  return { ...context, ...(await readForm(request, context.actor.id === null ? asGuest : most.member)) }
}

/** A client has one IPv4 address, and all IPv6 addresses of its network (RFC 6177): limits count it once. */
export function clientOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return ipaddr.IPv6.networkAddressFromCIDR(`${address.replace(/%.*$/, '')}/64`).toString()
}

async function readForm(request: FastifyRequest, atMost: number): Promise<{ form: Form; uploads: Upload[] }> {
  if (request.isMultipart()) return readMultipart(request, atMost).catch(cutShort)
  if (!request.body || Buffer.isBuffer(request.body)) return { form: {}, uploads: [] }
  const pairs = Object.entries(request.body as Record<string, string | string[]>)
  return {
    form: formOf(pairs.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))),
    uploads: [],
  }
}

async function readMultipart(request: FastifyRequest, atMost: number): Promise<{ form: Form; uploads: Upload[] }> {
  const pairs: [string, string][] = []
  const uploads: Upload[] = []
  let total = 0
  // Who left while waiting sends nothing any more, not even an end.
  if (request.raw.destroyed) refuse('invalid', 'not_understood')
  for await (const part of request.parts({ limits: { fileSize: Math.min(atMost, mostOfFile) } })) {
    const bytes = part.type === 'file' ? await part.toBuffer() : Buffer.from(String(part.value))
    total += bytes.length
    if (total > atMost) refuse('invalid', 'file_too_large', { megabytes: atMost / megabyte })
    if (part.type === 'field') pairs.push([part.fieldname, String(part.value)])
    else if (part.filename) uploads.push({ field: part.fieldname, name: part.filename, type: part.mimetype, bytes })
  }
  return { form: formOf(pairs), uploads }
}

// A telephone that lost its network in the midst of a photo, or what was never a form: no fault of the house.
function cutShort(error: unknown): never {
  if (error instanceof Refusal || (error as { code?: string }).code?.startsWith('FST_')) throw error
  return refuse('invalid', 'not_understood')
}

// Own object without prototype: a field named __proto__ is just a field.
export function formOf(pairs: [string, string][]): Form {
  const form: Form = Object.create(null)
  for (const [name, raw] of pairs) {
    const value = raw.replaceAll('\0', '').replaceAll('\r\n', '\n')
    if (name.endsWith('[]')) addTo(form, name.slice(0, -2), value)
    else form[name] = value
  }
  return form
}

// In place: a form may hold hundreds of thousands of values, and a copy for each would take minutes.
function addTo(form: Form, name: string, value: string): void {
  const list = form[name]
  if (Array.isArray(list)) list.push(value)
  else form[name] = [value]
}

function firstOfEach(query: Record<string, unknown>): Record<string, string> {
  const plain: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(query))
    plain[name] = String(Array.isArray(value) ? value[0] : value).replaceAll('\0', '')
  return plain
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value))
  }
  return headers
}
