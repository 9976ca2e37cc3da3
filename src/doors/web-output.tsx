import type { FastifyReply } from 'fastify'
import { renderToString } from 'preact-render-to-string'
import { asset } from '#base/assets'
import type { House } from '#base/house'
import { type Answer, type Context, type SetCookie, unkept } from '#base/http'
import { noticeOf } from '#base/sentences'
import { countCart } from '#rooms/orders'
import { routes } from '#routes'
import { Layout } from '#ui/layout'
import type { Wares } from '#ui/wares'

type PageAnswer = Extract<Answer, { kind: 'page' }>

export async function send(house: House, context: Context, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  for (const one of answer.cookies ?? []) setCookie(house, reply, one)
  // What does not say otherwise is one person's own; of a member nothing stays in a browser that others use.
  reply.headers({
    ...(context.actor.id === null ? { 'cache-control': 'private, no-cache' } : unkept),
    ...answer.headers,
  })
  if (answer.kind === 'redirect') return redirect(house, reply, answer)
  if (answer.kind === 'content')
    return (
      reply
        .code(answer.status ?? 200)
        .type(answer.type)
        // A length would be that of what was not sent (RFC 9110, 8.6).
        .send(answer.status === 304 ? undefined : answer.content)
    )
  if (context.cookies.notice) setCookie(house, reply, { name: 'notice', value: '', maxAge: 0 })
  const html = await renderPage(context, answer)
  return (
    reply
      .code(answer.status ?? 200)
      .type('text/html; charset=utf-8')
      // As bytes: a text would be counted first, and copied behind its headers, before it is encoded.
      .send(Buffer.from(html))
  )
}

/** The whole document of a page, in the layout of the house. */
export async function renderPage(context: Context, { body, head }: PageAnswer): Promise<string> {
  const notice = context.cookies.notice ? noticeOf(context.cookies.notice) : undefined
  return `<!doctype html>${renderToString(
    <Layout
      lang="fr"
      head={head}
      actor={context.actor}
      cartCount={await countCart(context)}
      notice={notice}
      path={context.url}
      wares={waresOf(context.url, body)}
      search={{ words: context.query.q ?? '', place: context.query.lieu ?? '' }}
      assets={asset}
      trial={context.config.trial}
      origin={context.config.origin}
    >
      {body}
    </Layout>,
  )}`
}

/** A page of a workbench is given its shop. */
function waresOf(url: string, { props }: PageAnswer['body']): Wares | undefined {
  const { shop } = props as { shop?: { universe?: Wares } | null }
  return url.startsWith(routes.office.home()) ? shop?.universe : undefined
}

function redirect(house: House, reply: FastifyReply, answer: Extract<Answer, { kind: 'redirect' }>): FastifyReply {
  if (answer.notice) setCookie(house, reply, { name: 'notice', value: answer.notice, maxAge: 60 })
  return reply.redirect(answer.to, answer.status ?? 303)
}

function setCookie(house: House, reply: FastifyReply, { name, value, maxAge }: SetCookie): void {
  reply.setCookie(name, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: !house.config.trial,
    ...(maxAge === undefined ? {} : { maxAge }),
  })
}
