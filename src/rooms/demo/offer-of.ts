import type { Facts, ListingInput, Occasion, Recipient, VariantInput } from '#rooms/catalogue'
import { demoOffers, shopFacts } from './content/offers.ts'
import type { DemoListing, DemoOffer, DemoVariant } from './content/types.ts'

/** A piece of the demonstration as the catalogue takes it. */
export function offerOf(shop: string, listing: DemoListing): ListingInput {
  const { key: sku, title, description, price, quantity, category, tags, materials, measure, weight } = listing
  const {
    choices = [],
    variants,
    madeToOrder,
    leadDays,
    bespoke,
    personalisations,
  }: DemoOffer = demoOffers[`${shop}/${sku}`] ?? {}
  return {
    ...{ title, description, category, sku, price, tags: [...tags], materials: [...materials] },
    stock: madeToOrder ? null : quantity,
    choices: [...choices],
    variants: variants?.map((variant) => variantOf(variant, sku)),
    ...{ leadDays, bespoke, personalisations: personalisations && [...personalisations] },
    ...{ measure, weight },
    facts: listing.supply ? { supply: listing.supply } : factsOf(shop, tags, materials),
  }
}

/** Each carries the listing's key, by which it is known again. */
function variantOf({ options, price, stock, weight }: DemoVariant, sku: string): VariantInput {
  return { options, price, stock, sku, weight: weight ?? null, photo: null }
}

const occasions: Record<string, Occasion> = {
  naissance: 'birth',
  noël: 'christmas',
  mariage: 'wedding',
  baptême: 'baptism',
  anniversaire: 'birthday',
}
const recipients: Record<string, Recipient> = {
  bébé: 'baby',
  enfant: 'child',
  mixte: 'anyone',
  déco: 'home',
  maison: 'home',
  chien: 'pet',
}

/** For whom and for when a piece is, as far as its tags say it. */
function factsOf(shop: string, tags: readonly string[], materials: readonly string[]): Facts {
  const said = <Code>(codes: Record<string, Code>) => [...new Set(tags.flatMap((tag) => codes[tag] ?? []))]
  const facts = { recipients: said(recipients), occasions: said(occasions) }
  const given = Object.entries(facts).filter(([, codes]) => codes.length > 0)
  const { origins, ...made } = shopFacts[shop] ?? {}
  return { madeBy: 'maker', ...made, ...originsOf(materials, origins), ...Object.fromEntries(given) }
}

/** Where the shop's materials come from, of those that are in this piece: « cuir de vache » is of its leather. */
function originsOf(materials: readonly string[], origins: Readonly<Record<string, string>> = {}): Facts {
  const known = materials.flatMap((material) => {
    const [, origin] =
      Object.entries(origins).find(([name]) => material.toLowerCase().startsWith(name.toLowerCase())) ?? []
    return origin ? [[material, origin]] : []
  })
  return known.length > 0 ? { origins: Object.fromEntries(known) } : {}
}
