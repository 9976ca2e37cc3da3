import { type Facts as CraftFacts, messages as catalogue, productIdentifier } from '#rooms/catalogue'
import { isProfessional, type Seller } from '#rooms/shops'
import { type Fact, Facts } from '#ui/facts'
import { Prose } from '#ui/prose'
import { useText } from '#ui/text'
import { SupplyFactsShown } from './supply-facts.tsx'

type MadePiece = {
  id: number
  facts: CraftFacts
  materials: readonly string[]
  seller: Seller
  shop: { id: number; name: string }
}

/** How a piece is made and for whom it is; then what the law wants known of its safety. */
export function ListingFacts({ piece }: { piece: MadePiece }) {
  const t = useText(catalogue).facts.shown
  const facts = factsOf(piece)
  return (
    <section class="stack">
      {piece.facts.supply && <SupplyFactsShown supply={piece.facts.supply} />}
      {facts.length > 0 && (
        <>
          <h2>{t.title}</h2>
          <Facts items={facts} />
        </>
      )}
      <details class="small">
        <summary>{t.safety}</summary>
        <Safety {...piece} />
      </details>
    </section>
  )
}

function factsOf({ facts, materials }: MadePiece): Fact[] {
  const { facts: words, factNames } = catalogue.fr
  const t = words.shown
  const { madeBy, madeIn, techniques, bought, recipients, occasions, styles, greenProof } = facts
  const names = (codes: readonly string[] | undefined, of: Record<string, string>) =>
    (codes ?? []).map((code) => of[code]).join(', ')
  const all: Fact[] = [
    { label: t.madeBy, value: madeBy && words.makersShown[madeBy] },
    { label: t.madeIn, value: madeIn },
    { label: t.techniques, value: techniques?.join(', ') },
    { label: t.materials, value: materialsOf(materials, facts.origins) },
    { label: t.bought, value: bought === undefined ? '' : t.boughtShare(bought) },
    { label: t.recipients, value: names(recipients, factNames.recipients) },
    { label: t.occasions, value: names(occasions, factNames.occasions) },
    { label: t.styles, value: names(styles, factNames.styles) },
    { label: t.greenProof, value: greenProof },
  ]
  return all.filter(({ value }) => value)
}

/** "grès (Puisaye), engobe": materials with where they come from, and those that have only an origin. */
function materialsOf(materials: readonly string[], origins: Record<string, string> = {}): string {
  const t = catalogue.fr.facts.shown
  const known = new Map(Object.entries(origins).map(([name, origin]) => [name.toLowerCase(), { name, origin }]))
  const listed = materials.map((name) => {
    const found = known.get(name.toLowerCase())
    known.delete(name.toLowerCase())
    return found ? t.from(name, found.origin) : name
  })
  return [...listed, ...[...known.values()].map(({ name, origin }) => t.from(name, origin))].join(', ')
}

/** Manufacturer, identifier and warnings (GPSR, Regulation (EU) 2023/988, art. 19). */
function Safety({ facts, seller, shop, id }: MadePiece) {
  const t = useText(catalogue).facts.shown
  return (
    <>
      <Facts
        items={[
          { label: t.manufacturer, value: facts.manufacturer || manufacturerOf(seller, shop.name) },
          { label: t.identifier, value: productIdentifier({ shop: shop.id, listing: id }) },
        ]}
      />
      <h3>{t.warnings}</h3>
      {facts.warnings ? <Prose text={facts.warnings} /> : <p>{t.noWarnings}</p>}
    </>
  )
}

/** A private person's address is nobody's to read; who makes a trade of it says where she can be reached. */
function manufacturerOf(seller: Seller, shop: string): string {
  const { legalName, address, postcode, town, email } = seller
  const name = legalName === shop ? shop : `${shop} (${legalName})`
  if (!isProfessional(seller)) return name
  return [name, address, [postcode, town].filter(Boolean).join(' '), email].filter(Boolean).join(', ')
}
