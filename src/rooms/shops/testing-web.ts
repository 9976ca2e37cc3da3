import { renderToString } from 'preact-render-to-string'
import type { House } from '#base/house'
import type { Context, Mounted } from '#base/http'
import type { Actor } from '#kit/actor'

type Asked = Partial<Pick<Context, 'params' | 'query' | 'form' | 'uploads'>>
type Answered = { status: number; html: string; to: string }

/** Asks the handlers of a room as its door would, for what a page says and where a form leads. */
export function asker(house: House, web: Mounted[]) {
  return async (actor: Actor, route: { method?: string; pattern: string }, asked: Asked = {}): Promise<Answered> => {
    const mounted = web.find((one) => one.route === route)!
    const plain = { params: {}, query: {}, form: {}, uploads: [], cookies: {}, headers: new Headers() }
    const context: Context = {
      ...house,
      ...plain,
      ...asked,
      actor,
      client: '127.0.0.1',
      url: '/',
      rawBody: Buffer.alloc(0),
    }
    const answer = await mounted.run(context as never)
    if (answer.kind === 'page') return { status: answer.status ?? 200, html: renderToString(answer.body), to: '' }
    return { status: answer.status ?? 200, html: '', to: answer.kind === 'redirect' ? answer.to : '' }
  }
}
