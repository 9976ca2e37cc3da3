import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { HiddenField, MoneyField, NumberField, PostForm, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { limits } from '../listing.ts'
import type { Difference } from '../merge-edits.ts'
import { messages } from '../messages.ts'
import type { ShopChoices } from '../queries-editing.ts'
import { Differences } from './differences.tsx'
import { FactsSection } from './facts-section.tsx'
import { CategoryField, type Fields, fieldOf, PlaceFields, WordFields } from './form-fields.tsx'
import { LossKnown } from './loss-notice.tsx'
import { OfferPart } from './offer-part.tsx'
import { OptionsSection } from './options-section.tsx'
import { PhotoFields, type PhotoFieldsProps } from './photo-fields.tsx'
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
  const { lossSeen } = faults.fields
  const lossKnown = Boolean(lossSeen || values.lossSeen)
  const again = Boolean(faults.general || Object.keys(faults.fields).length || differences)
  return (
    <PostForm to={to} files faults={lossSeen ? { ...faults, general: lossSeen } : faults} class="catalogue-form">
      <Filled values={values} />
      {differences && <Differences {...differences} />}
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

/** What the form was filled from. */
function Filled({ values }: { values: Form }) {
  const names = ['draft', 'listing', 'guessed', 'version', 'seenStock', 'base']
  return names.map((name) => <HiddenField name={name} value={text(values[name])} />)
}

type NeededProps = Fields & { guessed: boolean; shop: number; choices: ShopChoices }

function NeededFields({ guessed, shop, choices, ...fields }: NeededProps) {
  const t = useText(messages).form
  const field = fieldOf(fields)
  return (
    <div class="form" id="part-offer">
      <TextField {...field('title')} label={t.title} hint={t.titleHint} maxLength={limits.title} autoComplete="off" />
      <MoneyField
        {...field('price')}
        label={t.price}
        hint={<PriceHint shop={shop} listing={text(fields.values.listing)} />}
      />
      <CategoryField {...fields} guessed={guessed} universe={choices.universe} />
      <NumberField {...field('stock')} label={t.stock} hint={t.stockHint} min={0} max={limits.stock} />
    </div>
  )
}

/** A piece that is there has a calculator of its own; for a new one there is the plain one. */
function PriceHint({ shop, listing }: { shop: number; listing: string }) {
  const t = useText(messages).form
  const to = listing ? routes.pricing.listing({ shop, listing }) : routes.pricing.calculator({ shop })
  return (
    <>
      {t.priceHint}{' '}
      <a href={to} target="_blank" rel="noopener">
        {t.calculate}
      </a>
    </>
  )
}

function FoldedParts({ values, faults, photos, choices }: ListingFormProps) {
  const t = useText(messages).editing.groups
  const fields = { values, faults }
  const lacks = (names: readonly string[]) => names.some((name) => faults.fields[name] !== undefined)
  return (
    <div class="catalogue-parts">
      <OfferPart {...t.words} open={lacks(words) || text(values.description) !== ''}>
        <div class="form" id="part-words">
          <WordFields {...fields} />
        </div>
      </OfferPart>
      <div id="part-options">
        <OptionsSection {...fields} photos={photos.photos} />
      </div>
      <OfferPart {...t.facts} open={lacks(facts)}>
        <div class="form" id="part-facts">
          <FactsSection {...fields} />
        </div>
      </OfferPart>
      <OfferPart {...t.place} open={lacks(['section', 'deliveryProfile', 'sku'])}>
        <div class="form">
          <PlaceFields {...fields} choices={choices} />
        </div>
      </OfferPart>
    </div>
  )
}

const words = ['description', 'tags', 'materials']
const facts = [
  ...['madeBy', 'madeIn', 'techniques', 'origins', 'bought', 'recipients', 'occasions', 'styles'],
  ...['manufacturer', 'warnings', 'greenProof'],
]
