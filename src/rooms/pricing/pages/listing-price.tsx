import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { FormActions, PostForm, SelectField, SubmitButton, text } from '#ui/fields'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import type { OwnTerms } from '../find-terms.ts'
import { messages } from '../messages.ts'
import type { PricedListing, PricingShop } from '../queries.ts'
import type { Outcome } from '../trial.ts'
import { CostFields } from './cost-fields.tsx'
import type { EuroStory } from './euro-story.tsx'
import { Glance } from './glance.tsx'
import { OwnCharges } from './own-charges.tsx'
import { Result } from './result.tsx'
import { Showing } from './showing.tsx'

export type ListingPriceProps = {
  shop: PricingShop
  listing: PricedListing
  terms: OwnTerms
  values: Form
  faults: Faults
  outcome: Outcome | null
  preview: EuroStory | null
  /** Of the form that shows the split, where it was refused. */
  said?: { values: Form; faults: Faults }
}

/** The calculator of one listing: its price and its costs, which are kept, and what of them she shows. */
export function ListingPricePage({ shop, listing, terms, values, faults, outcome, preview, said }: ListingPriceProps) {
  const t = useText(messages).calculator
  const at = { shop: shop.id, listing: listing.id }
  const live = routes.pricing.listing(at)
  return (
    <Workbench shop={shop} current="listings" title={t.listingTitle(listing.title || t.untitled)}>
      <p>{t.intro}</p>
      <a href={routes.catalogue.edit(at)}>{t.backToListing}</a>
      <OwnCharges shop={shop} seller={terms.seller} />
      <div class="pricing-desk">
        <PostForm to={routes.pricing.saveCosts(at)} faults={faults} class="pricing-form">
          {listing.variants.length > 1 && <VariantField listing={listing} values={values} live={live} />}
          <CostFields values={values} faults={faults} priceHint={t.priceHint} />
          <FormActions>
            <TryButton to={live}>{t.recalculate}</TryButton>
            <SubmitButton>{t.save}</SubmitButton>
          </FormActions>
          <Glance outcome={outcome} />
        </PostForm>
        <Result terms={terms} outcome={outcome} live={live} />
      </div>
      <Showing listing={listing} to={routes.pricing.showSplit(at)} preview={preview} said={said} />
    </Workbench>
  )
}

type VariantProps = { listing: PricedListing; values: Form; live: string }

/** Fills in the price of one variant; what else was typed stays. */
function VariantField({ listing: { variants }, values, live }: VariantProps) {
  const t = useText(messages).calculator
  const options = variants.map(({ id, options, price }) => ({
    value: String(id),
    label: t.variantPrice(Object.values(options).join(', '), price),
  }))
  return (
    <div class="row pricing-variant">
      <SelectField
        name="variant"
        label={t.whichVariant}
        value={text(values.variant)}
        empty={t.leastPrice}
        options={options}
      />
      <TryButton to={live} name="prendre" value="prix">
        {t.takePrice}
      </TryButton>
    </div>
  )
}

/** Asks for the page again with what is typed, and stores nothing. */
function TryButton({ to, children, ...named }: { to: string; name?: string; value?: string; children: string }) {
  return (
    <button type="submit" class="button quiet" formMethod="get" formAction={to} {...named}>
      {children}
    </button>
  )
}
