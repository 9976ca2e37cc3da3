import { formatMoment, formatMonth } from '#kit/dates'
import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { Price } from '#ui/price'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../messages.ts'
import type { MonthOfMoney, Movement } from '../queries.ts'

type Props = {
  shop: { id: number; name: string; slug: string; published: boolean }
  balance: { held: number; due: number }
  months: MonthOfMoney[]
  movements: Movement[]
}

/** Every euro of one shop: what waits, what is due, month by month, and the ledger's own lines. */
export function MoneyPage({ shop, balance, months, movements }: Props) {
  const t = useText(messages).money
  return (
    <Workbench shop={shop} current="money" title={t.title}>
      <div class="office-balances">
        <Balance label={t.held} cents={balance.held} words={t.heldWords} />
        {balance.due < 0 ? (
          <Balance label={t.owed} cents={-balance.due} words={t.owedWords} />
        ) : (
          <Balance label={t.due} cents={balance.due} words={t.dueWords} />
        )}
      </div>
      {months.length === 0 ? <Empty title={t.noSales}>{t.noSalesWords}</Empty> : <Months months={months} />}
      {movements.length > 0 && <Movements movements={movements} shop={shop.id} />}
    </Workbench>
  )
}

function Balance({ label, cents, words }: { label: string; cents: number; words: string }) {
  return (
    <section class="sheet">
      <h2 class="small">{label}</h2>
      <p class="office-amount">
        <Price cents={cents} />
      </p>
      <p class="muted small">{words}</p>
    </section>
  )
}

function Months({ months }: { months: MonthOfMoney[] }) {
  const t = useText(messages).money
  return (
    <Table
      caption={t.monthly}
      numbers={[1, 2, 3, 4, 5, 6, 7]}
      head={[t.month, t.orders, t.items, t.delivery, t.fee, t.paymentCost, t.refunded, t.left]}
      rows={months.map((month) => [
        formatMonth(month.month),
        String(month.orders),
        formatCents(month.items),
        formatCents(month.delivery),
        less(month.fee),
        less(month.payment_cost),
        less(month.refunded),
        formatCents(month.items + month.delivery - month.fee - month.payment_cost - month.refunded),
      ])}
    />
  )
}

function Movements({ movements, shop }: { movements: Movement[]; shop: number }) {
  const t = useText(messages).money
  return (
    <>
      <Table
        caption={t.movements}
        numbers={[3]}
        head={[t.date, t.what, t.account, t.amount]}
        rows={movements.map((one) => [
          formatMoment(one.occurred_at),
          t.kinds[one.kind] ?? one.kind,
          t.accounts[one.account.split('/')[2] ?? ''] ?? one.account,
          formatCents(0 - one.amount),
        ])}
      />
      <p class="muted small">{t.note}</p>
      <p>
        <a href={routes.office.moneyCsv({ shop })}>{t.download}</a>
      </p>
    </>
  )
}

// Nothing taken off is 0, not minus 0.
const less = (cents: number) => formatCents(0 - cents)
