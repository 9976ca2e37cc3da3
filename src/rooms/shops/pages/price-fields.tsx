import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { formatGrams } from '#kit/grams'
import { FaultNote, FieldGroup, MoneyField, NumberField, RadioField, SelectField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { mostPackaging, mostSliceGrams, mostSlices, sliceKinds } from '../postage.ts'
import { rowsOf, type SliceRow } from '../slice-rows.ts'

type Typed = { values: Form; faults: Faults }

/** What sending costs: by the piece, or by weight. Only the fields of what is chosen are seen; only those are read. */
export function PriceFields({ values, faults }: Typed) {
  const t = useText(messages).settings.delivery
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name] })
  return (
    <>
      <RadioField
        name="by"
        legend={t.by}
        value={text(values.by) || 'piece'}
        options={(['piece', 'weight'] as const).map((value) => ({ value, ...t.ways[value] }))}
        fault={faults.fields.by}
      />
      <div class="shops-by-piece stack">
        <MoneyField {...field('price')} label={t.price} />
        <MoneyField {...field('furtherPiece')} label={t.furtherPiece} hint={t.furtherPieceHint} />
      </div>
      <div class="shops-by-weight stack">
        <SliceFields {...{ values, faults }} />
        <NumberField
          {...field('packaging')}
          label={t.packaging}
          hint={t.packagingHint}
          min={0}
          max={mostPackaging}
          unit="g"
        />
      </div>
    </>
  )
}

/** Rows that wait after those that are filled in. */
const spare = 3

function SliceFields({ values, faults }: Typed) {
  const t = useText(messages).settings.delivery
  const filled = rowsOf(values).slice(0, mostSlices)
  const rows = Array.from({ length: Math.max(mostSlices, filled.length) }, (_, at) => (
    <SliceFieldsRow {...{ at, faults }} row={filled[at]} />
  ))
  const open = Math.max(filled.length + spare, 4)
  return (
    <FieldGroup legend={t.slices} hint={t.slicesHint(formatGrams(mostSliceGrams))}>
      <FaultNote label={t.slices}>{faults.fields.slices}</FaultNote>
      {rows.slice(0, open)}
      {rows.length > open && (
        <details>
          <summary>{t.moreSlices}</summary>
          <div class="stack">{rows.slice(open)}</div>
        </details>
      )}
    </FieldGroup>
  )
}

function SliceFieldsRow({ at, row, faults }: { at: number; row?: SliceRow; faults: Faults }) {
  const t = useText(messages).settings.delivery
  const field = (name: keyof SliceRow) => ({ value: row?.[name] ?? '', fault: faults.fields[`slices.${at}.${name}`] })
  const kinds = sliceKinds.map((value) => ({ value, label: t.sliceKinds[value] }))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset for each of twelve rows would be read out as twelve groups in a group
    <div class="shops-slice" role="group" aria-label={t.slice(at + 1)}>
      <SelectField name="sliceKind[]" label={t.sliceKind} options={kinds} {...field('kind')} />
      <NumberField name="sliceUpTo[]" label={t.upTo} min={1} max={mostSliceGrams} unit="g" {...field('upTo')} />
      <MoneyField name="slicePrice[]" label={t.slicePrice} {...field('price')} />
    </div>
  )
}
