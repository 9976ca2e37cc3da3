import { now } from '#base/clock'
import type { Reader } from '#base/database'
import { dayOf } from '#kit/dates'
import type { CartOwner } from './cart-owner.ts'
import { type CartId, findCartId, listCartLines, listCartShops } from './cart-queries.ts'
import { type PricedCart, priceCart } from './price-cart.ts'
import { shownOf } from './shown-cart.ts'

/** `digest` says in one text all that a buyer of this cart agrees to: the checkout sends it back. */
export type Cart = PricedCart & { digest: string }

/** The owner's cart at today's prices; undefined where nothing was ever put in it. */
export async function findCart(reader: Reader, owner: CartOwner): Promise<Cart | undefined> {
  const id = await findCartId(reader, owner)
  return id === undefined ? undefined : readCart(reader, id)
}

export async function readCart(reader: Reader, id: CartId): Promise<Cart> {
  const lines = await listCartLines(reader, id)
  const shops = await listCartShops(reader, id)
  const cart = priceCart(id, lines, shops, dayOf(now()))
  return { ...cart, digest: shownOf(cart) }
}
