import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { assetsFolder } from '#base/assets'
import { formBounds } from '#base/bounds'
import type { House } from '#base/house'
import type { Access, Mounted, Run, Takes } from '#base/http'
import { refuse } from '#kit/refusal'
import { inMemory } from './in-memory.ts'
import { inTurnOf, whileReading } from './in-turn.ts'
import { boundsOf, readSent } from './sent-form.ts'
import { mayEnter } from './web-access.ts'
import { answerFault } from './web-faults.tsx'
import { contextOf, readBodies } from './web-input.ts'
import { addressAbove, addressMeant, pageAbove } from './web-moved.ts'
import { keepOut, securityHeaders } from './web-origin.ts'
import { send } from './web-output.tsx'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
}

/** Milliseconds for which a body may be silent, where it is not the usual. */
export type Patience = { silence?: number }

/** The door of pages and forms: who asks, what was asked, and back comes what the room's handler answers. */
export async function openWeb(house: House, mounted: Mounted[], patience: Patience = {}): Promise<FastifyInstance> {
  const app = fastify({
    trustProxy: trusted(house.config.proxies),
    // Photos over a slow telephone take minutes; nothing honest takes more.
    requestTimeout: 10 * 60_000,
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance
  await app.register(cookie)
  await app.register(multipart, { throwFileSizeLimit: false })
  await app.register(fastifyStatic, {
    root: assetsFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  })
  readBodies(app)
  app.addHook('onRequest', async (request, reply) => {
    securityHeaders(house, reply)
    keepOut(house, request)
  })
  for (const one of mounted) mount(app, house, one, patience)
  leadBack(app, mounted)
  app.setNotFoundHandler((request, reply) => {
    const meant = request.method === 'GET' ? addressMeant(request.url) : undefined
    return meant ? reply.redirect(meant, 301) : answerFault(house, request, reply, 'missing')
  })
  app.setErrorHandler((error, request, reply) => answerFault(house, request, reply, error))
  return app
}

/** Whom to believe about the client: those at these addresses, or so many in front. */
function trusted(proxies: number | string[]): string[] | ((address: string, hop: number) => boolean) {
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : proxies
}

function mount(
  app: FastifyInstance,
  house: House,
  { route, access, takes, run }: Mounted,
  { silence }: Patience,
): void {
  app.route({
    method: route.method,
    url: route.pattern,
    config: { access },
    // Of a form with files, which is read below: its words alone come in one piece.
    bodyLimit: Math.min(boundsOf(takes).bytes, formBounds.grid.bytes),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = await contextOf(house, request)
      const refused = mayEnter(asked, access, route.method)
      if (refused) return send(house, asked, reply, refused)
      const sender = asked.actor.id ?? asked.client
      const read = () => readSent(house, request, takes, silence)
      const sent = request.isMultipart() ? await whileReading(sender, read) : await read()
      const work = async () => {
        // Who left while waiting asks for nothing any more.
        if (reply.raw.destroyed) refuse('invalid', 'not_understood')
        const context = { ...asked, form: sent.form, uploads: await sent.uploads() }
        return send(house, context, reply, await (run as unknown as Run)(context))
      }
      try {
        return await (isHeavy(takes) ? inTurnOf(sender, () => inMemory(sent.bytes, work)) : work())
      } finally {
        await sent.letGo()
      }
    },
  })
}

/**
 * A form that was refused is shown at its own address, which no page has: who opens that again, with a tab of yesterday
 * or from the address bar, gets the page nearest above.
 */
function leadBack(app: FastifyInstance, mounted: Mounted[]): void {
  const pages = new Set(mounted.flatMap(({ route }) => (route.method === 'GET' ? [route.pattern] : [])))
  const forms = new Set(mounted.flatMap(({ route }) => (route.method === 'POST' ? [route.pattern] : [])))
  for (const form of forms.difference(pages)) {
    const above = pageAbove(form, pages)
    if (above) app.get(form, (request, reply) => reply.redirect(addressAbove(request.url, above), 303))
  }
}

/** What takes a share of the memory and the cores that others need, too. */
const isHeavy = (takes: Takes = 'form') => ['picture', 'export', 'grid'].includes(takes) || boundsOf(takes).files > 0
