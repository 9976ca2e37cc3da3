import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { RadioField, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { communesMeant } from '../town.ts'

/** A town as typed; where it may mean several communes, which one. */
export function TownField({ values, faults }: { values: Form; faults?: Faults }) {
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
        list="communes"
      />
      <CommuneField town={text(values.town)} chosen={text(values.commune)} />
    </>
  )
}

function CommuneField({ town, chosen }: { town: string; chosen: string }) {
  const t = useText(messages).town
  const meant = communesMeant(town)
  if (meant.length < 2) return null
  const options = meant.map(({ code, name, department, postcodes }) => ({
    value: code,
    label: `${name} (${department})`,
    hint: postcodes.slice(0, 3).join(', '),
  }))
  return <RadioField name="commune" legend={t.choose} value={chosen} options={options} />
}
