import type { ComponentChildren } from 'preact'
import { type Cents, formatCents } from '#kit/money'
import { routes } from '#routes'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import type { OwnTerms, Terms } from '../find-terms.ts'
import { messages } from '../messages.ts'
import type { Split } from '../split-price.ts'

type Given = { terms: Terms; split: Split }
type Row = [label: string, amount: ComponentChildren, why: ComponentChildren]

/** Every amount of a split with its reason, its date and its source, in a line each. */
export function ResultLines({ terms, split }: Given) {
  const t = useText(messages).result
  const { price, costs, received, left } = split
  const rows: Row[] = [
    [t.received, formatCents(received), t.receivedWhy(price, costs.deliveryCharged)],
    [terms.kind === 'own' ? t.parts.fee : t.parts.feeThen, less(split.fee), <FeeWhy terms={terms} split={split} />],
    [t.parts.payment, less(split.payment), <PaymentWhy terms={terms} split={split} />],
    [t.parts.charges, less(split.charges), <ChargesWhy terms={terms} />],
    ...useCostRows(split),
    [t.kept, <b>{formatCents(left)}</b>, ''],
  ]
  return <Table caption={t.lines} head={t.head} numbers={[1]} rows={rows} />
}

function useCostRows({ costs }: Split): Row[] {
  const { calculator, result } = useText(messages)
  const named: [string, Cents][] = [
    [calculator.materials, costs.materials],
    [calculator.packaging, costs.packaging],
    [calculator.electricity, costs.electricity],
    [calculator.upkeep, costs.upkeep],
    [result.deliveryCost, costs.deliveryCost],
  ]
  return named.filter(([, cents]) => cents > 0).map(([label, cents]) => [label, less(cents), result.typed])
}

function FeeWhy({ terms, split }: Given) {
  const t = useText(messages).result
  return (
    <>
      {t.feeWhy(terms.fee.rate, split.feeVat)}{' '}
      {terms.kind === 'own' ? (
        <a href={routes.charter.article({ key: 'fee.rate' })}>{t.feeSource(terms.fee.since)}</a>
      ) : (
        t.thenWhy
      )}
    </>
  )
}

function PaymentWhy({ terms, split }: Given) {
  const t = useText(messages).result
  const used = terms.means.find(({ means }) => means === split.means)
  if (!used) return null
  const { means, rate, fixed, since } = used
  return `${t.paymentWhy(means, rate, fixed)} ${since ? t.since(since) : t.thenWhy}`
}

function ChargesWhy({ terms }: { terms: Terms }) {
  const t = useText(messages).result
  if (terms.kind === 'example') return `${t.chargesWhy(terms.charges)} ${t.thenWhy}`
  return <OwnChargesWhy {...terms} />
}

function OwnChargesWhy({ charges, seller }: OwnTerms) {
  const t = useText(messages)
  if (!seller.rates) return t.result.chargesNone
  return (
    <>
      {t.result.chargesWhy(charges)} {t.result.chargesDetail(seller.rates)} {t.result.chargesSource(seller.table)}
      {seller.old && <b> {t.charges.old}</b>}
    </>
  )
}

// Nothing taken off is 0, not minus 0.
const less = (cents: Cents) => formatCents(0 - cents)
