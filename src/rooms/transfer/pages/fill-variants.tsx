import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import { formatCents } from '#kit/money'
import { countCombinations, limits, writeChoices } from '#rooms/catalogue'
import { FieldGroup, HiddenField, MoneyField, NumberField, RadioField, TextArea, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { supplementField } from '../variant-group-input.ts'
import type { VariantGroup } from '../variant-group-queries.ts'
import { FillForm, shortTitle } from './fill-form.tsx'
import type { ImportPageProps } from './import.tsx'

/** Drafts with the same options get the prices of their versions in one act: a form for each such group. */
export function VariantGroups(props: ImportPageProps) {
  const t = useText(messages).fill.variants
  if (props.groups.length === 0) return null
  return (
    <div class="stack">
      <h3>{t.title}</h3>
      <p class="hint">{t.lead}</p>
      {props.groups.map((group) => (
        <Group props={props} group={group} />
      ))}
    </div>
  )
}

type GroupProps = { props: ImportPageProps; group: VariantGroup }
type Asked = { group: VariantGroup; values: Form; faults: Faults }

function Group({ props, group }: GroupProps) {
  const t = useText(messages).fill.variants
  const of = JSON.stringify(group.choices)
  const isSent = props.values.what === 'variants' && props.values.of === of
  const asked = { group, values: isSent ? props.values : {}, faults: isSent ? props.faults : noFaults }
  const options = group.choices.map(({ name, values }) => `${name} (${values.length})`).join(', ')
  return (
    <details class="transfer-group" open={isSent}>
      <summary>{t.group(options, group.count)}</summary>
      <FillForm
        props={isSent ? props : { ...props, values: {} }}
        what="variants"
        title={t.form}
        button={t.confirm(group.count)}
      >
        <HiddenField name="of" value={of} />
        <About group={group} />
        <Prices {...asked} />
      </FillForm>
    </details>
  )
}

function About({ group: { titles, count, priced, least, most } }: { group: VariantGroup }) {
  const t = useText(messages)
  const { variants } = t.fill
  const named = titles.map((title) => `« ${shortTitle(title, t.show.untitled)} »`).join(', ')
  return (
    <>
      <p>{variants.titles(named, count - titles.length)}</p>
      {least !== null && most !== null && <p class="muted">{variants.range(formatCents(least), formatCents(most))}</p>}
      {priced < count && <p>{variants.unpriced(count - priced)}</p>}
    </>
  )
}

/** The same price is one tap; more versions than may have their own price can have no other. */
function Prices({ group, values, faults }: Asked) {
  const t = useText(messages).fill.variants
  const combinations = countCombinations(group.choices)
  const fits = combinations <= limits.variants
  return (
    <>
      <TextArea
        name="choices"
        label={t.choices}
        hint={t.choicesHint}
        rows={group.choices.length + 1}
        value={values.choices === undefined ? writeChoices(group.choices) : text(values.choices)}
        fault={faults.fields.choices}
      />
      {!fits && <p>{t.tooMany(combinations, limits.variants)}</p>}
      <RadioField
        name="prices"
        legend={t.prices}
        value={text(values.prices) || 'same'}
        fault={faults.fields.prices}
        options={[
          { value: 'same', label: t.same, hint: t.sameHint },
          ...(fits ? [{ value: 'varied', label: t.varied, hint: t.variedHint }] : []),
        ]}
      />
      {fits && <Varied group={group} values={values} faults={faults} />}
    </>
  )
}

function Varied({ group, values, faults }: Asked) {
  const t = useText(messages).fill.variants
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name] })
  return (
    <div class="transfer-varied stack">
      <FieldGroup legend={t.supplements} hint={t.supplementsHint}>
        <div class="transfer-each">
          {group.choices.flatMap(({ name, values: words }, option) =>
            words.map((word, value) => (
              <MoneyField {...field(supplementField(option, value))} label={t.supplement(name, word)} />
            )),
          )}
        </div>
      </FieldGroup>
      <NumberField {...field('stock')} label={t.stock} hint={t.stockHint} min={0} max={limits.stock} />
      <NumberField {...field('leadDays')} label={t.leadDays} unit={t.days} min={1} max={limits.leadDays} />
    </div>
  )
}
