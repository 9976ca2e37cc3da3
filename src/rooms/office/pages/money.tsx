import { formatMoment, formatMonth } from '#kit/dates'
import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { Price } from '#ui/price'
import { EuroSplit } from '#ui/split'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../messages.ts'
import type { MonthOfMoney, Step } from '../queries.ts'

type Props = {
  shop: { id: number; name: string; slug: string; published: boolean }
  balance: { held: number; due: number }
  months: MonthOfMoney[]
  steps: Step[]
}

/** Every euro of one shop: what waits, what is due, month by month, and what happened in the ledger. */
export function MoneyPage({ shop, balance, months, steps }: Props) {
  const words = useText(messages)
  const t = words.money
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
      <p>
        <a href={routes.pricing.calculator({ shop: shop.id })}>{t.calculate}</a>
      </p>
      <p>
        <a href={routes.office.sources({ shop: shop.id })}>{words.sources.link}</a>
      </p>
      {months.length === 0 ? <Empty title={t.noSales}>{t.noSalesWords}</Empty> : <Sales months={months} />}
      {steps.length > 0 && <Steps steps={steps} shop={shop.id} />}
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

function Sales({ months }: { months: MonthOfMoney[] }) {
  const t = useText(messages).money
  return (
    <>
      <section class="sheet stack">
        <h2>{t.sinceOpening}</h2>
        <Split months={months} />
      </section>
      <h2>{t.monthly}</h2>
      <Months months={months} />
    </>
  )
}

function Split({ months }: { months: MonthOfMoney[] }) {
  const t = useText(messages).money
  const sum = (of: (month: MonthOfMoney) => number) => months.reduce((total, month) => total + of(month), 0)
  return (
    <EuroSplit
      total={sum((month) => month.items + month.delivery)}
      parts={[
        { label: t.left, cents: sum(leftOf), tone: 1 },
        { label: t.fee, cents: sum((month) => month.fee), tone: 2 },
        { label: t.paymentCost, cents: sum((month) => month.payment_cost), tone: 3 },
        { label: t.refunded, cents: sum((month) => month.refunded), tone: 4 },
      ]}
    />
  )
}

function Months({ months }: { months: MonthOfMoney[] }) {
  const t = useText(messages).money
  return (
    <Table
      caption={t.monthly}
      quietCaption
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
        <b>{formatCents(leftOf(month))}</b>,
      ])}
    />
  )
}

function Steps({ steps, shop }: { steps: Step[]; shop: number }) {
  const t = useText(messages).money
  return (
    <>
      <h2>{t.movements}</h2>
      <p class="muted small">{t.note}</p>
      <Table
        caption={t.movements}
        quietCaption
        numbers={[2, 3]}
        head={[t.date, t.what, t.accounts.held!, t.accounts.due!]}
        rows={steps.map((step) => [
          formatMoment(step.occurred_at),
          <StepWords step={step} shop={shop} />,
          change(step.held),
          change(step.due),
        ])}
      />
      <p>
        <a href={routes.office.moneyCsv({ shop })}>{t.download}</a>
      </p>
    </>
  )
}

function StepWords({ step: { kind, order }, shop }: { step: Step; shop: number }) {
  const words = useText(messages).money.kinds[kind] ?? kind
  return order ? <a href={routes.orders.show({ shop, order })}>{words}</a> : words
}

const leftOf = (month: MonthOfMoney) => month.items + month.delivery - month.fee - month.payment_cost - month.refunded

const change = (cents: number) => (cents > 0 ? `+${formatCents(cents)}` : cents < 0 ? formatCents(cents) : '')

// Nothing taken off is 0, not minus 0.
const less = (cents: number) => formatCents(0 - cents)
