import { type Answer, type Context, seeOther } from '#base/http'
import { routes } from '#routes'
import { ownPath } from './rules.ts'

/** Who is in already has nothing to do at the entrance: on to where she wanted to go. */
export function toOwnAccount({ actor, query }: Pick<Context, 'actor' | 'query'>): Answer | undefined {
  return actor.id === null ? undefined : seeOther(ownPath(query.return, routes.identity.account()))
}
