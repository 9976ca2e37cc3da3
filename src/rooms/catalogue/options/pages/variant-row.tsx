import type { InputHTMLAttributes } from 'preact'
import { useId } from 'preact/hooks'
import type { Faults } from '#base/sentences'
import { useFault } from '#ui/form-faults'
import { useText } from '#ui/text'
import { limits } from '../../limits.ts'
import type { Choice } from '../../listing.ts'
import type { Unit } from '../../measure/units.ts'
import { messages } from '../../messages.ts'
import type { OwnPhoto } from '../../queries.ts'
import { nameOf } from '../../variants.ts'
import { type Column, columns, rowField } from '../row-fields.ts'
import type { ShownRow } from '../variant-rows.ts'

/** `price` is that of the listing: it stands for a row that has none. */
export type RowContext = {
  choices: readonly Choice[]
  faults: Faults
  photos: readonly OwnPhoto[]
  price: string
  unit: Unit
}
type RowProps = { row: ShownRow; context: RowContext }

export function VariantRow({ row, context }: RowProps) {
  const { offer, measure } = useText(messages)
  const t = offer.grid
  const stock = context.unit === 'piece' ? ({ inputMode: 'numeric', maxLength: 8 } as const) : { maxLength: 30 }
  const name = nameOf(row.options, context.choices)
  const cell = (column: CellProps['column'], label: string) => ({
    row,
    column,
    label,
    name,
    fault: faultOf(context, column, row),
  })
  return (
    <tr data-key={row.key}>
      <th scope="row">
        <input type="hidden" name={`${columns.key}[]`} value={row.key} />
        <span data-name>{name}</span>
      </th>
      <Cell {...cell('price', t.price)} inputMode="decimal" placeholder={context.price} maxLength={16} />
      <Cell {...cell('stock', measure.gridStock[context.unit])} {...stock} placeholder={t.made} />
      <Cell {...cell('sku', t.sku)} maxLength={limits.sku} />
      <Cell {...cell('weight', t.weight)} inputMode="numeric" maxLength={8} />
      <PhotoCell row={row} name={name} photos={context.photos} />
      <td data-label={t.absent} class="catalogue-absent">
        <input
          type="checkbox"
          name="rowAbsent[]"
          value={row.key}
          checked={row.absent}
          aria-label={t.of(t.absent, name)}
        />
      </td>
    </tr>
  )
}

function faultOf({ faults }: RowContext, column: Column, { key }: ShownRow): string | undefined {
  return faults.fields[rowField(column, key)]
}

type CellProps = Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'placeholder' | 'maxLength'> & {
  row: ShownRow
  column: 'price' | 'stock' | 'sku' | 'weight'
  label: string
  name: string
  fault?: string
}

function Cell({ row, column, label, name, fault, ...input }: CellProps) {
  const t = useText(messages).offer.grid
  const id = useId()
  const anchor = useFault(t.of(label, name), fault)
  return (
    <td data-label={label} class={`cell-${column}`}>
      <input
        {...input}
        type="text"
        id={anchor}
        name={`${columns[column]}[]`}
        value={row[column]}
        autoComplete="off"
        aria-label={t.of(label, name)}
        data-label={label}
        {...(fault ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
      />
      {fault && (
        <p class="fault" id={id}>
          {fault}
        </p>
      )}
    </td>
  )
}

function PhotoCell({ row, name, photos }: { row: ShownRow; name: string; photos: readonly OwnPhoto[] }) {
  const t = useText(messages).offer.grid
  return (
    <td data-label={t.photo} class="cell-photo">
      <select name={`${columns.photo}[]`} aria-label={t.of(t.photo, name)} data-label={t.photo}>
        <option value="">{t.noPhoto}</option>
        {photos.map(({ id }, at) => (
          <option value={id} selected={row.photo === String(id)}>
            {t.numbered(at + 1)}
          </option>
        ))}
      </select>
    </td>
  )
}
