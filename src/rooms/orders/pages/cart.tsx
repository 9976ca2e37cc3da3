import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Price } from '#ui/price'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { groupsToBuy, type PricedCart } from '../price-cart.ts'
import type { WrongCode } from './cart-code.tsx'
import { CartShopSheet, type Wrong } from './cart-shop.tsx'

type Refused = { wrong?: Wrong; wrongCode?: WrongCode }
type CartPageProps = { cart: PricedCart | undefined; waiting?: string; fault?: string } & Refused

/** What the buyer means to buy, shop by shop. `waiting` is the reference of a purchase of this cart not paid yet. */
export function CartPage({ cart, waiting, fault, ...refused }: CartPageProps) {
  const t = useText(messages).cart
  return (
    <div class="stack">
      <h1>{t.title}</h1>
      {fault && <Notice kind="fault">{fault}</Notice>}
      {waiting && (
        <Notice kind="info">
          {t.waiting} <a href={routes.purchases.show({ reference: waiting })}>{t.waitingLink}</a>
        </Notice>
      )}
      {!cart || cart.groups.length === 0 ? <EmptyCart /> : <FullCart cart={cart} {...refused} />}
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

function FullCart({ cart, ...refused }: { cart: PricedCart } & Refused) {
  const t = useText(messages).cart
  const canBuy = groupsToBuy(cart).length > 0
  return (
    <div class="orders-basket">
      <div class="stack">
        {cart.groups.map((group) => (
          <CartShopSheet group={group} {...refused} />
        ))}
      </div>
      {canBuy ? <Total cents={cart.total} /> : <Notice kind="warning">{t.nothingLeft}</Notice>}
    </div>
  )
}

function Total({ cents }: { cents: number }) {
  const t = useText(messages).cart
  return (
    <section class="orders-total sheet">
      <p class="orders-grand">
        <span>{t.total}</span> <Price cents={cents} />
      </p>
      <p class="muted small">{t.totalWords}</p>
      <LinkButton to={routes.checkout.show()}>{t.checkout}</LinkButton>
    </section>
  )
}
