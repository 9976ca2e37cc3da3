import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { FormActions, PostForm, RadioField, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Parcel } from '../parcel.ts'
import type { CartGroup, OfferedWay } from '../price-cart.ts'
import { twoBatches } from '../two-batches.ts'
import { CartCode, type WrongCode } from './cart-code.tsx'
import { AsideLine, CartLine } from './cart-line.tsx'
import { RoomLeft, WeighedWords } from './postage.tsx'

/** A line whose new quantity was refused: what was typed, and why. */
export type Wrong = { line: string; quantity: string; fault: string }

type SheetProps = { group: CartGroup; wrong?: Wrong; wrongCode?: WrongCode }

/** The part of a cart that one shop would fulfil. */
export function CartShopSheet({ group, wrong, wrongCode }: SheetProps) {
  const t = useText(messages).cart
  const { shop, lines, aside } = group
  return (
    <section class="sheet stack" aria-labelledby={`shop-${shop.id}`}>
      <h2 id={`shop-${shop.id}`}>
        <a href={routes.storefront.shop({ slug: shop.slug })}>{t.from(shop.name, shop.town)}</a>
      </h2>
      {lines.length > 0 && (
        <>
          <ul class="orders-pieces">
            {lines.map((line) => (
              <CartLine line={line} group={group} wrong={wrong?.line === String(line.line) ? wrong : undefined} />
            ))}
          </ul>
          {twoBatches(lines).map((title) => (
            <Notice kind="warning">{t.twoBatches(title)}</Notice>
          ))}
          <Ways group={group} />
          <RoomLeft group={group} />
          <CartCode group={group} wrong={wrongCode?.shop === String(shop.id) ? wrongCode : undefined} />
          <Sums group={group} />
        </>
      )}
      {aside.length > 0 && <Aside group={group} wrong={wrong} />}
    </section>
  )
}

function Aside({ group, wrong }: { group: CartGroup; wrong?: Wrong }) {
  const t = useText(messages).cart
  return (
    <div class="orders-aside">
      <h3>{t.aside}</h3>
      <p class="small muted">{t.asideWords}</p>
      <ul class="orders-pieces">
        {group.aside.map((line) => (
          <AsideLine line={line} fault={wrong?.line === String(line.line) ? wrong.fault : undefined} />
        ))}
      </ul>
    </div>
  )
}

function Ways({ group: { shop, ways, chosen } }: { group: CartGroup }) {
  const t = useText(messages).cart
  const [only] = ways
  if (ways.length === 1 && only) {
    return (
      <p>
        <WayWords way={only} />
      </p>
    )
  }
  return (
    <PostForm to={routes.cart.delivery({ shop: shop.id })} class="orders-ways">
      <RadioField
        name="delivery"
        legend={t.howToGet}
        value={chosen ? wayValue(chosen) : undefined}
        options={ways.map((way) => ({ value: wayValue(way), label: <WayWords way={way} /> }))}
      />
      <FormActions>
        <SubmitButton kind="quiet">{t.choose}</SubmitButton>
      </FormActions>
    </PostForm>
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
  const { shop, pieces, delivery, total } = group
  return (
    <dl class="orders-sums">
      <div>
        <dt>{t.items}</dt>
        <dd>{formatCents(pieces)}</dd>
      </div>
      <CodeSum code={group.code} />
      <div>
        <dt>{t.delivery}</dt>
        <dd>{delivery === 0 ? t.free : formatCents(delivery)}</dd>
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

function wayValue(way: OfferedWay): string {
  return way.way === 'parcel' ? 'parcel' : `hand_over:${way.handOver.id}`
}
