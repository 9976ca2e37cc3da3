import { inTransaction } from '#base/database'
import { type Answer, type Context, type Form, handlers, open, page, type Run, seeOther, taking } from '#base/http'
import { fingerprintOf, limitRate } from '#base/rate-limit'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { Refusal, refuse } from '#kit/refusal'
import { routes } from '#routes'
import { text } from '#ui/fields'
import { cartOwner } from './cart-owner.ts'
import { findCartId } from './cart-queries.ts'
import { findCart } from './find-cart.ts'
import { firstOf } from './first-fault.ts'
import { listOfCart } from './given-picture-queries.ts'
import { messages } from './messages.ts'
import { type OwnCart, ownCart, ownCartToFill } from './own-cart-flow.ts'
import { CartPage } from './pages/cart.tsx'
import { readPictureName } from './picture-name.ts'
import { addPiece, changeLine, showLine } from './piece-web.tsx'
import { findOpenPurchase } from './purchase-queries.ts'
import { saveCart } from './save-cart.ts'
import { showPicture } from './show-picture.ts'

/** For everybody, with the pictures that a piece may be made from. */
const openToGiven = <Names,>(run: Run<Names>) => taking('given', open(run))

export const cartWeb = handlers(routes.cart, {
  show: open(async (context) => showCart(context, await ownCart(context))),

  add: openToGiven(async (context) => {
    const own = await ownCartToFill(context)
    return addPiece(context, own, (faults, status) =>
      showCart(context, own, { status, faults: { general: firstOf(faults), fields: {} } }),
    )
  }),

  line: open(async (context) => showLine(context, await ownCart(context))),

  change: openToGiven(async (context) => {
    const own = await ownCart(context)
    return changeLine(context, own, (faults, status) =>
      showCart(context, own, { status, faults: { general: firstOf(faults), fields: {} } }),
    )
  }),

  save: open(async (context) => {
    const own = await ownCart(context)
    const { form } = context
    const save = async () => {
      if (typesCode(form)) await limitCodes(context)
      const faults = await inTransaction(context.db, (tx) => saveCart(tx, own.owner, form))
      if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
      return afterSave(form, own)
    }
    return orAgain(save, (faults, status) => showCart(context, own, { status, faults, values: form }))
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
  await limitRate(db, `code/${fingerprintOf(keys, client)}`, 60, 3600)
}

function typesCode(form: Form): boolean {
  return Object.entries(form).some(([name, value]) => name.startsWith('code_') && text(value).trim() !== '')
}

/** Where the button led that was pressed: what the page showed is kept whichever it was. */
function afterSave(form: Form, { cookies }: OwnCart): Answer {
  if (form.checkout) return seeOther(routes.checkout.show(), undefined, { cookies })
  const line = text(form.line)
  if (/^\d{1,15}$/.test(line)) return seeOther(routes.cart.line({ line }), undefined, { cookies })
  return seeOther(routes.cart.show(), 'cart_updated', { cookies })
}

type Shown = { status?: number; faults?: Faults; values?: Form }

async function showCart(
  { db }: Pick<Context, 'db'>,
  { owner, cookies }: OwnCart,
  { status, faults = noFaults, values = {} }: Shown = {},
): Promise<Answer> {
  const cart = await findCart(db, owner)
  const waiting = cart && (await findOpenPurchase(db, cart.id))
  return page(
    <CartPage {...{ cart, faults, values }} waiting={waiting?.reference} />,
    { title: messages.fr.cart.title, noIndex: true, scripts: ['cart-live'] },
    { status, cookies },
  )
}
