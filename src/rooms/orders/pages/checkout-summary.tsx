import type { Faults } from '#base/sentences'
import { isProfessional, sellerNotice } from '#rooms/shops'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { FaultNote } from '#ui/fields'
import { Price } from '#ui/price'
import { useText } from '#ui/text'
import { mayGiveBack } from '../bespoke.ts'
import { deliveryRow } from '../delivery-row.ts'
import { messages } from '../messages.ts'
import { type CartGroup, groupsToBuy, type PricedCart } from '../price-cart.ts'
import { notesOf, PriceChange, TroubleWords } from './cart-line.tsx'
import { CodeSum, WayWords } from './cart-shop.tsx'
import { Piece } from './piece.tsx'

const picture = (name: string) => routes.cart.picture({ name })

/** Everything to be paid: the pieces, each delivery with its dates, who sells, the total. */
export function CheckoutSummary({ cart, faults }: { cart: PricedCart; faults: Faults }) {
  const t = useText(messages)
  return (
    <section class="sheet stack orders-summary" aria-labelledby="summary">
      <h2 id="summary">{t.checkout.order}</h2>
      {groupsToBuy(cart).map((group) => (
        <ShopPart group={group} fault={faults.fields[`delivery.${group.shop.id}`]} />
      ))}
      <LeftAside cart={cart} />
      <p class="orders-grand">
        <span>{t.cart.total}</span> <Price cents={cart.total} />
      </p>
      <p class="muted small">{t.cart.totalWords}</p>
    </section>
  )
}

function ShopPart({ group, fault }: { group: CartGroup; fault?: string }) {
  const t = useText(messages)
  const { shop, lines, chosen, code, codeTrouble, delivery } = group
  const [way, price] = deliveryRow(chosen?.way, delivery)
  return (
    <div class="orders-part stack">
      <h3>{shop.name}</h3>
      <ul class="orders-pieces">
        {lines.map((line) => (
          <Piece piece={line} picture={picture} notes={notesOf(line, group, t.cart)}>
            <PriceChange line={line} />
          </Piece>
        ))}
      </ul>
      {chosen && (
        <p>
          <WayWords way={chosen} />
        </p>
      )}
      <FaultNote label={group.shop.name}>{fault}</FaultNote>
      {codeTrouble && <p class="orders-trouble">{t.cart.codes[codeTrouble.why](codeTrouble)}</p>}
      {code && (
        <dl class="orders-sums">
          <CodeSum code={code} />
        </dl>
      )}
      <p class="orders-delivery">
        <span>{way}</span> <b>{price}</b>
      </p>
      <Seller group={group} />
    </div>
  )
}

/** Who sells, and what follows for the buyer (L111-7 Code de la consommation), before she is bound. */
function Seller({ group }: { group: CartGroup }) {
  const t = useText(messages).checkout
  const { shop } = group
  return (
    <>
      <p class="small">
        {t.rights[!isProfessional(shop.seller) ? 'private' : mayGiveBack(group) ? 'professional' : 'bespoke']}
      </p>
      <details class="small">
        <summary>{t.sellerTitle(shop.name)}</summary>
        <Facts items={sellerNotice(shop.seller)} />
      </details>
    </>
  )
}

function LeftAside({ cart }: { cart: PricedCart }) {
  const t = useText(messages).cart
  const aside = cart.groups.flatMap((group) => group.aside)
  if (aside.length === 0) return null
  return (
    <div class="orders-aside">
      <h3>{t.aside}</h3>
      <ul class="orders-pieces">
        {aside.map((line) => (
          <Piece piece={line} aside>
            {line.trouble && <TroubleWords trouble={line.trouble} />}
          </Piece>
        ))}
      </ul>
    </div>
  )
}
