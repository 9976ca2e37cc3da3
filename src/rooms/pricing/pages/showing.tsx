import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import { CheckField, FormActions, PostForm, SubmitButton, TextArea, text } from '#ui/fields'
import { useText } from '#ui/text'
import { most } from '../inputs.ts'
import { messages } from '../messages.ts'
import type { PricedListing } from '../queries.ts'
import { EuroStory } from './euro-story.tsx'

type Props = {
  listing: PricedListing
  to: string
  preview: EuroStory | null
  said?: { values: Form; faults: Faults }
}

/** Her choice to show where each euro goes, her words, and what buyers would see. */
export function Showing({ listing, to, preview, said }: Props) {
  const t = useText(messages).showing
  return (
    <section id="partage-public" class="sheet stack">
      <h2>{t.title}</h2>
      <p>{t.intro}</p>
      {listing.costs ? <ShowingForm listing={listing} to={to} said={said} /> : <p class="muted">{t.costsFirst}</p>}
      {listing.costs && <Preview preview={preview} />}
    </section>
  )
}

function ShowingForm({ listing, to, said }: Omit<Props, 'preview'>) {
  const t = useText(messages).showing
  const { values, faults } = said ?? { values: valuesOf(listing), faults: noFaults }
  return (
    <PostForm to={to} faults={faults}>
      <CheckField name="shown" label={t.shown} checked={values.shown === 'yes'} fault={faults.fields.shown} />
      <TextArea
        name="words"
        label={t.words}
        hint={t.wordsHint}
        value={text(values.words)}
        fault={faults.fields.words}
        required={false}
        maxLength={most.words}
        rows={4}
      />
      <FormActions>
        <SubmitButton>{t.save}</SubmitButton>
      </FormActions>
    </PostForm>
  )
}

function Preview({ preview }: { preview: EuroStory | null }) {
  const t = useText(messages).showing
  if (!preview) return <p class="muted">{t.noPreview}</p>
  return (
    <div class="pricing-preview stack tight">
      <p class="muted small">{t.preview}</p>
      <EuroStory story={preview} />
    </div>
  )
}

function valuesOf({ shown, words }: PricedListing): Form {
  return { ...(shown ? { shown: 'yes' } : {}), words }
}
