import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { FieldGroup, MoneyField, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

type Fields = { values: Form; faults: Faults }
type Amount =
  | 'price'
  | 'deliveryCharged'
  | 'materials'
  | 'packaging'
  | 'electricity'
  | 'upkeep'
  | 'deliveryCost'
  | 'aim'

/** What is typed into a calculator: what one is paid, what the piece takes, and time. */
export function CostFields({ priceHint, ...fields }: Fields & { priceHint?: string }) {
  const t = useText(messages).calculator
  return (
    <>
      <FieldGroup legend={t.asked}>
        <AmountField {...fields} name="price" hint={priceHint} />
        <AmountField {...fields} name="deliveryCharged" hint={t.deliveryChargedHint} />
      </FieldGroup>
      <FieldGroup legend={t.spent}>
        <AmountField {...fields} name="materials" />
        <AmountField {...fields} name="packaging" />
        <AmountField {...fields} name="electricity" hint={t.electricityHint} />
        <AmountField {...fields} name="upkeep" hint={t.upkeepHint} />
        <AmountField {...fields} name="deliveryCost" />
      </FieldGroup>
      <TimeFields {...fields} />
    </>
  )
}

function TimeFields({ values, faults }: Fields) {
  const t = useText(messages).calculator
  return (
    <FieldGroup legend={t.time}>
      <TextField
        name="minutes"
        label={t.minutes}
        hint={t.minutesHint}
        value={text(values.minutes)}
        fault={faults.fields.minutes}
        autoComplete="off"
        maxLength={20}
        size={10}
      />
      <AmountField values={values} faults={faults} name="aim" />
    </FieldGroup>
  )
}

function AmountField({ values, faults, name, hint }: Fields & { name: Amount; hint?: string }) {
  const t = useText(messages).calculator
  return <MoneyField name={name} label={t[name]} hint={hint} value={text(values[name])} fault={faults.fields[name]} />
}
