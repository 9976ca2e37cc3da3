import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { HiddenField, PostForm, text } from '#ui/fields'
import { useText } from '#ui/text'
import { openClaims } from '../../facts/claims.ts'
import { Claims } from '../../facts/pages/claims.tsx'
import { FactsSection } from '../../facts/pages/facts-section.tsx'
import { MeasureSection } from '../../measure/pages/measure-section.tsx'
import { messages } from '../../messages.ts'
import { OptionsSection } from '../../options/pages/options-section.tsx'
import { PhotoFields, type PhotoFieldsProps } from '../../photos/pages/photo-fields.tsx'
import { KitSection } from '../../supplies/pages/kit-section.tsx'
import { SuppliesSection } from '../../supplies/pages/supplies-section.tsx'
import type { Difference } from '../merge-edits.ts'
import type { ShopChoices } from '../queries-editing.ts'
import { Differences } from './differences.tsx'
import { PlaceFields, WordFields } from './form-fields.tsx'
import { LossKnown } from './loss-notice.tsx'
import { NeededFields } from './needed-fields.tsx'
import { OfferPart } from './offer-part.tsx'
import { placeSaid, useFactsSaid } from './said-folded.ts'
import { SaveBar } from './save-bar.tsx'

export type ListingFormProps = {
  to: string
  shop: number
  values: Form
  faults: Faults
  photos: Omit<PhotoFieldsProps, 'shop' | 'values' | 'fault'>
  /** The category was guessed from the maker's words, not chosen. */
  guessed: boolean
  choices: ShopChoices
  differences?: { taken: readonly Difference[]; clashes: readonly Difference[] }
  isDraft: boolean
  mayPublish: boolean
}

/**
 * One form for everything, so that nothing typed is lost: photos first, then what every piece needs; what most do
 * without is folded below.
 */
export function ListingForm(props: ListingFormProps) {
  const { to, shop, values, faults, photos, differences, isDraft, mayPublish } = props
  const { lossSeen, claimsSeen } = faults.fields
  const lossKnown = Boolean(lossSeen || values.lossSeen)
  const again = Boolean(faults.general || Object.keys(faults.fields).length || differences)
  return (
    <PostForm to={to} files faults={withGeneral(faults, claimsSeen ?? lossSeen)} class="catalogue-form">
      <Filled values={values} />
      {differences && <Differences {...differences} />}
      {(claimsSeen || values.claimsSeen) && <HiddenField name="claimsSeen" value="yes" />}
      {lossKnown && <LossKnown shop={shop} listing={text(values.listing)} />}
      <div id="part-photos">
        <PhotoFields shop={shop} {...photos} values={values} fault={faults.fields.photos} />
      </div>
      <NeededFields {...props} />
      <FoldedParts {...props} />
      <SaveBar {...{ shop, isDraft, mayPublish, again }} atLoss={lossKnown} />
    </PostForm>
  )
}

/** What she must know before it is published is said of the whole form. */
const withGeneral = (faults: Faults, general: string | undefined): Faults => (general ? { ...faults, general } : faults)

/** What the form was filled from. */
function Filled({ values }: { values: Form }) {
  const names = ['draft', 'listing', 'guessed', 'version', 'seenStock', 'base']
  return names.map((name) => <HiddenField name={name} value={text(values[name])} />)
}

function FoldedParts({ values, faults, photos, choices }: ListingFormProps) {
  const t = useText(messages).editing.groups
  const fields = { values, faults }
  const claims = openClaims(values)
  return (
    <div class="catalogue-parts">
      <OfferPart {...t.words} open={text(values.description) !== '' || claims.length > 0}>
        <div class="form" id="part-words">
          <Claims values={values} />
          <WordFields {...fields} />
        </div>
      </OfferPart>
      <div id="part-options">
        <OptionsSection {...fields} photos={photos.photos} />
      </div>
      {choices.universe === 'market' && (
        <OfferPart {...t.measure} open={!['', 'piece'].includes(text(values.sold))}>
          <div class="form">
            <MeasureSection {...fields} />
          </div>
        </OfferPart>
      )}
      <OfferPart
        title={t.facts.title}
        hint={useFactsSaid(values) || t.facts.hint}
        open={claims.some(({ kind }) => kind === 'generic')}
      >
        <div class="form" id="part-facts">
          <FactsSection {...fields} />
        </div>
      </OfferPart>
      {choices.universe === 'market' && <SuppliesSection {...fields} />}
      {choices.universe === 'supplies' && <KitSection {...fields} possible={choices.parts} />}
      <OfferPart title={t.place.title} hint={placeSaid(values, choices) || t.place.hint} open={false}>
        <div class="form">
          <PlaceFields {...fields} choices={choices} />
        </div>
      </OfferPart>
    </div>
  )
}
