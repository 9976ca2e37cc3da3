import type { Commune } from '#base/communes'
import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { RadioField, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

type TownFieldProps = { values: Form; faults?: Faults; choices?: readonly Commune[] }

/** A town as typed; where it may mean several communes, which one. */
export function TownField({ values, faults, choices = [] }: TownFieldProps) {
  const t = useText(messages).town
  return (
    <>
      <TextField
        name="town"
        label={t.label}
        hint={t.hint}
        value={text(values.town)}
        fault={faults?.fields.town}
        required
        maxLength={100}
        autoComplete="address-level2"
      />
      {choices.length > 1 && (
        <RadioField
          name="commune"
          legend={t.choose}
          value={text(values.commune)}
          options={choices.map(({ code, name, department, postcodes }) => ({
            value: code,
            label: `${name} (${department})`,
            hint: postcodes.slice(0, 3).join(', '),
          }))}
        />
      )}
    </>
  )
}
