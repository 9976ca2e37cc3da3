import { dayOf, formatDay, formatWeekday } from '#kit/dates'
import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Pager } from '#ui/pager'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { Workbench, type WorkbenchShop } from '#ui/workbench'
import { isLate } from '../may-cancel.ts'
import { messages } from '../messages.ts'
import { type OrderCounts, type OrderInList, type OrderTab, orderTabs } from '../order-queries.ts'
import { shortReference } from '../rules.ts'

type OrdersPageProps = {
  shop: WorkbenchShop
  tab: OrderTab
  counts: OrderCounts
  orders: OrderInList[]
  today: string
  page: number
  pages: number
}

/** A shop's orders by what is to be done with them; what is due first comes first. */
export function OrdersPage({ shop, tab, counts, orders, today, page, pages }: OrdersPageProps) {
  const t = useText(messages).orders
  return (
    <Workbench shop={shop} current="orders" title={t.title} actions={<SheetsLink shop={shop.id} counts={counts} />}>
      <Tabs shop={shop.id} tab={tab} counts={counts} />
      {orders.length === 0 ? (
        <Empty title={t.empty[tab]}>{tab === 'to_confirm' && t.emptyWords}</Empty>
      ) : (
        <List shop={shop.id} tab={tab} orders={orders} today={today} />
      )}
      <Pager page={page} pages={pages} link={(n) => routes.orders.index({ shop: shop.id }, { etat: tab, page: n })} />
    </Workbench>
  )
}

function SheetsLink({ shop, counts }: { shop: number; counts: OrderCounts }) {
  const t = useText(messages).sheet
  if (counts.to_confirm + counts.to_prepare === 0) return null
  return (
    <LinkButton to={routes.orders.sheets({ shop })} kind="quiet">
      {t.linkAll}
    </LinkButton>
  )
}

function Tabs({ shop, tab, counts }: { shop: number; tab: OrderTab; counts: OrderCounts }) {
  const t = useText(messages).orders
  return (
    <nav class="orders-tabs" aria-label={t.tabsLabel}>
      <ul>
        {(Object.keys(orderTabs) as OrderTab[]).map((one) => (
          <li>
            <a
              href={routes.orders.index({ shop }, { etat: one })}
              {...(one === tab ? { 'aria-current': 'page' as const } : {})}
            >
              {t.tabs[one]} <span class="muted">({counts[one]})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type ListProps = Pick<OrdersPageProps, 'tab' | 'orders' | 'today'> & { shop: number }

function List({ shop, tab, orders, today }: ListProps) {
  const t = useText(messages).orders
  return (
    <Table
      caption={t.caption(t.tabs[tab])}
      quietCaption
      head={[t.number, t.what, t.whom, t.when[tab], t.total]}
      numbers={[4]}
      rows={orders.map((order) => [
        <a href={routes.orders.show({ shop, order: order.reference })}>{shortReference(order.reference)}</a>,
        <>
          {order.titles} <span class="muted small">({t.pieces(order.pieces)})</span>
        </>,
        order.buyer ?? <span class="muted">{t.erased}</span>,
        <When {...{ tab, order, today }} />,
        formatCents(order.total),
      ])}
    />
  )
}

/** Until when, while it waits; afterwards no promise is left to tell, and it is when it left or was paid. */
function When({ tab, ...waiting }: { tab: OrderTab; order: OrderInList; today: string }) {
  const { settledAt, paidAt } = waiting.order
  const past = { to_confirm: null, to_prepare: null, done: settledAt, cancelled: paidAt }[tab]
  return past ? <span>{formatDay(dayOf(past))}</span> : <By {...waiting} />
}

function By({ order, today }: { order: OrderInList; today: string }) {
  const t = useText(messages).orders
  return (
    <>
      {order.way === 'hand_over' && <span class="muted">{t.byHand} </span>}
      {formatWeekday(order.sendBy)} {isLate(order, today) && <b class="orders-late">{t.late}</b>}
    </>
  )
}
