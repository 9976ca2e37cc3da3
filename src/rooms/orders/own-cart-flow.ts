import { inTransaction } from '#base/database'
import type { Context, SetCookie } from '#base/http'
import { fingerprintOf, limitRate } from '#base/rate-limit'
import { newReference } from '#kit/id'
import { adoptCart } from './adopt-cart.ts'
import { type CartOwner, cartCookie, cartCookieAge, cartOwner, cartToken } from './cart-owner.ts'
import { findCartId } from './cart-queries.ts'

type Asking = Pick<Context, 'actor' | 'cookies' | 'keys' | 'db'>
/** Whose cart, and the cookies that go with the answer. */
export type OwnCart = { owner: CartOwner; cookies: SetCookie[] }

/** The cart of who asks. A member who comes with a guest's cart takes it over; the cookie has then done its work. */
export async function ownCart(context: Asking): Promise<OwnCart> {
  const { person, token } = cartOwner(context)
  if (person === null || token === null) return { owner: { person, token }, cookies: [] }
  await inTransaction(context.db, (tx) => adoptCart(tx, person, token))
  return { owner: { person, token: null }, cookies: [{ name: cartCookie, value: '', maxAge: 0 }] }
}

/** The same for putting something in: a guest without cart gets the cookie of one. */
export async function ownCartToFill(context: Asking): Promise<OwnCart> {
  const { owner, cookies } = await ownCart(context)
  if (owner.person !== null || owner.token !== null) return { owner, cookies }
  const cookie = newReference()
  const token = cartToken(context.keys, cookie)
  return { owner: { person: null, token }, cookies: [{ name: cartCookie, value: cookie, maxAge: cartCookieAge }] }
}

const newCartsAnHour = 120

/** A guest's first press makes a cart that is kept for sixty days: from one client, even a school, only so many. */
export async function limitNewCarts({ db, keys, client }: Pick<Context, 'db' | 'keys' | 'client'>, owner: CartOwner) {
  if (owner.person !== null || (await findCartId(db, owner)) !== undefined) return
  await limitRate(db, `cart/${fingerprintOf(keys, client)}`, newCartsAnHour, 3600)
}
