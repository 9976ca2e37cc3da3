import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import { formatMonth } from '#kit/dates'
import { formatCents } from '#kit/money'
import { salePlaces } from '#rooms/shops'
import { routes } from '#routes'
import { FormActions, HiddenField, MoneyField, PostForm, SubmitButton, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { EuroSplit, type SplitPart } from '#ui/split'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { Workbench, type WorkbenchShop } from '#ui/workbench'
import { messages } from '../messages.ts'
import type { Month } from '../source-queries.ts'
import { type Dependence, type MonthOfSales, places } from '../sources.ts'
import { SourcesChart } from './sources-chart.tsx'

export type SourcesProps = {
  shop: WorkbenchShop
  months: MonthOfSales[]
  dependence: Dependence | null
  ways: { source: string; amount: number }[]
  /** The month whose sales elsewhere are noted. */
  month: Month
  values: Form
  faults?: Faults
}

export function SourcesPage(props: SourcesProps) {
  const { shop, months, dependence, ways } = props
  const t = useText(messages).sources
  return (
    <Workbench shop={shop} current="money" title={t.title}>
      <p>{t.lead}</p>
      {dependence ? (
        <>
          <SourcesChart months={months} />
          <Notice kind={dependence.percent >= 60 ? 'warning' : 'info'}>
            {t.depends(t.places[dependence.place], dependence.percent)}
          </Notice>
        </>
      ) : (
        <p class="muted">{t.empty}</p>
      )}
      {ways.length > 0 && <Ways ways={ways} />}
      <Note {...props} />
      <Months {...props} />
    </Workbench>
  )
}

function Ways({ ways }: Pick<SourcesProps, 'ways'>) {
  const t = useText(messages).sources
  const [first, rest] = [ways.slice(0, 5), ways.slice(5)]
  const parts = first.map(
    ({ source, amount }, at): SplitPart => ({
      label: t.sources[source] ?? source,
      cents: amount,
      tone: (at + 1) as SplitPart['tone'],
    }),
  )
  const others = rest.reduce((sum, { amount }) => sum + amount, 0)
  if (others > 0) parts.push({ label: t.places.other, cents: others, tone: 6 })
  return (
    <section class="sheet stack">
      <h2>{t.ways}</h2>
      <EuroSplit parts={parts} total={ways.reduce((sum, { amount }) => sum + amount, 0)} />
    </section>
  )
}

function Note({ shop, month, values, faults = noFaults }: SourcesProps) {
  const t = useText(messages).sources
  return (
    <section class="sheet stack" id="noter">
      <h2>{t.notes(month)}</h2>
      <p class="muted">{t.noteWords}</p>
      <PostForm to={routes.office.noteSales({ shop: shop.id })} faults={faults}>
        <HiddenField name="month" value={month} />
        <div class="office-amounts">
          {salePlaces.map((place) => (
            <MoneyField name={place} label={t.places[place]} value={text(values[place])} fault={faults.fields[place]} />
          ))}
        </div>
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

function Months({ shop, months }: SourcesProps) {
  const t = useText(messages).sources
  const used = places.filter((place) => months.some(({ amounts }) => amounts[place] > 0))
  return (
    <details class="sheet">
      <summary>{t.monthly}</summary>
      <Table
        caption={t.monthly}
        quietCaption
        numbers={[...used.keys(), used.length].map((at) => at + 1)}
        head={[t.month, ...used.map((place) => t.places[place]), t.total, t.note]}
        rows={months.toReversed().map(({ month, amounts, total }) => [
          formatMonth(month),
          ...used.map((place) => formatCents(amounts[place])),
          <b>{formatCents(total)}</b>,
          <a href={`${routes.office.sources({ shop: shop.id }, { mois: month })}#noter`}>
            {t.change}
            <span class="unseen"> ({formatMonth(month)})</span>
          </a>,
        ])}
      />
    </details>
  )
}
