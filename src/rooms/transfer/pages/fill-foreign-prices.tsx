import { noFaults } from '#base/sentences'
import { decimalOf, formatCents } from '#kit/money'
import { routes } from '#routes'
import { FormActions, HiddenField, SelectField, SubmitButton, TextField } from '#ui/fields'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { roundings } from '../euro-prices.ts'
import type { ForeignCurrency } from '../gap-queries.ts'
import type { Preview } from '../import-view.ts'
import { messages } from '../messages.ts'
import { FillForm } from './fill-form.tsx'
import type { ImportPageProps } from './import.tsx'

type Props = ImportPageProps & { of: ForeignCurrency }
const mostLines = 15

/** Prices in one currency: first a look at what a rate gives, then one act that confirms them all. */
export function ForeignPrices(props: Props) {
  const { of, preview } = props
  const t = useText(messages).fill
  const asked = preview?.currency === (of.currency ?? '') ? preview : undefined
  return (
    <>
      <div class="sheet" id={anchorOf(of)}>
        <h3>{t.foreign(of.count, of.currency ?? t.unknownCurrency)}</h3>
        <RateForm {...props} asked={asked} />
      </div>
      {asked && asked.lines.length > 0 && <ConfirmForm {...props} asked={asked} />}
    </>
  )
}

function RateForm({ shop, import: { reference }, of: { currency, count }, asked }: Props & { asked?: Preview }) {
  const t = useText(messages).fill
  const faults = asked?.faults ?? noFaults
  const to = `${routes.transfer.show({ shop: shop.id, reference })}#${anchorOf({ currency, count })}`
  return (
    <form method="get" action={to} class="form">
      <HiddenField name="devise" value={currency ?? ''} />
      <TextField
        name="taux"
        label={currency ? t.rate(currency) : t.rateUnknown}
        hint={t.rateHint}
        inputMode="decimal"
        autoComplete="off"
        size={12}
        value={asked?.rate}
        fault={faults.fields.rate}
        required
      />
      <SelectField
        name="arrondi"
        label={t.rounding}
        value={asked?.rounding}
        options={roundings.map((value) => ({ value, label: t.roundings[value] }))}
        fault={faults.fields.rounding}
      />
      <FormActions>
        <SubmitButton kind="quiet">{t.preview}</SubmitButton>
      </FormActions>
    </form>
  )
}

function ConfirmForm({ asked, ...props }: Props & { asked: Preview }) {
  const t = useText(messages).fill
  const { currency, rate, rounding, lines } = asked
  const rest = lines.length - mostLines
  return (
    <FillForm props={props} what="rates" title={t.previewCaption} button={t.confirmPrices(lines.length)}>
      <Table
        caption={t.previewCaption}
        quietCaption
        head={t.previewHead}
        numbers={[1, 2]}
        rows={lines
          .slice(0, mostLines)
          .map(({ title, foreign, euros }) => [
            title,
            `${decimalOf(foreign).replace('.', ',')} ${currency}`,
            formatCents(euros),
          ])}
      />
      {rest > 0 && <p class="muted">{t.previewMore(rest)}</p>}
      <HiddenField name="currency" value={currency} />
      <HiddenField name="rate" value={rate} />
      <HiddenField name="rounding" value={rounding} />
    </FillForm>
  )
}

function anchorOf({ currency }: ForeignCurrency): string {
  return `prix-${currency ?? 'sans-devise'}`
}
