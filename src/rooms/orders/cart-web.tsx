import { inTransaction } from '#base/database'
import { type Answer, type Context, handlers, open, page, seeOther } from '#base/http'
import { orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
import { text } from '#ui/fields'
import { addToCart } from './add-to-cart.ts'
import { chooseDelivery } from './choose-delivery.ts'
import { findCart } from './find-cart.ts'
import { firstOf } from './first-fault.ts'
import { AddToCartInput, DeliveryChoiceInput, QuantityInput } from './inputs.ts'
import { messages } from './messages.ts'
import { limitNewCarts, type OwnCart, ownCart, ownCartToFill } from './own-cart-flow.ts'
import { CartPage } from './pages/cart.tsx'
import type { Wrong } from './pages/cart-shop.tsx'
import { findOpenPurchase } from './purchase-queries.ts'
import { removeCartLine } from './remove-cart-line.ts'
import { updateCartLine } from './update-cart-line.ts'

export const cartWeb = handlers(routes.cart, {
  show: open(async (context) => showCart(context, await ownCart(context))),

  add: open(async (context) => {
    const own = await ownCartToFill(context)
    const add = async () => {
      const input = read(AddToCartInput, context.form)
      await limitNewCarts(context, own.owner)
      await inTransaction(context.db, (tx) => addToCart(tx, own.owner, input))
      return seeOther(routes.cart.show(), 'cart_added', { cookies: own.cookies })
    }
    return orAgain(add, (faults, status) => showCart(context, own, { status, fault: firstOf(faults) }))
  }),

  update: open(async (context) => {
    const own = await ownCart(context)
    const { line } = context.params
    const update = async () => {
      const { quantity } = read(QuantityInput, context.form)
      await inTransaction(context.db, (tx) => updateCartLine(tx, own.owner, line, quantity))
      return seeOther(routes.cart.show(), 'cart_updated', { cookies: own.cookies })
    }
    const typed = text(context.form.quantity)
    return orAgain(update, (faults, status) =>
      showCart(context, own, { status, wrong: { line, quantity: typed, fault: firstOf(faults) } }),
    )
  }),

  remove: open(async (context) => {
    const own = await ownCart(context)
    await inTransaction(context.db, (tx) => removeCartLine(tx, own.owner, context.params.line))
    return seeOther(routes.cart.show(), 'cart_updated', { cookies: own.cookies })
  }),

  delivery: open(async (context) => {
    const own = await ownCart(context)
    const choose = async () => {
      const { delivery } = read(DeliveryChoiceInput, context.form)
      await inTransaction(context.db, (tx) => chooseDelivery(tx, own.owner, context.params.shop, delivery))
      return seeOther(routes.cart.show(), 'cart_updated', { cookies: own.cookies })
    }
    return orAgain(choose, (faults, status) => showCart(context, own, { status, fault: firstOf(faults) }))
  }),
})

type Shown = { status?: number; fault?: string; wrong?: Wrong }

async function showCart(
  { db }: Pick<Context, 'db'>,
  { owner, cookies }: OwnCart,
  { status, fault, wrong }: Shown = {},
): Promise<Answer> {
  const cart = await findCart(db, owner)
  const waiting = cart && (await findOpenPurchase(db, cart.id))
  // A line that is gone has no place for its sentence: it stands above.
  const isThere = cart?.groups.some((group) =>
    [...group.lines, ...group.aside].some(({ line }) => String(line) === wrong?.line),
  )
  const above = fault ?? (isThere ? undefined : wrong?.fault)
  return page(
    <CartPage cart={cart} waiting={waiting?.reference} fault={above} wrong={wrong} />,
    { title: messages.fr.cart.title, noIndex: true },
    { status, cookies },
  )
}
