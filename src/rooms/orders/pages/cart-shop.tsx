import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { RadioField, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { deliveryRow } from '../delivery-row.ts'
import { messages } from '../messages.ts'
import type { Parcel } from '../parcel.ts'
import { type CartGroup, type OfferedWay, wayValue } from '../price-cart.ts'
import { twoBatches } from '../two-batches.ts'
import { CartCode } from './cart-code.tsx'
import { AsideLine, CartLine } from './cart-line.tsx'
import { RoomLeft, WeighedWords } from './postage.tsx'

/** What was typed into the cart and refused, to be shown again, with the fault of each field. */
export type TypedInto = { values: Form; faults: Faults }

type SheetProps = { group: CartGroup; typed: TypedInto }

/** The part of a cart that one shop would fulfil. */
export function CartShopSheet({ group, typed }: SheetProps) {
  const t = useText(messages).cart
  const { shop, lines, aside } = group
  return (
    <section class="sheet orders-shop" aria-labelledby={`shop-${shop.id}`}>
      <h2 id={`shop-${shop.id}`}>
        <a href={routes.storefront.shop({ slug: shop.slug })}>{t.from(shop.name, shop.town)}</a>
      </h2>
      {lines.length > 0 && (
        <>
          <ul class="orders-pieces">
            {lines.map((line) => (
              <CartLine {...{ line, group, typed }} />
            ))}
          </ul>
          {twoBatches(lines).map((title) => (
            <Notice kind="warning">{t.twoBatches(title)}</Notice>
          ))}
          <Ways {...{ group, typed }} />
          <RoomLeft group={group} />
          <CartCode {...{ group, typed }} />
          <Sums group={group} />
        </>
      )}
      {aside.length > 0 && <Aside {...{ group, typed }} />}
    </section>
  )
}

function Aside({ group, typed }: SheetProps) {
  const t = useText(messages).cart
  return (
    <div class="orders-aside">
      <h3>{t.aside}</h3>
      <p class="small muted">{t.asideWords}</p>
      <ul class="orders-pieces">
        {group.aside.map((line) => (
          <AsideLine line={line} fault={typed.faults.fields[`quantity_${line.line}`]} />
        ))}
      </ul>
    </div>
  )
}

function Ways({ group: { shop, ways, chosen }, typed }: SheetProps) {
  const t = useText(messages).cart
  const [only] = ways
  if (ways.length === 1 && only) {
    return (
      <p class="orders-way">
        <WayWords way={only} />
      </p>
    )
  }
  const name = `delivery_${shop.id}`
  return (
    <div class="orders-ways">
      <RadioField
        name={name}
        legend={t.howToGet}
        value={text(typed.values[name]) || (chosen ? wayValue(chosen) : undefined)}
        options={ways.map((way) => ({ value: wayValue(way), label: <WayWords way={way} /> }))}
        fault={typed.faults.fields[name]}
      />
    </div>
  )
}

/** How it comes, what that costs, and when; of a hand-over also where and at which hours. */
export function WayWords({ way }: { way: OfferedWay }) {
  const t = useText(messages).cart
  const { price, arrival } = way
  if (way.way === 'parcel') {
    return (
      <>
        <b>{isLetter(way.parcel) ? t.letter(price) : t.parcel(price)}</b>
        <span class="hint">{t.arrives(arrival.sendBy, arrival.from, arrival.to)}</span>
        <WeighedWords weighed={way.parcel.weighed} />
      </>
    )
  }
  const { town, place, hours } = way.handOver
  return (
    <>
      <b>{t.handOver(town)}</b>
      <span class="hint">
        {t.meeting(place, hours)} {t.ready(arrival.from)}.
      </span>
    </>
  )
}

/** Nothing in it goes as a parcel, and nothing is paid by the piece. */
function isLetter({ profiles, weighed }: Parcel): boolean {
  const sendings = weighed.flatMap((postage) => postage.sendings)
  return profiles.every(({ slices }) => slices) && sendings.every(({ kind }) => kind === 'letter')
}

function Sums({ group }: { group: CartGroup }) {
  const t = useText(messages).cart
  const { shop, pieces, chosen, delivery, total } = group
  const [way, price] = deliveryRow(chosen?.way, delivery)
  return (
    <dl class="orders-sums">
      <div>
        <dt>{t.items}</dt>
        <dd>{formatCents(pieces)}</dd>
      </div>
      <CodeSum code={group.code} />
      <div>
        <dt>{way}</dt>
        <dd>{price}</dd>
      </div>
      <div class="orders-sum">
        <dt>{t.shopTotal(shop.name)}</dt>
        <dd>{formatCents(total)}</dd>
      </div>
    </dl>
  )
}

/** What a code takes off, as a line of the bill. */
export function CodeSum({ code }: { code: { code: string; off: number; freeDelivery: boolean } | null }) {
  const t = useText(messages).cart
  if (!code) return null
  return (
    <div>
      <dt>{code.freeDelivery ? t.codeFree(code.code) : t.codeUsed(code.code)}</dt>
      {code.off > 0 && <dd>{formatCents(-code.off)}</dd>}
    </div>
  )
}
