import { inTransaction } from '#base/database'
import { type Answer, type Context, type Form, handlers, open, page, seeOther, unkept } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { newReference } from '#kit/id'
import { read } from '#kit/read'
import { findAddress } from '#rooms/identity'
import { routes } from '#routes'
import { text } from '#ui/fields'
import { bespokeOf } from './bespoke.ts'
import { findCartId } from './cart-queries.ts'
import { type CheckedOut, checkOut } from './check-out-flow.ts'
import { type Cart, findCart } from './find-cart.ts'
import { BespokeInput, CheckoutInput } from './inputs.ts'
import { findKeptCheckout, keepCheckout } from './keep-checkout.ts'
import { messages } from './messages.ts'
import { type OwnCart, ownCart } from './own-cart-flow.ts'
import { CartPage } from './pages/cart.tsx'
import { CheckoutPage } from './pages/checkout.tsx'
import { groupsToBuy, needsAddress } from './price-cart.ts'
import { keptOpen } from './purchase-access.ts'
import { changesSince } from './shown-cart.ts'

export const checkoutWeb = handlers(routes.checkout, {
  show: open(async (context) => {
    const own = await ownCart(context)
    return showCheckout(context, own, { values: await keptValues(context, own), token: newReference() })
  }),

  create: open(async (context) => {
    const own = await ownCart(context)
    const { form } = context
    await inTransaction(context.db, (tx) => keepCheckout(tx, own.owner, form))
    if (form.back) return seeOther(routes.cart.show(), undefined, { cookies: own.cookies })
    return orAgain(
      async () => toPayment(context, await buy(context, own)),
      (faults, status) => showCheckout(context, own, { values: form, faults, status, token: tokenOf(form) }),
    )
  }),
})

async function buy(context: Context, { owner }: OwnCart): Promise<CheckedOut> {
  const { actor, client, form, keys } = context
  const cart = await findCart(context.db, owner)
  const schema = schemaFor(context, cart)
  const input = read(cart && bespokeOf(cart).length > 0 ? schema.and(BespokeInput) : schema, form)
  return checkOut(context, { owner, actor, client: keys.sign('client', client) }, input)
}

function schemaFor({ actor }: Context, cart: Cart | undefined) {
  const parcel = cart !== undefined && needsAddress(cart)
  if (actor.id === null) return parcel ? CheckoutInput.guestParcel : CheckoutInput.guest
  return parcel ? CheckoutInput.memberParcel : CheckoutInput.member
}

/** To the provider's page; where it cannot be reached, to the purchase, which says so and can be paid from there. */
function toPayment(context: Context, { purchase, payAt }: CheckedOut): Answer {
  const cookies = keptOpen(context, purchase)
  if (payAt) return seeOther(payAt, undefined, { cookies })
  const notice = purchase.state === 'open' ? 'purchase_unreachable' : 'purchase_over'
  return seeOther(routes.purchases.show({ reference: purchase.reference }), notice, { cookies })
}

type Shown = { values: Form; token: string; faults?: Faults; status?: number }

async function showCheckout(
  { db, actor }: Context,
  { owner, cookies }: OwnCart,
  { values, token, faults = noFaults, status }: Shown,
): Promise<Answer> {
  const cart = await findCart(db, owner)
  if (!cart || groupsToBuy(cart).length === 0) return nothingToBuy(cart, { cookies, faults, status })
  const changes = values.shown ? changesSince(text(values.shown), cart) : []
  return page(
    <CheckoutPage {...{ cart, values, token, faults, changes }} email={actor.email} />,
    { title: messages.fr.checkout.title, noIndex: true },
    { status, cookies, headers: unkept },
  )
}

/** The cart tells line by line why; after a press of the button it says so above. */
function nothingToBuy(
  cart: Cart | undefined,
  { cookies, faults, status }: Pick<Shown, 'faults' | 'status'> & Pick<OwnCart, 'cookies'>,
): Answer {
  if (!status) return seeOther(routes.cart.show(), undefined, { cookies })
  const head = { title: messages.fr.cart.title, noIndex: true }
  return page(<CartPage cart={cart} faults={faults} />, head, { status, cookies })
}

/** What she typed here before, else the address that a member keeps. */
async function keptValues({ db, actor }: Context, { owner }: OwnCart): Promise<Form> {
  const cart = await findCartId(db, owner)
  const typed = cart === undefined ? undefined : await findKeptCheckout(db, cart)
  if (typed) return typed
  if (actor.id === null) return {}
  const address = await findAddress(db, actor.id)
  const { name = actor.name, line1 = '', line2 = '', postcode = '', town = '' } = address ?? {}
  return { name, line1, line2, postcode, town, keepAddress: address ? '' : 'yes' }
}

// The same page shown again keeps its token: what the first press did is not done twice.
function tokenOf(form: Form): string {
  return text(form.token) || newReference()
}
