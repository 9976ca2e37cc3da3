import { CheckField, MoneyField, NumberField, SelectField, TextArea, TextField, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { OfferPart } from '../../editing/pages/offer-part.tsx'
import { messages } from '../../messages.ts'
import { personalisationKinds, personalisationLimits } from '../personalisation.ts'
import { askedField, type Part } from '../personalisation-input.ts'
import type { SectionProps } from './options-section.tsx'

/** What the maker asks before a piece is bought. The next empty question shows once the one before it was opened. */
export function PersonalisationSection({ values, faults }: SectionProps) {
  const t = useText(messages).offer.personalisation
  const places = Array.from({ length: personalisationLimits.most }, (_, at) => at)
  const asks = places.some((at) => values[askedField(at, 'name')])
  const bespoke = values.bespoke === 'yes'
  const faulty = Object.keys(faults.fields).some((field) => field.startsWith('asked_'))
  return (
    <OfferPart title={t.summary} hint={t.summaryHint} open={asks || bespoke || faulty}>
      <p class="hint">{t.lead}</p>
      <div class="catalogue-asked">
        {places.map((at) => (
          <Question at={at} values={values} faults={faults} />
        ))}
      </div>
      <CheckField name="bespoke" label={t.bespoke} hint={t.bespokeHint} checked={bespoke} />
      {bespoke && !asks && <Notice kind="warning">{t.bespokeAlone}</Notice>}
    </OfferPart>
  )
}

function Question({ at, values, faults }: SectionProps & { at: number }) {
  const t = useText(messages).offer.personalisation
  const field = (part: Part) => {
    const name = askedField(at, part)
    return { name, value: text(values[name]), fault: faults.fields[name] }
  }
  const { value: name, fault } = field('name')
  const isAsked = Boolean(name || fault)
  return (
    <details open={isAsked} class={isAsked ? 'filled' : undefined}>
      <summary>{name || (at === 0 ? t.first : t.another)}</summary>
      <div class="catalogue-question">
        <TextField
          {...field('name')}
          label={t.name}
          placeholder={t.namePlaceholder}
          maxLength={personalisationLimits.name}
        />
        <SelectField
          {...field('kind')}
          label={t.kind}
          options={personalisationKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <Answer field={field} />
        <CheckField name={askedField(at, 'required')} label={t.required} checked={field('required').value === 'yes'} />
        {name && <CheckField name={askedField(at, 'gone')} label={t.gone} checked={field('gone').value === 'yes'} />}
      </div>
    </details>
  )
}

type FieldOf = (part: Part) => { name: string; value: string; fault?: string }

/** What each kind of answer needs; the style sheet shows that of the kind that is chosen. */
function Answer({ field }: { field: FieldOf }) {
  const t = useText(messages).offer.personalisation
  return (
    <>
      <div class="for-text">
        <NumberField
          {...field('longest')}
          label={t.longest}
          unit={t.signs}
          required={false}
          min={1}
          max={personalisationLimits.text}
        />
      </div>
      <div class="for-text for-picture">
        <MoneyField {...field('supplement')} label={t.supplement} hint={t.supplementHint} required={false} />
      </div>
      <div class="for-choice">
        <TextArea {...field('values')} label={t.values} hint={t.valuesHint} rows={4} />
      </div>
    </>
  )
}
