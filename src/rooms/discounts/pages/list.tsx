import type { Day } from '#kit/dates'
import { type OwnShop, ShopPage } from '#rooms/shops'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { type Discount, isLive, stateOf } from '../discount.ts'
import { messages } from '../messages.ts'
import { Terms } from './terms.tsx'

type ListProps = { shop: OwnShop; discounts: Discount[]; today: Day; page: number }

const perPage = 50

export function DiscountsPage({ shop, discounts, today, page }: ListProps) {
  const t = useText(messages).list
  const add = <LinkButton to={routes.discounts.new({ shop: shop.id })}>{t.add}</LinkButton>
  const live = discounts.filter((one) => isLive(one, today))
  const old = discounts.filter((one) => !isLive(one, today))
  const pages = Math.max(1, Math.ceil(old.length / perPage))
  const at = Math.min(page, pages)
  return (
    <ShopPage shop={shop} current="discounts" title={t.title} actions={discounts.length > 0 && add}>
      <p>{t.lead}</p>
      {discounts.length === 0 && (
        <Empty title={t.none} action={add}>
          {t.noneWords}
        </Empty>
      )}
      <List title={t.live} discounts={live} today={today} />
      <List title={t.old} discounts={old.slice((at - 1) * perPage, at * perPage)} today={today} />
      <Pager page={at} pages={pages} link={(nth) => routes.discounts.index({ shop: shop.id }, { page: nth })} />
    </ShopPage>
  )
}

function List({ title, discounts, today }: { title: string; discounts: Discount[]; today: Day }) {
  const t = useText(messages)
  if (discounts.length === 0) return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="discounts-list sheet">
        {discounts.map((discount) => (
          <li>
            <a href={routes.discounts.edit({ shop: discount.shop, discount: discount.id })}>
              <b class="discounts-code">{discount.code}</b>
              <span>
                <Terms discount={discount} />
              </span>
              <span class="muted small">
                {t.states[stateOf(discount, today)]} · {t.list.days(discount.startsOn, discount.endsOn)} ·{' '}
                {t.list.uses(discount.used, discount.mostUses)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
