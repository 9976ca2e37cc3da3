import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Price } from '#ui/price'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { groupsToBuy, type PricedCart } from '../price-cart.ts'
import { CartShopSheet, type TypedInto } from './cart-shop.tsx'

type CartPageProps = { cart: PricedCart | undefined; waiting?: string; faults?: Faults; values?: Form }

/** What the buyer means to buy, shop by shop. `waiting` is the reference of a purchase of this cart not paid yet. */
export function CartPage({ cart, waiting, faults = noFaults, values = {} }: CartPageProps) {
  const t = useText(messages).cart
  return (
    <div class="stack">
      <h1>{t.title}</h1>
      {faults.general && <Notice kind="fault">{faults.general}</Notice>}
      {waiting && (
        <Notice kind="info">
          {t.waiting} <a href={routes.purchases.show({ reference: waiting })}>{t.waitingLink}</a>
        </Notice>
      )}
      {!cart || cart.groups.length === 0 ? <EmptyCart /> : <FullCart cart={cart} typed={{ faults, values }} />}
    </div>
  )
}

function EmptyCart() {
  const t = useText(messages).cart
  return (
    <Empty title={t.empty} action={<LinkButton to={routes.search.index()}>{t.browse}</LinkButton>}>
      {t.emptyWords}
    </Empty>
  )
}

/** One form around all of it: whichever button is pressed, what the page shows is taken over. */
function FullCart({ cart, typed }: { cart: PricedCart; typed: TypedInto }) {
  const t = useText(messages).cart
  const canBuy = groupsToBuy(cart).length > 0
  return (
    <PostForm to={routes.cart.save()} class="orders-basket">
      {/* The first button is the one that Enter presses. */}
      <button type="submit" class="unseen" tabIndex={-1} aria-hidden="true">
        {t.update}
      </button>
      <div class="stack">
        {cart.groups.map((group) => (
          <CartShopSheet group={group} typed={typed} />
        ))}
      </div>
      {canBuy ? <Total cents={cart.total} /> : <Notice kind="warning">{t.nothingLeft}</Notice>}
    </PostForm>
  )
}

function Total({ cents }: { cents: number }) {
  const t = useText(messages).cart
  return (
    <section class="orders-total sheet" aria-label={t.total}>
      <p class="orders-grand">
        <span>{t.total}</span> <Price cents={cents} />
      </p>
      <p class="muted small orders-total-words">{t.totalWords}</p>
      <SubmitButton name="checkout" value="yes">
        {t.checkout}
      </SubmitButton>
      <button type="submit" class="button quiet" data-update>
        {t.update}
      </button>
    </section>
  )
}
