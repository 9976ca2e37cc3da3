import type { FastifyReply, FastifyRequest } from 'fastify'
import { isAway } from '#base/database'
import type { House } from '#base/house'
import { type Context, guest, page } from '#base/http'
import { log, logOutage } from '#base/log'
import { sentenceOf } from '#base/sentences'
import { Refusal, refusalStatus } from '#kit/refusal'
import { ErrorPage, NotFoundPage } from '#ui/error'
import { toSignIn } from './web-access.ts'
import { contextOf } from './web-input.ts'
import { send } from './web-output.tsx'

type Fault = { status: number; sentence: string; refusal?: Refusal }

/** The one place of this door where what went wrong becomes a page, or problem details (RFC 9457) for machines. */
export async function answerFault(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): Promise<FastifyReply> {
  const fault = faultOf(error, request)
  closeOrGoOn(reply, fault)
  if (fault.status === 503) logOutage(error, 'the database is away: pages say so until it is back')
  else if (fault.status >= 500)
    log.error({ error, method: request.method, route: request.routeOptions.url }, 'a request failed')
  if (isForMachines(request)) return problem(reply, fault)
  const context = await pageContext(house, request)
  if (fault.refusal?.code === 'sign_in_first') return send(house, context, reply, toSignIn(context, 'GET'))
  const body = fault.status === 404 ? <NotFoundPage /> : <ErrorPage status={fault.status} sentence={fault.sentence} />
  const answer = page(body, { title: fault.sentence, noIndex: true }, { status: fault.status })
  return send(house, context, reply, answer).catch(() => send(house, plainContext(house, request), reply, answer))
}

function faultOf(error: unknown, request: FastifyRequest): Fault {
  if (error === 'missing') return { status: 404, sentence: sentenceOf('page_missing') }
  if (error instanceof Refusal) {
    return { status: refusalStatus[error.kind], sentence: sentenceOf(error.code, error.values), refusal: error }
  }
  if (isAway(error)) return { status: 503, sentence: sentenceOf('house_away') }
  return ofFastify(error as { statusCode?: number }, request)
}

function ofFastify({ statusCode = 500 }: { statusCode?: number }, request: FastifyRequest): Fault {
  if (statusCode === 413) {
    const kilobytes = Math.round((request.routeOptions.bodyLimit ?? 0) / 1024)
    return { status: 413, sentence: sentenceOf('form_too_large', { kilobytes }) }
  }
  if (statusCode === 404) return { status: 404, sentence: sentenceOf('page_missing') }
  if (statusCode < 500) return { status: statusCode, sentence: sentenceOf('not_understood') }
  return { status: 500, sentence: sentenceOf('house_fault') }
}

// A browser that still sends reads the page only where what it sends is let go by; who has fallen silent is not waited for.
function closeOrGoOn(reply: FastifyReply, { status, refusal }: Fault): void {
  if (status === 503) reply.header('retry-after', '30')
  if (status === 413) reply.removeHeader('connection')
  if (refusal?.code === 'upload_stalled') reply.header('connection', 'close')
}

function isForMachines(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/') || request.url.startsWith('/webhooks/')
}

function problem(reply: FastifyReply, { status, sentence, refusal }: Fault): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: sentence, status, ...(refusal ? { code: refusal.code } : {}) }))
}

async function pageContext(house: House, request: FastifyRequest): Promise<Context> {
  return contextOf(house, request).catch(() => plainContext(house, request))
}

// The database may be what is down: this page is a guest's without cart, who asks it nothing.
function plainContext(house: House, request: FastifyRequest): Context {
  const plain = { params: {}, query: {}, form: {}, uploads: [], cookies: {}, headers: new Headers() }
  return { ...house, ...plain, actor: guest, client: request.ip, url: request.url, rawBody: Buffer.alloc(0) }
}
