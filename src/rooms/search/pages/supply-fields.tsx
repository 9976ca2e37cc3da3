import { CheckField, SelectField } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { beadSizes, makings, type SupplyWish, sellings, widths } from '../supply-filters.ts'

/** What someone who makes things asks of what she makes them of. */
export function SupplyFields({ wish }: { wish: SupplyWish }) {
  const t = useText(messages).supplies
  const named = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <>
      <SelectField
        name="vente"
        label={t.selling}
        value={wish.selling}
        options={sellings.map((selling) => ({ value: selling, label: t.sellings[selling] }))}
        empty={t.anySelling}
      />
      <SelectField name="matiere" label={t.fibre} value={wish.fibre} options={named(t.fibres)} empty={t.anyFibre} />
      <SelectField
        name="largeur"
        label={t.width}
        value={String(wish.width ?? '')}
        options={widths.map((width) => ({ value: String(width), label: t.widthFrom(width) }))}
        empty={t.anyWidth}
      />
      <SelectField
        name="perle"
        label={t.bead}
        value={String(wish.bead ?? '')}
        options={beadSizes.map((size) => ({ value: String(size), label: beadLabel(size) }))}
        empty={t.anyBead}
      />
      <SelectField
        name="provenance"
        label={t.country}
        value={wish.country}
        options={named(t.countries)}
        empty={t.anyCountry}
      />
      <SelectField
        name="fabrication"
        label={t.making}
        value={wish.making}
        options={makings.map((making) => ({ value: making, label: t.makings[making] }))}
        empty={t.anyMaking}
      />
      <CheckField name="licence" label={t.licence} checked={wish.licence} value="vente" />
    </>
  )
}

/** "de 6 à 8 mm". */
export function beadLabel(from: number): string {
  const until = beadSizes.find((size) => size > from)
  return messages.fr.supplies.beadFrom(from, until)
}
