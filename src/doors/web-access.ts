import { type Access, type Answer, type Context, seeOther } from '#base/http'
import { hasRole } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'

/** Undefined where the actor may enter; else where to go instead. What one may not see is missing. */
export function mayEnter(context: Context, access: Access, method: 'GET' | 'POST'): Answer | undefined {
  if (access === 'open' || access === 'webhook') return undefined
  if (context.actor.id === null) return toSignIn(context, method)
  if (access !== 'member' && !hasRole(context.actor, access)) refuse('missing', 'page_missing')
  return undefined
}

/** After signing in one comes back to the page; a form that a guest sent comes back to the page it stood on. */
export function toSignIn(context: Context, method: 'GET' | 'POST'): Answer {
  const referer = context.headers.get('referer') ?? ''
  const back = method === 'GET' ? context.url : URL.canParse(referer) ? new URL(referer).pathname : '/'
  return seeOther(routes.identity.signIn(null, { return: back }), 'sign_in_first')
}
