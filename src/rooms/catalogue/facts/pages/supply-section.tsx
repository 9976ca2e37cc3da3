import { FieldGroup, HiddenField, NumberField, RadioField, TextField } from '#ui/fields'
import { useText } from '#ui/text'
import { type Fields, fieldOf } from '../../editing/pages/form-fields.tsx'
import { messages } from '../../messages.ts'
import { factLimits, licences } from '../facts.ts'

/** Where a supply comes from, what it is made of, and what may be done with it. */
export function SupplySection(fields: Fields) {
  const t = useText(messages).supply
  const field = fieldOf(fields)
  const optional = { required: false }
  return (
    <div class="catalogue-supply">
      <FieldGroup legend={t.legend} hint={t.lead}>
        <HiddenField name="supply" value="yes" />
        <TextField
          {...field('supplyOrigin')}
          label={t.supplyOrigin}
          hint={t.supplyOriginHint}
          maxLength={factLimits.origin}
        />
        <RadioField
          {...field('resold')}
          legend={t.resold}
          options={[
            { value: 'no', label: t.madeByHand },
            { value: 'yes', label: t.resoldIt },
            { value: '', label: t.unsaid },
          ]}
        />
        <TextField
          {...field('composition')}
          {...optional}
          label={t.composition}
          hint={t.compositionHint}
          maxLength={factLimits.composition}
        />
        <NumberField {...field('width')} {...optional} label={t.width} unit="cm" min={1} max={factLimits.width} />
        <TextField
          {...field('beadSize')}
          {...optional}
          label={t.beadSize}
          hint={t.beadSizeHint}
          inputMode="decimal"
          size={6}
        />
        <RadioField
          {...field('licence')}
          legend={t.licence}
          hint={t.licenceHint}
          options={[
            ...licences.map((value) => ({ value: value as string, label: t.licences[value] })),
            { value: '', label: t.unsaid },
          ]}
        />
      </FieldGroup>
    </div>
  )
}
