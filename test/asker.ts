import { renderToString } from 'preact-render-to-string'
import type { House } from '#base/house'
import type { Context, Mounted } from '#base/http'
import { type Actor, guest } from '#kit/actor'
import type { AnyRoute } from '#kit/route'

type Asked = Partial<Pick<Context, 'params' | 'query' | 'form' | 'uploads' | 'headers' | 'rawBody' | 'client'>> & {
  actor?: Actor
}
type Answered = { status: number; html: string; to: string; body: string; headers: Record<string, string> }

/** Asks the handlers of a room as its door would, for what a page says and where a form leads. A guest unless told. */
export function asker(house: House, web: Mounted[]) {
  return async (route: AnyRoute, asked: Asked = {}): Promise<Answered> => {
    const answer = await web.find((one) => one.route === route)!.run({ ...house, ...plain, ...asked } as never)
    const status = answer.status ?? 200
    const { headers = {} } = answer
    const nothing = { status, html: '', to: '', body: '', headers }
    if (answer.kind === 'page') return { ...nothing, html: renderToString(answer.body) }
    if (answer.kind === 'redirect') return { ...nothing, to: answer.to }
    return { ...nothing, body: typeof answer.content === 'string' ? answer.content : '' }
  }
}

const plain: Omit<Context, keyof House> = {
  actor: guest,
  params: {},
  query: {},
  form: {},
  uploads: [],
  cookies: {},
  client: '127.0.0.1',
  url: '/',
  headers: new Headers(),
  rawBody: Buffer.alloc(0),
}
