import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from '#base/house'
import type { Context, Form, Upload } from '#base/http'
import { refuse } from '#kit/refusal'
import { findActor } from '#rooms/identity'

const mostUploads = 210 * 1024 * 1024

/** Bodies of webhooks and of the API are kept as they came: their signature is over the bytes. */
export function readBodies(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
}

export async function contextOf(house: House, request: FastifyRequest): Promise<Context> {
  const { form, uploads } = await readForm(request)
  const headers = headersOf(request)
  return {
    ...house,
    actor: await findActor(house, headers),
    params: request.params as Record<string, string>,
    query: firstOfEach(request.query as Record<string, unknown>),
    form,
    uploads,
    cookies: request.cookies,
    client: request.ip,
    url: request.url,
    headers,
    rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  }
}

async function readForm(request: FastifyRequest): Promise<{ form: Form; uploads: Upload[] }> {
  if (request.isMultipart()) return readMultipart(request)
  if (!request.body || Buffer.isBuffer(request.body)) return { form: {}, uploads: [] }
  const pairs = Object.entries(request.body as Record<string, string | string[]>)
  return {
    form: formOf(pairs.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))),
    uploads: [],
  }
}

async function readMultipart(request: FastifyRequest): Promise<{ form: Form; uploads: Upload[] }> {
  const pairs: [string, string][] = []
  const uploads: Upload[] = []
  let total = 0
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      pairs.push([part.fieldname, String(part.value)])
      continue
    }
    const bytes = await part.toBuffer()
    total += bytes.length
    if (total > mostUploads) refuse('invalid', 'file_too_large', { megabytes: mostUploads / 1024 / 1024 })
    if (part.filename && bytes.length > 0) {
      uploads.push({ field: part.fieldname, name: part.filename, type: part.mimetype, bytes })
    }
  }
  return { form: formOf(pairs), uploads }
}

// Own object without prototype: a field named __proto__ is just a field.
function formOf(pairs: [string, string][]): Form {
  const form: Form = Object.create(null)
  for (const [name, raw] of pairs) {
    const value = raw.replaceAll('\0', '').replaceAll('\r\n', '\n')
    if (name.endsWith('[]'))
      form[name.slice(0, -2)] = [...((form[name.slice(0, -2)] as string[] | undefined) ?? []), value]
    else form[name] = value
  }
  return form
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
