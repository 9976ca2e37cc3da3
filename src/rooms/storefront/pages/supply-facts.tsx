import { messages as catalogue, type SupplyFacts } from '#rooms/catalogue'
import { Facts } from '#ui/facts'
import { useText } from '#ui/text'

/** What whoever makes something of a supply wants to know of it, origin first. */
export function SupplyFactsShown({ supply }: { supply: SupplyFacts }) {
  const t = useText(catalogue).supply.shown
  const { origin, resold, composition, width, beadSize, licence } = supply
  const facts = [
    { label: t.origin, value: origin },
    { label: t.resold, value: resold === undefined ? '' : resold ? t.resoldIt : t.madeByHand },
    { label: t.composition, value: composition },
    { label: t.width, value: width && `${width}\u00a0cm` },
    { label: t.beadSize, value: beadSize && `${String(beadSize).replace('.', ',')}\u00a0mm` },
    { label: t.licence, value: licence && t.licences[licence] },
  ].filter(({ value }) => value)
  return (
    <>
      <h2>{t.title}</h2>
      <Facts items={facts} />
    </>
  )
}
