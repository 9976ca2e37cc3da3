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
      rows={purchases.map(({ reference, occurredAt, shops, state, orderStates, total, refunded }) => [
        <a href={routes.purchases.show({ reference })}>{formatDay(dayOf(occurredAt))}</a>,
        shops,
        state === 'paid'
          ? orderStates.map((one) => t.purchases.orderStates[one]).join(' · ')
          : t.purchase.states[state],
        <Money {...{ state, total, refunded }} />,
      ])}
    />
  )
}

/** What was paid, and what of it came back; nothing where nothing was paid. */
function Money({ state, total, refunded }: Pick<PurchaseInList, 'state' | 'total' | 'refunded'>) {
  const t = useText(messages).purchases
  if (state === 'cancelled') return <>{t.nothingPaid}</>
  return (
    <>
      {formatCents(total)} {refunded > 0 && <span class="muted small">{t.returned(refunded)}</span>}
    </>
  )
}
