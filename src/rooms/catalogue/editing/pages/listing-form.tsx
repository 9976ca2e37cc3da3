import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { HiddenField, MoneyField, NumberField, PostForm, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import type { Universe } from '../../categories/categories.ts'
import { FactsSection } from '../../facts/pages/facts-section.tsx'
import { SupplySection } from '../../facts/pages/supply-section.tsx'
import { limits } from '../../listing.ts'
import { measureShown, type Sold } from '../../measure/measure-input.ts'
import { MeasureSection } from '../../measure/pages/measure-section.tsx'
import { messages } from '../../messages.ts'
import { OptionsSection } from '../../options/pages/options-section.tsx'
import { PhotoFields, type PhotoFieldsProps } from '../../photos/pages/photo-fields.tsx'
import { KitSection } from '../../supplies/pages/kit-section.tsx'
import { SuppliesSection } from '../../supplies/pages/supplies-section.tsx'
import type { Difference } from '../merge-edits.ts'
import type { ShopChoices } from '../queries-editing.ts'
import { Differences } from './differences.tsx'
import { CategoryField, type Fields, fieldOf, PlaceFields, WordFields } from './form-fields.tsx'
import { LossKnown } from './loss-notice.tsx'
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
  const { form: t, measure } = useText(messages)
  const field = fieldOf(fields)
  return (
    <div class="form" id="part-offer">
      <TextField {...field('title')} label={t.title} hint={t.titleHint} maxLength={limits.title} autoComplete="off" />
      {choices.universe === 'supplies' && <MeasureSection {...fields} />}
      <MoneyField
        {...field('price')}
        label={<span data-price-label>{measure.priceOf(measureShown(fields.values))}</span>}
        hint={<PriceHint shop={shop} listing={text(fields.values.listing)} />}
      />
      <CategoryField {...fields} guessed={guessed} universe={choices.universe} />
      <StockField {...fields} universe={choices.universe} />
      {choices.universe === 'supplies' && <SupplySection {...fields} />}
    </div>
  )
}

/** Pieces are a number; what may be a length or a weight is typed as people say it. */
function StockField({ universe, ...fields }: Fields & { universe: Universe }) {
  const { form, measure } = useText(messages)
  const sold = (text(fields.values.sold) || 'piece') as Sold
  // Where each version has its own, this one is not seen.
  const varied = fields.values.variance === 'varied'
  const field = { ...fieldOf(fields)('stock'), ...(varied ? { fault: undefined } : {}) }
  if (universe === 'market' && sold === 'piece')
    return <NumberField {...field} label={form.stock} hint={form.stockHint} min={0} max={limits.stock} />
  const label = <span data-stock-label>{measure.stockIn[sold]}</span>
  return <TextField {...field} label={label} hint={measure.stockHint} size={10} maxLength={30} autoComplete="off" />
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
  return (
    <div class="catalogue-parts">
      <OfferPart {...t.words} open={text(values.description) !== ''}>
        <div class="form" id="part-words">
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
      <OfferPart title={t.facts.title} hint={useFactsSaid(values) || t.facts.hint} open={false}>
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
