import type { FastifyInstance, FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'
import { isAddress } from '#base/address'
import type { House } from '#base/house'
import type { Context } from '#base/http'
import { findActor } from '#rooms/identity'

/**
 * Bodies of webhooks and of the API are kept as they came: their signature is over the bytes. So are forms, which are
 * taken apart within the bounds of their route (`sent-form.ts`). No form is plain text.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  const form = 'application/x-www-form-urlencoded'
  app.addContentTypeParser(form, { parseAs: 'string' }, (_request, body, done) => done(null, body))
}

/** Who asks and for what; the form is not read yet: `readSent`. */
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
    client: clientOf(request.ip ?? ''), // who has left has none any more
    url: request.url,
    headers,
    rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  }
}

/** What limits count where a proxy names no address: all such askers together. */
const unknownClient = 'unknown'

/**
 * A client has one IPv4 address, and all IPv6 addresses of its network (RFC 6177): limits count it once. Some proxies
 * add the port; what is no address is one client, whatever it says.
 */
export function clientOf(named: string): string {
  const address = named
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '')
  if (!isAddress(address)) return unknownClient
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString()
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
