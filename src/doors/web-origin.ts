import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '#base/house'
import { refuse } from '#kit/refusal'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function securityHeaders(house: House, reply: FastifyReply): void {
  reply.header('content-security-policy', policy)
  reply.header('x-content-type-options', 'nosniff')
  reply.header('referrer-policy', 'same-origin')
  reply.header('cross-origin-opener-policy', 'same-origin')
  reply.header('permissions-policy', 'geolocation=(), microphone=(), payment=(), usb=()')
  if (!house.config.trial) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
}

/**
 * A trial answers to this machine's own names only (a foreign name that resolves here is an attack); and nothing is
 * changed by a form that another site sent.
 */
export function keepOut(house: House, request: FastifyRequest): void {
  if (house.config.trial && !/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    refuse('forbidden', 'foreign_host')
  }
  if (request.method === 'GET' || request.method === 'HEAD' || isWebhook(request)) return
  if (!isOwn(house, request)) refuse('forbidden', 'foreign_form')
}

function isWebhook(request: FastifyRequest): boolean {
  return request.routeOptions.config.access === 'webhook'
}

function isOwn(house: House, request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return request.headers.origin === house.config.origin
}
