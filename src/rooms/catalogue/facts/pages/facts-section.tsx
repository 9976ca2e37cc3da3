import { CheckField, FaultNote, FieldGroup, HiddenField, RadioField, TextArea, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { SectionProps } from '../../options/pages/options-section.tsx'
import { factLimits, makers, occasions, recipients, styles } from '../facts.ts'

/** How it is made, for whom it is, what must be warned of. */
export function FactsSection(props: SectionProps) {
  const t = useText(messages).facts
  return (
    <>
      <HiddenField name="facts" value="yes" />
      <FieldGroup legend={t.legend} hint={t.lead}>
        <MakingFields {...props} />
        <Several {...props} name="recipients" codes={recipients} />
        <Several {...props} name="occasions" codes={occasions} />
        <Several {...props} name="styles" codes={styles} />
      </FieldGroup>
      <FieldGroup legend={t.safety} hint={t.safetyLead}>
        <SafetyFields {...props} />
      </FieldGroup>
    </>
  )
}

const fieldOf =
  ({ values, faults }: SectionProps) =>
  (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name], required: false })

function MakingFields(props: SectionProps) {
  const t = useText(messages).facts
  const field = fieldOf(props)
  const options = [
    ...makers.map((value) => ({ value: value as string, label: t.makers[value] })),
    { value: '', label: t.madeByNone },
  ]
  return (
    <>
      <RadioField {...field('madeBy')} legend={t.madeBy} options={options} />
      <TextField {...field('madeIn')} label={t.madeIn} hint={t.madeInHint} maxLength={factLimits.madeIn} />
      <TextField {...field('techniques')} label={t.techniques} hint={t.techniquesHint} maxLength={520} />
      <TextArea {...field('origins')} label={t.origins} hint={t.originsHint} rows={3} maxLength={3000} />
      <TextField {...field('bought')} label={t.bought} hint={t.boughtHint} inputMode="numeric" size={6} maxLength={5} />
    </>
  )
}

type SeveralProps = SectionProps & { name: 'recipients' | 'occasions' | 'styles'; codes: readonly string[] }

function Several({ values, faults, name, codes }: SeveralProps) {
  const t = useText(messages)
  const chosen = [values[name] ?? []].flat()
  const names: Record<string, string> = t.factNames[name]
  return (
    <details class="catalogue-several" open={chosen.length > 0 || faults.fields[name] !== undefined}>
      <summary>
        {t.facts[name]} <span class="hint">{t.facts.several(factLimits.several)}</span>
      </summary>
      <FaultNote label={t.facts[name]}>{faults.fields[name]}</FaultNote>
      <div class="catalogue-codes">
        {codes.map((code) => (
          <CheckField name={`${name}[]`} value={code} label={names[code]!} checked={chosen.includes(code)} />
        ))}
      </div>
    </details>
  )
}

function SafetyFields(props: SectionProps) {
  const t = useText(messages).facts
  const field = fieldOf(props)
  const { warnings, manufacturer, proof } = factLimits
  return (
    <>
      <TextArea {...field('warnings')} label={t.warnings} hint={t.warningsHint} rows={3} maxLength={warnings} />
      <TextArea
        {...field('manufacturer')}
        label={t.manufacturer}
        hint={t.manufacturerHint}
        rows={2}
        maxLength={manufacturer}
      />
      <TextArea {...field('greenProof')} label={t.greenProof} hint={t.greenProofHint} rows={2} maxLength={proof} />
    </>
  )
}
