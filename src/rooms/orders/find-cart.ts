import { now } from '#base/clock'
import type { Reader } from '#base/database'
import { dayOf, mondayOf } from '#kit/dates'
import { type Discount, findDiscounts } from '#rooms/discounts'
import { listCartLines } from './cart-line-queries.ts'
import type { CartOwner } from './cart-owner.ts'
import { type CartId, findCartId } from './cart-queries.ts'
import { type CartShop, listCartShops, listHeldDiscounts } from './cart-shop-queries.ts'
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
  const today = dayOf(now())
  const lines = await listCartLines(reader, id)
  const shops = await withDiscounts(reader, id, await listCartShops(reader, id, mondayOf(today)))
  const cart = priceCart(id, lines, shops, today)
  return { ...cart, digest: shownOf(cart) }
}

async function withDiscounts(reader: Reader, id: CartId, shops: CartShop[]): Promise<CartShop[]> {
  const wanted = shops.flatMap(({ id: shop, code }) => (code === null ? [] : [{ shop, code }]))
  if (wanted.length === 0) return shops
  const held = await listHeldDiscounts(reader, id)
  const found = (await findDiscounts(reader, wanted)).map((discount) => withoutHeld(discount, held))
  return shops.map((shop) => {
    const discount = found.find((one) => one.shop === shop.id)
    return { ...shop, discount, code: discount?.code ?? shop.code }
  })
}

function withoutHeld(discount: Discount, held: Set<number>): Discount {
  return held.has(discount.id) ? { ...discount, used: discount.used - 1 } : discount
}
