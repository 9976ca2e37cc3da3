import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { FaultNote, HiddenField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { limits } from '../../limits.ts'
import { measureShown } from '../../measure/measure-input.ts'
import { messages } from '../../messages.ts'
import type { OwnPhoto } from '../../queries.ts'
import { countCombinations } from '../../variants.ts'
import { typedRows } from '../row-fields.ts'
import { blankRow, choicesIn, filled, groupOf, rowsFor, type ShownRow } from '../variant-rows.ts'
import { FillBar } from './fill-bar.tsx'
import { type RowContext, VariantRow } from './variant-row.tsx'

type GridProps = { values: Form; faults: Faults; photos: readonly OwnPhoto[] }

/** One row a combination, together where they have the first option's value in common. Shown where each has its own. */
export function VariantGrid({ values, faults, photos }: GridProps) {
  const t = useText(messages).offer.grid
  const choices = choicesIn(text(values.choices))
  const rows = shownRows(values)
  const { unit } = measureShown(values)
  const context = { choices, faults, photos, price: text(values.price), unit }
  return (
    <fieldset class="catalogue-variants" data-variants>
      <legend>{t.legend}</legend>
      {[values.seenRows ?? []]
        .flat()
        .slice(0, limits.variants)
        .map((seen) => (
          <HiddenField name="seenRows[]" value={seen} />
        ))}
      <p class="hint">{t.hint}</p>
      <GridFaults fields={faults.fields} varied={values.variance === 'varied'} />
      <FillBar choices={choices} values={values} />
      <p class="hint" data-none hidden={choices.length > 0}>
        {t.none}
      </p>
      <p class="hint" data-too-many hidden={countCombinations(choices) <= limits.variants}>
        {t.tooMany(limits.variants)}
      </p>
      <div data-groups>
        <Groups rows={rows} context={context} />
      </div>
      <noscript>
        <button type="submit" class="button quiet" name="more" value="grid">
          {t.refresh}
        </button>
        <p class="hint">{t.refreshHint}</p>
      </noscript>
      <p class="hint">{t.renaming}</p>
      <template data-group>
        <Group name="" rows={[]} context={context} open />
      </template>
      <template data-row>
        <VariantRow row={{ ...blankRow, key: '', options: {} }} context={{ ...context, faults: { fields: {} } }} />
      </template>
    </fieldset>
  )
}

/** The rows as typed, one for each combination of what the options are now; filled at once where that was asked. */
function shownRows(values: Form): ShownRow[] {
  const rows = rowsFor(choicesIn(text(values.choices)), typedRows(values))
  if (values.more !== 'fill') return rows
  const [which, price, stock, weight] = ['fillWhich', 'fillPrice', 'fillStock', 'fillWeight'].map((name) =>
    text(values[name]),
  )
  return filled(rows, { which: which!, price: price!, stock: stock!, weight: weight!, made: values.fillMade === 'yes' })
}

/** What is wrong with all together; the field of the stock is not seen where each row has its own. */
function GridFaults({ fields, varied }: { fields: Faults['fields']; varied: boolean }) {
  const told = [fields.grid, fields.more, varied ? fields.stock : undefined].filter(
    (sentence) => sentence !== undefined,
  )
  const t = useText(messages).offer.grid
  return told.map((sentence) => <FaultNote label={t.legend}>{sentence}</FaultNote>)
}

const fewRows = 24

function Groups({ rows, context }: { rows: ShownRow[]; context: RowContext }) {
  const few = rows.length <= fewRows
  return [...Map.groupBy(rows, ({ options }) => groupOf(options, context.choices))].map(([name, members], at) => (
    <Group name={name} rows={members} context={context} open={few || at === 0 || hasFault(members, context)} />
  ))
}

function hasFault(rows: ShownRow[], { faults }: RowContext): boolean {
  return rows.some(({ key }) => Object.keys(faults.fields).some((field) => field.endsWith(`:${key}`)))
}

type GroupProps = { name: string; rows: ShownRow[]; context: RowContext; open: boolean }

function Group({ name, rows, context, open }: GroupProps) {
  const { offer, measure } = useText(messages)
  const t = offer.grid
  const columns = [t.version, t.price, measure.gridStock[context.unit], t.sku, t.weight, t.photo, t.absent]
  return (
    <details class="catalogue-group" data-name={name} open={open}>
      <summary>
        <span data-group-name>{name || t.legend}</span>{' '}
        <span class="muted" data-group-count>
          ({rows.length})
        </span>
      </summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <VariantRow row={row} context={context} />
          ))}
        </tbody>
      </table>
    </details>
  )
}
