import { CheckField, NumberField, RadioField, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { type Fields, fieldOf } from '../../editing/pages/form-fields.tsx'
import { messages } from '../../messages.ts'
import { measureLimits, waysOfSelling } from '../measure-input.ts'

/** By the piece, in lots, by length or by weight: what the price and the stock count. */
export function MeasureSection(fields: Fields) {
  const t = useText(messages).measure
  const field = fieldOf(fields)
  const { values, faults } = fields
  return (
    <div class="catalogue-measure" data-measure>
      <RadioField
        {...field('sold')}
        value={text(values.sold) || 'piece'}
        legend={t.sold}
        options={waysOfSelling.map((value) => ({ value, label: t.ways[value] }))}
      />
      <Step {...fields} name="lot" label={t.lot} unit={t.lotUnit} />
      <Step {...fields} name="lengthStep" label={t.lengthStep} hint={t.lengthHint} unit="cm" />
      <Step {...fields} name="weightStep" label={t.weightStep} hint={t.weightHint} unit="g" />
      <TextField {...field('least')} required={false} label={t.least} hint={t.leastHint} size={10} maxLength={30} />
      {(faults.fields.measureKnown || text(values.measureKnown)) && (
        <CheckField
          name="measureKnown"
          label={t.known}
          checked={Boolean(text(values.measureKnown))}
          fault={faults.fields.measureKnown}
        />
      )}
    </div>
  )
}

type StepProps = Fields & { name: 'lot' | 'lengthStep' | 'weightStep'; label: string; hint?: string; unit: string }

/** Seen where that way of selling is chosen. */
function Step({ name, label, hint, unit, ...fields }: StepProps) {
  const { least, most } = measureLimits[name]
  return (
    <div class={`catalogue-of-${name}`}>
      <NumberField {...fieldOf(fields)(name)} {...{ label, hint, unit }} required={false} min={least} max={most} />
    </div>
  )
}
