import type { Readable } from 'node:stream'
import type { VNode } from 'preact'
import { type Actor, guest, type Role } from '#kit/actor'
import { refuse } from '#kit/refusal'
import type { AnyRoute, Params, Route } from '#kit/route'
import type { FormKind } from './bounds.ts'
import type { House } from './house.ts'

/** A file that came with a form, whole in memory and within the door's bounds. */
export type Upload = { field: string; name: string; type: string; bytes: Buffer }
/** A form as it came: a name that ends in `[]` is always a list (under its bare name), any other a text. */
export type Form = Record<string, string | string[]>

/** What a handler gets: the house, who asks, and what was asked. */
export type Context<Names = Record<string, string>> = House & {
  actor: Actor
  params: Names
  query: Record<string, string>
  form: Form
  uploads: Upload[]
  cookies: Record<string, string | undefined>
  /** The client's address, behind as many proxies as configured. */
  client: string
  /** Path and query as asked. */
  url: string
  headers: Headers
  /** The body as it came, for signatures of webhooks; empty on forms. */
  rawBody: Buffer
}

export type SharedPicture = { url: string; width: number; height: number; alt: string }

export type Head = {
  title: string
  description?: string
  canonical?: string
  noIndex?: boolean
  /** Structured data for search engines (schema.org). */
  jsonLd?: object
  /** What stands for the page where its address is shared. */
  image?: string | SharedPicture
  /** Open Graph's kind of thing: a website where nothing is said. */
  kind?: 'product' | 'profile' | 'article'
  /** Cents: of a product. */
  price?: number
  /** Where news of what the page shows are to be had (Atom). */
  feed?: { title: string; url: string }
  /** The side of the house that the page is on; absent where it is on none. */
  universe?: 'market' | 'supplies' | 'both'
  /** Names of client scripts (`src/**\/NAME.client.ts`). */
  scripts?: string[]
  /** Addresses of style sheets of its own, after the house's. */
  styles?: string[]
  /** Seconds after which the page asks itself again. */
  refresh?: number
}
export type SetCookie = { name: string; value: string; maxAge?: number }

type More = { status?: number; cookies?: SetCookie[]; headers?: Record<string, string> }
export type Answer =
  | ({ kind: 'page'; body: VNode; head: Head } & More)
  | ({ kind: 'redirect'; to: string; notice?: string } & More)
  | ({ kind: 'content'; type: string; content: string | Buffer | Readable } & More)

export const page = (body: VNode, head: Head, more: More = {}): Answer => ({ kind: 'page', body, head, ...more })

/** Of a page for one pair of eyes: neither a proxy nor her own browser keeps it once she has left. */
export const unkept = { 'cache-control': 'private, no-store' }

/** After a POST: go and look. `notice` is the code of a sentence shown there once. */
export const seeOther = (to: string, notice?: string, more: More = {}): Answer => ({
  kind: 'redirect',
  to,
  status: 303,
  ...(notice ? { notice } : {}),
  ...more,
})
/** The address moved for ever. */
export const movedTo = (to: string): Answer => ({ kind: 'redirect', to, status: 301 })
export const json = (value: unknown, more: More = {}): Answer =>
  content('application/json; charset=utf-8', JSON.stringify(value), more)
export const content = (type: string, body: string | Buffer | Readable, more: More = {}): Answer => ({
  kind: 'content',
  type,
  content: body,
  ...more,
})

export type Run<Names = Record<string, string>> = (context: Context<Names>) => Answer | Promise<Answer>
export type Access = 'open' | 'member' | Role | 'webhook'
/**
 * What a request brings or costs: a kind of form (of a POST that says nothing `form`), a picture that is made for it, or
 * all that somebody has, gathered at once.
 */
export type Takes = FormKind | 'picture' | 'export'
export type Handler<Names = Record<string, string>> = { access: Access; takes?: Takes; run: Run<Names> }
export type Mounted = { route: AnyRoute; access: Access; takes?: Takes; run: Run<never> }

/** For everybody, guests too. A handler that is not marked is for members. */
export const open = <Names>(run: Run<Names>): Handler<Names> => ({ access: 'open', run })
/** For those who run the house; for others it is missing. */
export const staff = <Names>(role: Role, run: Run<Names>): Handler<Names> => ({ access: role, run })
/** Called by another server: its signature, checked by the handler, stands for the origin check. */
export const webhook = <Names>(run: Run<Names>): Handler<Names> => ({ access: 'webhook', takes: 'webhook', run })
/** The same handler, for what is more than a form of words (`base/bounds.ts`). */
export const taking = <Names>(takes: Takes, handler: Run<Names> | Handler<Names>): Handler<Names> =>
  typeof handler === 'function' ? { access: 'member', takes, run: handler } : { ...handler, takes }

type HandlerFor<R> = R extends Route<infer Pattern> ? Run<Params<Pattern>> | Handler<Params<Pattern>> : never

/** Joins a group of routes with what answers them: every route has its handler, and none is without route. */
export function handlers<Group extends Record<string, AnyRoute>>(
  group: Group,
  runs: { [Name in keyof Group]: HandlerFor<Group[Name]> },
): Mounted[] {
  return Object.entries(group).map(([name, route]) => {
    const given = runs[name] as unknown as Run<never> | Handler<never>
    return typeof given === 'function' ? { route, access: 'member', run: given } : { route, ...given }
  })
}

/** The member who asks; refuses a guest. */
export function memberId(actor: Actor): NonNullable<Actor['id']> {
  return actor.id ?? refuse('forbidden', 'sign_in_first')
}

export { guest }
