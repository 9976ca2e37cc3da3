import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

export type Fetched = { bytes: Buffer /** As the server names it: "image/jpeg". */; type: string }

/** The network as a test wants it. In service nothing is given: the system resolves, and only public addresses are met. */
export type Outside = {
  resolve?: (host: string) => Promise<string[]>
  /** Lets an address and port be met that otherwise would not. */
  allow?: (address: string, port: number) => boolean
}

export type FetchOptions = {
  /** Default 20 MB. */
  maxBytes?: number
  /** For everything together: names, redirects, body. Default 10 s. */
  timeoutMs?: number
  /** Most that are followed. Default 3. */
  redirects?: number
  /** What the request says it takes. Default any. */
  accept?: string
  outside?: Outside
}

export type FetchFaultCode =
  | 'fetch_not_public'
  | 'fetch_no_such_name'
  | 'fetch_unreachable'
  | 'fetch_timed_out'
  | 'fetch_too_large'
  | 'fetch_too_many_redirects'
  | 'fetch_missing'
  | 'fetch_refused'
  | 'fetch_server_fault'

/** Why nothing came. `mayPass`: it can go better later. */
export class FetchFault extends Error {
  readonly code: FetchFaultCode
  readonly mayPass: boolean

  constructor(code: FetchFaultCode, cause?: unknown) {
    super(code, { cause })
    this.code = code
    this.mayPass = passing.has(code)
  }
}

const passing = new Set<FetchFaultCode>([
  'fetch_no_such_name',
  'fetch_unreachable',
  'fetch_timed_out',
  'fetch_server_fault',
])

/**
 * Fetches an address that somebody typed. Only http and https on their own ports, only public addresses; the
 * connection goes to the very addresses that were checked, so that a name which resolves differently a moment later
 * changes nothing, and every redirect is checked anew. No cookies, no referrer, no proxy of the environment.
 * Throws FetchFault.
 */
export async function fetchPublic(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? 10_000)
  try {
    return await follow(address, options, signal)
  } catch (error) {
    if (error instanceof FetchFault) throw error
    throw new FetchFault(signal.aborted ? 'fetch_timed_out' : 'fetch_unreachable', error)
  }
}

/** Whether an address of the network can belong to a public server. What is not known as public is not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // Everything public of IPv6 is given out below 2000::/3 (RFC 4291); the rest embeds or tunnels something.
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parse('2000::'), 3)
}

async function follow(address: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  let url = readAddress(address)
  for (let left = options.redirects ?? 3; ; left--) {
    const response = await ask(url, await checkedAddresses(url, options.outside ?? {}, signal), options, signal)
    const next = redirectOf(response)
    if (next === undefined) return readAnswer(response, options.maxBytes ?? 20 * 1024 * 1024)
    response.destroy()
    if (left === 0) throw new FetchFault('fetch_too_many_redirects')
    url = readAddress(next, url)
  }
}

function readAddress(text: string, base?: URL): URL {
  const url = URL.parse(text, base)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!url || !isWeb || url.username || url.password) throw new FetchFault('fetch_not_public')
  return url
}

async function checkedAddresses(url: URL, { resolve = resolveName, allow }: Outside, signal: AbortSignal) {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await beforeEnd(resolve(host), signal)
  if (addresses.length === 0) throw new FetchFault('fetch_no_such_name')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  // One private address among public ones is already a trick.
  const mayMeet = addresses.every((one) => allow?.(one, port) || (url.port === '' && isPublicAddress(one)))
  if (!mayMeet) throw new FetchFault('fetch_not_public')
  return addresses
}

async function resolveName(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch (error) {
    throw new FetchFault('fetch_no_such_name', error)
  }
}

/** A name server may never answer, and cannot be told to stop. */
function beforeEnd<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal.aborted) reject(signal.reason)
    work.then(resolve, reject)
  })
}

function ask(url: URL, addresses: string[], { accept = '*/*' }: FetchOptions, signal: AbortSignal) {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'Echoppe (+import)' }
  return new Promise<IncomingMessage>((resolve, reject) => {
    // Without an agent of its own it would share connections, and follow the proxy of the environment.
    request(url, { agent: false, headers, signal, lookup: only(addresses) })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

/** Answers the name with what was checked, whatever a second look would say. */
function only(addresses: string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, { all }, done) => {
    if (all) done(null, known)
    else done(null, known[0]!.address, known[0]!.family)
  }
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined
}

async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<Fetched> {
  try {
    mustBeFound(response.statusCode ?? 0)
    return { bytes: await readBody(response, maxBytes), type: typeOf(response) }
  } finally {
    response.destroy()
  }
}

function mustBeFound(status: number): void {
  if (status === 200) return
  if (status === 404 || status === 410) throw new FetchFault('fetch_missing')
  const isPassing = status >= 500 || status === 429 || status === 408
  throw new FetchFault(isPassing ? 'fetch_server_fault' : 'fetch_refused')
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw new FetchFault('fetch_too_large')
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of response as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > maxBytes) throw new FetchFault('fetch_too_large')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function typeOf({ headers }: IncomingMessage): string {
  return (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
}
