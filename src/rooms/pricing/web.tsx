import { inTransaction } from '#base/database'
import { type Answer, type Context, type Form, handlers, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { routes } from '#routes'
import { chargesPage, updateChargesFromForm } from './charges-web.tsx'
import { exampleTerms, findTerms } from './find-terms.ts'
import { ShownInput, type Trial, TrialInput } from './inputs.ts'
import { fr } from './messages.fr.ts'
import { CalculatorPage } from './pages/calculator.tsx'
import { ListingPricePage, type ListingPriceProps } from './pages/listing-price.tsx'
import { previewOf } from './preview-of.ts'
import { findPricedListing, findPricingShop } from './queries.ts'
import { saveCosts } from './save-costs.ts'
import { showSplit } from './show-split.ts'
import { exampleValues, outcomeOf, priceOf, typed, valuesOf } from './trial.ts'

type AtListing = Context<{ shop: string; listing: string }>

export const web = handlers(routes.pricing, {
  calculator: (context) => calculator(context),
  charges: (context) => chargesPage(context),
  updateCharges: updateChargesFromForm,
  listing: (context) => listingPrice(context, context.query),
  saveCosts: (context) => {
    const { db, actor, params, form } = context
    return orAgain(
      async () => {
        const trial = read(TrialInput, form)
        await inTransaction(db, (tx) => saveCosts(tx, actor, params.shop, params.listing, trial))
        const { price = '', variant = '' } = form
        return seeOther(
          routes.pricing.listing(params, { price: String(price), variant: String(variant) }),
          'pricing_costs_saved',
        )
      },
      (faults, status) => listingPrice(context, form, { faults, status }),
    )
  },
  showSplit: (context) => {
    const { db, actor, params, form } = context
    return orAgain(
      async () => {
        const said = read(ShownInput, form)
        await inTransaction(db, (tx) => showSplit(tx, actor, params.shop, params.listing, said))
        const notice = said.shown ? 'pricing_split_shown' : 'pricing_split_hidden'
        return seeOther(`${routes.pricing.listing(params)}#partage-public`, notice)
      },
      (faults, status) => listingPrice(context, {}, { said: { values: form, faults }, status }),
    )
  },
})

/** Opens with the example of 2017; `chiffres=miens` counts by the maker's own rates. */
async function calculator({ db, actor, params, query }: Context<{ shop: string }>): Promise<Answer> {
  const shop = await findPricingShop(db, actor, params.shop)
  const isOwn = (query.prendre ?? query.chiffres) === 'miens'
  const terms = isOwn ? await findTerms(db, shop) : exampleTerms
  const values = Object.keys(query).length > 0 ? { aim: typed(shop.hourlyAim), ...query } : exampleValues
  return tried(values, (trial, faults, status) => {
    const outcome = trial && outcomeOf(terms, trial)
    const props = { shop, terms, values, faults, outcome }
    return page(<CalculatorPage {...props} />, headOf(fr.calculator.title), { status })
  })
}

type Again = { faults?: Faults; said?: ListingPriceProps['said']; status?: number }

/** The calculator of a listing, filled from what is stored and then from what was typed. */
async function listingPrice({ db, actor, params }: AtListing, asked: Form, again: Again = {}): Promise<Answer> {
  const shop = await findPricingShop(db, actor, params.shop)
  const listing = await findPricedListing(db, shop.id, params.listing)
  const terms = await findTerms(db, shop)
  const variant = typeof asked.variant === 'string' ? asked.variant : ''
  const values: Form = { ...valuesOf(shop, listing, variant), ...asked }
  if (asked.prendre === 'prix') values.price = typed(priceOf(listing, variant))
  return tried(values, (trial, faults, status) => {
    const outcome = trial && outcomeOf(terms, trial)
    const shown = { outcome, preview: previewOf(terms, listing), faults: again.faults ?? faults, said: again.said }
    const title = fr.calculator.listingTitle(listing.title || fr.calculator.untitled)
    const props = { shop, listing, terms, values, ...shown }
    return page(<ListingPricePage {...props} />, headOf(title), { status: again.status ?? status })
  })
}

/** What was typed, read; where it cannot be, the page waits with its faults and no outcome. */
function tried(values: Form, show: (trial: Trial | null, faults: Faults, status: number) => Answer): Promise<Answer> {
  return orAgain(
    async () => show(read(TrialInput, values), noFaults, 200),
    (faults, status) => show(null, faults, status),
  )
}

const headOf = (title: string) => ({ title, noIndex: true, scripts: ['calculator'] })
