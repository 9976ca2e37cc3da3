import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { assetsFolder } from '#base/assets'
import type { House } from '#base/house'
import type { Access, Mounted, Run } from '#base/http'
import { inTurnOf } from './in-turn.ts'
import { mayEnter } from './web-access.ts'
import { answerFault } from './web-faults.tsx'
import { contextOf, mostOfFile, readBodies, withForm } from './web-input.ts'
import { addressMeant } from './web-moved.ts'
import { keepOut, securityHeaders } from './web-origin.ts'
import { send } from './web-output.tsx'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
}

const megabyte = 1024 * 1024

/** The door of pages and forms: who asks, what was asked, and back comes what the room's handler answers. */
export async function openWeb(house: House, mounted: Mounted[]): Promise<FastifyInstance> {
  const app = fastify({
    trustProxy: (_address: string, hop: number) => hop < house.config.proxies,
    bodyLimit: 2 * megabyte,
    // Photos over a slow telephone take minutes; nothing honest takes more.
    requestTimeout: 10 * 60_000,
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance
  await app.register(cookie)
  await app.register(formbody)
  // A grid of 240 variants has eight fields a row.
  const limits = { fileSize: mostOfFile, files: 12, fields: 3000, parts: 3012, fieldSize: megabyte }
  await app.register(multipart, { limits })
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
  for (const one of mounted) mount(app, house, one)
  app.setNotFoundHandler((request, reply) => {
    const meant = request.method === 'GET' ? addressMeant(request.url) : undefined
    return meant ? reply.redirect(meant, 301) : answerFault(house, request, reply, 'missing')
  })
  app.setErrorHandler((error, request, reply) => answerFault(house, request, reply, error))
  return app
}

function mount(app: FastifyInstance, house: House, { route, access, pictures, run }: Mounted): void {
  app.route({
    method: route.method,
    url: route.pattern,
    config: { access },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = await contextOf(house, request)
      const refused = mayEnter(asked, access, route.method)
      if (refused) return send(house, asked, reply, refused)
      const work = async () => {
        const context = await withForm(asked, request, pictures)
        return send(house, context, reply, await (run as unknown as Run)(context))
      }
      const sender = asked.actor.id ?? (pictures ? asked.client : null)
      return request.isMultipart() && sender !== null ? inTurnOf(sender, work) : work()
    },
  })
}
