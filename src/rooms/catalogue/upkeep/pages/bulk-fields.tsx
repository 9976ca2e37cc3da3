import type { Faults } from '#base/sentences'
import { CheckField, NumberField, RadioField, SelectField, TextField } from '#ui/fields'
import { useText } from '#ui/text'
import { categoryOptions } from '../../categories/pages/category-options.ts'
import { messages } from '../../messages.ts'
import type { BulkAct } from '../bulk-ask.ts'
import type { NamedChoice, ShopChoices } from '../bulk-queries.ts'

type FieldsProps = { act: BulkAct; choices: ShopChoices; faults: Faults; typed: (name: string) => string }

/** The fields of one act, and of no other. */
export function BulkFields(props: FieldsProps) {
  const Fields = fieldsOf[props.act]
  return Fields ? <Fields {...props} /> : null
}

const fieldsOf: Partial<Record<BulkAct, (props: FieldsProps) => preact.JSX.Element>> = {
  price: PriceFields,
  stock: StockFields,
  lead: LeadFields,
  section: SectionField,
  category: CategoryField,
  tags: TagFields,
  delivery: DeliveryField,
  reduction: ReductionField,
}

function PriceFields({ faults: { fields }, typed }: FieldsProps) {
  const t = useText(messages).bulk.form
  return (
    <>
      <RadioField
        name="way"
        legend={t.way}
        value={typed('way') || 'raise_percent'}
        options={options(t.ways)}
        fault={fields.way}
      />
      <TextField
        name="amount"
        label={t.amount}
        hint={t.amountHint}
        value={typed('amount')}
        fault={fields.amount}
        inputMode="decimal"
        size={10}
        required
      />
      <SelectField
        name="rounding"
        label={t.rounding}
        value={typed('rounding') || 'none'}
        options={['none', '10', '50', '100', '90'].map((value) => ({ value, label: t.roundings[value as 'none'] }))}
        fault={fields.rounding}
      />
      <SelectField
        name="direction"
        label={t.direction}
        value={typed('direction') || 'nearest'}
        options={options(t.directions)}
        fault={fields.direction}
      />
    </>
  )
}

function StockFields({ faults: { fields }, typed }: FieldsProps) {
  const t = useText(messages).bulk.form
  return (
    <>
      <RadioField name="how" legend={t.stockHow} value={typed('how') || 'set'} options={options(t.stockHows)} />
      <NumberField
        name="count"
        label={t.count}
        hint={t.countHint}
        value={typed('count')}
        min={0}
        fault={fields.count}
        required
      />
    </>
  )
}

function LeadFields({ faults: { fields }, typed }: FieldsProps) {
  const t = useText(messages).bulk.form
  return (
    <>
      <NumberField name="days" label={t.days} hint={t.daysHint} value={typed('days')} min={1} fault={fields.days} />
      <CheckField name="uncounted" label={t.uncounted} checked={typed('uncounted') !== ''} />
    </>
  )
}

function SectionField({ choices, faults: { fields }, typed }: FieldsProps) {
  const t = useText(messages).bulk.form
  const own = { options: numbered(choices.sections), empty: t.noSection, value: typed('section') }
  return <SelectField name="section" label={t.section} hint={t.sectionHint} fault={fields.section} {...own} />
}

function CategoryField({ choices, faults: { fields }, typed }: FieldsProps) {
  const t = useText(messages).bulk.form
  const own = { options: categoryOptions[choices.universe], empty: true, value: typed('category') }
  return <SelectField name="category" label={t.category} fault={fields.category} required {...own} />
}

function TagFields({ faults: { fields }, typed }: FieldsProps) {
  const t = useText(messages).bulk.form
  return (
    <>
      <RadioField name="how" legend={t.tagsHow} value={typed('how') || 'add'} options={options(t.tagsHows)} />
      <TextField name="words" label={t.words} hint={t.wordsHint} value={typed('words')} fault={fields.words} required />
    </>
  )
}

function DeliveryField({ choices, faults: { fields }, typed }: FieldsProps) {
  const t = useText(messages).bulk.form
  const named = numbered(choices.profiles).filter(({ label }) => label)
  return (
    <SelectField
      name="profile"
      label={t.delivery}
      options={named}
      empty={t.usual}
      value={typed('profile')}
      fault={fields.profile}
    />
  )
}

function ReductionField({ typed }: FieldsProps) {
  const t = useText(messages).bulk.form
  return (
    <RadioField
      name="on"
      legend={t.reduction}
      hint={t.reductionHint}
      value={typed('on') || 'yes'}
      options={options(t.reductions)}
    />
  )
}

function options(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

function numbered(choices: readonly NamedChoice[]) {
  return choices.map(({ id, name }) => ({ value: String(id), label: name }))
}
