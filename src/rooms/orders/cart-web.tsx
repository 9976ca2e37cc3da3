import { inTransaction } from '#base/database'
import { type Answer, type Context, handlers, open, openToPictures, page, seeOther } from '#base/http'
import { limitRate } from '#base/rate-limit'
import { orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { text } from '#ui/fields'
import { cartOwner } from './cart-owner.ts'
import { findCartId } from './cart-queries.ts'
import { chooseDelivery } from './choose-delivery.ts'
import { enterCode } from './enter-code.ts'
import { findCart } from './find-cart.ts'
import { firstOf } from './first-fault.ts'
import { listOfCart } from './given-picture-queries.ts'
import { CodeInput, DeliveryChoiceInput, QuantityInput } from './inputs.ts'
import { messages } from './messages.ts'
import { type OwnCart, ownCart, ownCartToFill } from './own-cart-flow.ts'
import { CartPage } from './pages/cart.tsx'
import type { WrongCode } from './pages/cart-code.tsx'
import type { Wrong } from './pages/cart-shop.tsx'
import { readPictureName } from './picture-name.ts'
import { addPiece, changeLine, showLine } from './piece-web.tsx'
import { findOpenPurchase } from './purchase-queries.ts'
import { removeCartLine } from './remove-cart-line.ts'
import { showPicture } from './show-picture.ts'
import { updateCartLine } from './update-cart-line.ts'

export const cartWeb = handlers(routes.cart, {
  show: open(async (context) => showCart(context, await ownCart(context))),

  add: openToPictures(async (context) => {
    const own = await ownCartToFill(context)
    return addPiece(context, own, (faults, status) => showCart(context, own, { status, fault: firstOf(faults) }))
  }),

  line: open(async (context) => showLine(context, await ownCart(context))),

  change: openToPictures(async (context) => {
    const own = await ownCart(context)
    return changeLine(context, own, (faults, status) => showCart(context, own, { status, fault: firstOf(faults) }))
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

  code: open(async (context) => {
    const own = await ownCart(context)
    const { shop } = context.params
    const enter = async () => {
      await limitCodes(context)
      const { code } = read(CodeInput, context.form)
      await inTransaction(context.db, (tx) => enterCode(tx, own.owner, shop, code))
      return seeOther(routes.cart.show(), 'cart_updated', { cookies: own.cookies })
    }
    const typed = text(context.form.code)
    return orAgain(enter, (faults, status) =>
      showCart(context, own, { status, wrongCode: { shop, code: typed, fault: firstOf(faults) } }),
    )
  }),

  picture: open(async (context) => {
    const { db, actor, cookies, keys, params } = context
    const named = readPictureName(params.name)
    const cart = await findCartId(db, cartOwner({ actor, cookies, keys }))
    const own = cart !== undefined && (await listOfCart(db, cart, [named.reference])).size > 0
    return own ? showPicture(context, named) : refuse('missing', 'page_missing')
  }),
})

/** Who tries codes finds none by trying. */
async function limitCodes({ db, keys, client }: Context): Promise<void> {
  await limitRate(db, `code/${keys.sign('rate-limit', client).slice(0, 22)}`, 60, 3600)
}

type Shown = { status?: number; fault?: string; wrong?: Wrong; wrongCode?: WrongCode }

async function showCart(
  { db }: Pick<Context, 'db'>,
  { owner, cookies }: OwnCart,
  { status, fault, wrong, wrongCode }: Shown = {},
): Promise<Answer> {
  const cart = await findCart(db, owner)
  const waiting = cart && (await findOpenPurchase(db, cart.id))
  // A line that is gone has no place for its sentence: it stands above.
  const isThere = cart?.groups.some((group) =>
    [...group.lines, ...group.aside].some(({ line }) => String(line) === wrong?.line),
  )
  const above = fault ?? (isThere ? undefined : wrong?.fault)
  return page(
    <CartPage cart={cart} waiting={waiting?.reference} fault={above} wrong={wrong} wrongCode={wrongCode} />,
    { title: messages.fr.cart.title, noIndex: true, scripts: ['cart-quantity'] },
    { status, cookies },
  )
}
