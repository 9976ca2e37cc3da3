import { renderToString } from 'preact-render-to-string'
import type { House } from '#base/house'
import type { Context } from '#base/http'
import { type Actor, guest } from '#kit/actor'
import type { AnyRoute } from '#kit/route'
import { countCart } from './index.ts'
import { web } from './web.tsx'

type Asked = {
  params?: Record<string, string>
  form?: Context['form']
  query?: Record<string, string>
  client?: string
  uploads?: Context['uploads']
}

/** A browser that keeps its cookies and asks the room's handlers, as a guest unless told. */
export function aVisitor(house: House, actor: Actor = guest) {
  const cookies: Record<string, string> = {}
  const context = (asked: Asked) => ({
    ...house,
    ...{
      actor,
      params: {},
      form: {},
      query: {},
      uploads: [],
      cookies,
      client: '203.0.113.9',
      url: '/',
      headers: new Headers(),
    },
    ...asked,
  })
  const ask = async (route: AnyRoute, asked: Asked = {}) => {
    const handler = web.find((one) => one.route === route)!
    const answer = await handler.run(context(asked) as never)
    for (const { name, value } of answer.cookies ?? []) {
      if (value) cookies[name] = value
      else delete cookies[name]
    }
    const html = answer.kind === 'page' ? renderToString(answer.body) : ''
    const type = answer.kind === 'content' ? answer.type : ''
    const cache = answer.headers?.['cache-control']
    return { status: answer.status ?? 200, html, type, cache, to: answer.kind === 'redirect' ? answer.to : '' }
  }
  return { ask, cookies, count: () => countCart(context({}) as unknown as Context) }
}
