import type { Context } from '#base/http'
import { cartOwner } from './cart-owner.ts'
import { countCartLines } from './cart-queries.ts'

/** How many lines the asker's cart has; a guest who never had a cart costs no query. */
export async function countCart(context: Pick<Context, 'actor' | 'cookies' | 'keys' | 'db'>): Promise<number> {
  const owner = cartOwner(context)
  return owner.person === null && owner.token === null ? 0 : countCartLines(context.db, owner)
}
