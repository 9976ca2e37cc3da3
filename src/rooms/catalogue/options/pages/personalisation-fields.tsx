import type { Form } from '#base/http'
import { acceptedPictures } from '#base/picture-format'
import type { Faults } from '#base/sentences'
import { formatCents } from '#kit/money'
import { FieldGroup, FileField, HiddenField, SelectField, TextArea, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { Personalisation } from '../personalisation.ts'

type AskedProps = { asked: readonly Personalisation[]; values?: Form; faults?: Faults }

/** What a buyer is asked before she takes a piece: `answer_0`, or `picture_0` for a picture that is sent now. */
export function PersonalisationFields({ asked, values = {}, faults }: AskedProps) {
  const t = useText(messages).asked
  if (asked.length === 0) return null
  return (
    <FieldGroup legend={t.legend}>
      {asked.map((one, at) => (
        <Asked one={one} at={at} value={text(values[`answer_${at}`])} fault={faults?.fields[`answer_${at}`]} />
      ))}
    </FieldGroup>
  )
}

function Asked({ one, at, value, fault }: { one: Personalisation; at: number; value: string; fault?: string }) {
  const t = useText(messages).asked
  const field = { name: `answer_${at}`, label: one.name, fault, required: one.required }
  if (one.kind === 'choice') {
    const options = one.values.map((offered) => ({
      value: offered.value,
      label: offered.supplement ? t.withSupplement(offered.value, formatCents(offered.supplement)) : offered.value,
    }))
    return <SelectField {...field} value={value} options={options} empty />
  }
  const hint = one.supplement ? t.supplement(formatCents(one.supplement)) : undefined
  if (one.kind === 'picture') {
    return (
      <>
        {value && <HiddenField name={field.name} value={value} />}
        <FileField
          {...field}
          name={`picture_${at}`}
          required={one.required && !value}
          hint={value ? t.pictureKept : hint}
          accept={acceptedPictures}
        />
      </>
    )
  }
  const words = t.longest(one.longest)
  const both = hint ? `${words} ${hint}` : words
  if (one.longest <= 80) return <TextField {...field} value={value} hint={both} maxLength={one.longest} />
  return <TextArea {...field} value={value} hint={both} maxLength={one.longest} rows={3} />
}
