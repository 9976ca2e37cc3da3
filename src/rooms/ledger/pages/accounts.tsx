import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { Crumbs } from '#ui/crumbs'
import { Empty } from '#ui/empty'
import { EuroSplit, type SplitPart } from '#ui/split'
import { Sheet, Stack } from '#ui/stack'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { PublicAccounts, Sums } from '../public-accounts.ts'

type Part = Exclude<keyof Sums, 'received'>
const parts: Part[] = ['makers', 'fees', 'vat', 'paymentCost', 'unclaimed']

export function AccountsPage({ totals, months }: PublicAccounts) {
  const t = useText(messages)
  return (
    <Stack>
      <Crumbs items={[{ label: t.cooperative }, { label: t.title }]} />
      <h1>{t.title}</h1>
      <p class="ledger-intro">{t.intro}</p>
      <p class="ledger-intro muted">
        {t.privacy} <a href={routes.charter.index()}>{t.charterLink}</a>.
      </p>
      {months.length === 0 ? <Empty title={t.empty}>{t.emptyHint}</Empty> : <Books {...{ totals, months }} />}
    </Stack>
  )
}

function Books({ totals, months }: PublicAccounts) {
  const t = useText(messages)
  const shown = parts.filter((part) => part !== 'unclaimed' || months.some(({ sums }) => sums.unclaimed !== 0))
  return (
    <>
      <Sheet>
        <h2>{t.total}</h2>
        <EuroSplit parts={splitOf(totals, shown, t.sums)} total={totals.received} />
      </Sheet>
      <h2>{t.byMonth}</h2>
      <Table
        caption={t.byMonth}
        quietCaption
        head={[t.month, t.sums.received, ...shown.map((part) => t.sums[part])]}
        rows={months.map(({ month, sums }) => [
          t.monthOf(month),
          formatCents(sums.received),
          ...shown.map((part) => formatCents(sums[part])),
        ])}
        numbers={[1, ...shown.map((_, index) => index + 2)]}
      />
      <p class="small muted">{t.refunds}</p>
    </>
  )
}

function splitOf(sums: Sums, shown: Part[], labels: Record<Part, string>): SplitPart[] {
  return shown.map((part, index) => ({
    label: labels[part],
    cents: sums[part],
    tone: (index + 1) as SplitPart['tone'],
  }))
}
