import { dayOf, formatDay } from '#kit/dates'
import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Pager } from '#ui/pager'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { PurchaseInList } from '../purchase-queries.ts'

type PurchasesPageProps = { purchases: PurchaseInList[]; page: number; pages: number }

/** What a member bought, newest first. */
export function PurchasesPage({ purchases, page, pages }: PurchasesPageProps) {
  const t = useText(messages)
  return (
    <div class="stack">
      <h1>{t.purchases.title}</h1>
      {purchases.length === 0 ? (
        <Empty title={t.purchases.empty} action={<LinkButton to={routes.search.index()}>{t.cart.browse}</LinkButton>}>
          {t.purchases.emptyWords}
        </Empty>
      ) : (
        <List purchases={purchases} />
      )}
      <Pager page={page} pages={pages} link={(n) => routes.purchases.index(null, { page: n })} />
    </div>
  )
}

function List({ purchases }: { purchases: PurchaseInList[] }) {
  const t = useText(messages)
  return (
    <Table
      caption={t.purchases.list}
      quietCaption
      head={[t.purchases.date, t.purchases.shops, t.purchases.state, t.purchases.total]}
      numbers={[3]}
      rows={purchases.map(({ reference, occurredAt, shops, state, orderStates, total }) => [
        <a href={routes.purchases.show({ reference })}>{formatDay(dayOf(occurredAt))}</a>,
        shops,
        state === 'paid'
          ? orderStates.map((one) => t.purchases.orderStates[one]).join(' · ')
          : t.purchase.states[state],
        formatCents(total),
      ])}
    />
  )
}
