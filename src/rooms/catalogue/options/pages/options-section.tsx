import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { NumberField, RadioField, TextArea, text } from '#ui/fields'
import { useText } from '#ui/text'
import { OfferPart } from '../../editing/pages/offer-part.tsx'
import { limits } from '../../limits.ts'
import { messages } from '../../messages.ts'
import type { OwnPhoto } from '../../queries.ts'
import { MadeSection } from './made-section.tsx'
import { OptionsEditor } from './options-editor.tsx'
import { PersonalisationSection } from './personalisation-section.tsx'
import { VariantGrid } from './variant-grid.tsx'

export type SectionProps = { values: Form; faults: Faults }
export type OptionsProps = SectionProps & { photos: readonly OwnPhoto[] }

/** Options, variants, pieces made to order, personalisation: closed until they are wanted, most pieces need none. */
export function OptionsSection(props: OptionsProps) {
  return (
    <div class="catalogue-offer">
      <SaveOnEnter />
      <Options {...props} />
      <MadeSection {...props} />
      <PersonalisationSection {...props} />
    </div>
  )
}

/** Enter in a field presses the first button of a form: it means to save, not to fill the grid below. */
function SaveOnEnter() {
  const t = useText(messages).form
  return (
    <button type="submit" class="unseen" tabIndex={-1} aria-hidden="true">
      {t.save}
    </button>
  )
}

function Options({ values, faults, photos }: OptionsProps) {
  const t = useText(messages).offer.options
  const { choices, more } = faults.fields
  return (
    <OfferPart
      title={t.summary}
      hint={t.summaryHint}
      open={Boolean(text(values.choices) || values.variance === 'varied' || more)}
    >
      <OptionsEditor>
        <TextArea
          name="choices"
          label={t.choices}
          hint={t.choicesHint}
          value={text(values.choices)}
          fault={choices}
          required={false}
          rows={3}
        />
      </OptionsEditor>
      <RadioField
        name="variance"
        legend={t.variance}
        value={text(values.variance) || 'shared'}
        fault={faults.fields.variance}
        options={[
          { value: 'shared', label: t.shared, hint: t.sharedHint },
          { value: 'varied', label: t.varied, hint: t.variedHint },
        ]}
      />
      <VariantGrid values={values} faults={faults} photos={photos} />
      <div class="catalogue-shared-only">
        <NumberField
          name="weight"
          label={t.weight}
          hint={t.weightHint}
          unit={t.grams}
          value={text(values.weight)}
          fault={faults.fields.weight}
          required={false}
          min={0}
          max={limits.weight}
        />
      </div>
    </OfferPart>
  )
}
