import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { LinkButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../messages.ts'
import type { QrCode } from '../qr-code.ts'

/** `address` is that of the shop, as one would type it. */
type CardProps = { shop: OwnShop; address: string; code: QrCode }

/** Two by five cards of 85 × 55 mm fill an A4 sheet. */
const cards = 10

export function ShopCardPage(props: CardProps) {
  const { shop } = props
  const t = useText(messages).card
  return (
    <Workbench shop={shop} current="shop" title={t.title}>
      <div class="office-screen stack">
        <p class="office-words">{t.lead}</p>
        {!shop.published && <Notice kind="warning">{t.draft}</Notice>}
        <div class="row">
          <button type="button" class="button main" data-print hidden>
            {t.print}
          </button>
          <LinkButton kind="quiet" to={routes.office.cardCode({ shop: shop.id })}>
            {t.download}
          </LinkButton>
        </div>
        <p class="small muted office-words">{t.how}</p>
        <h2>{t.cards}</h2>
      </div>
      <div class="office-cards">
        {Array.from({ length: cards }, () => (
          <BusinessCard {...props} />
        ))}
      </div>
      <h2 class="office-screen">{t.stand}</h2>
      <div class="office-stand-sheet">
        <StandSign {...props} />
      </div>
    </Workbench>
  )
}

function BusinessCard({ shop, address, code }: CardProps) {
  const t = useText(messages).card
  return (
    <div class="office-card">
      <div class="office-card-words">
        <p class={nameClass(shop.name)}>{shop.name}</p>
        <p class="office-card-town">{t.from(shop.universe, shop.town)}</p>
        <Address address={address} />
      </div>
      <Code code={code} />
    </div>
  )
}

function StandSign({ shop, address, code }: CardProps) {
  const t = useText(messages).card
  return (
    <div class="office-stand">
      <p class={nameClass(shop.name)}>{shop.name}</p>
      <p class="office-card-town">{t.from(shop.universe, shop.town)}</p>
      <Code code={code} />
      <p class="office-card-scan">{t.scan}</p>
      <Address address={address} />
    </div>
  )
}

/** Where it must break, it breaks before the name of the shop. */
function Address({ address }: { address: string }) {
  const end = address.lastIndexOf('/') + 1
  return (
    <p class="office-card-address">
      {address.slice(0, end)}
      <span>{address.slice(end)}</span>
    </p>
  )
}

function Code({ code: { size, path } }: { code: QrCode }) {
  const t = useText(messages).card
  return (
    <svg
      class="office-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t.code}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  )
}

/** A name of any length stays on its card. */
function nameClass(name: string): string {
  if (name.length > 40) return 'office-card-name smallest'
  return name.length > 24 ? 'office-card-name smaller' : 'office-card-name'
}
