import type { ComponentChildren } from 'preact'
import { TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import type { Fields } from '../../editing/pages/form-fields.tsx'
import { OfferPart } from '../../editing/pages/offer-part.tsx'
import { messages } from '../../messages.ts'
import { mostParts } from '../kit.ts'
import { nameOfPart, partField, partQuantityField } from '../kit-input.ts'
import type { Part } from '../kit-queries.ts'

type KitProps = Fields & { possible: readonly Part[] }

/** What a kit is made of: the first lines at once, the others folded. */
export function KitSection({ possible, ...fields }: KitProps) {
  const t = useText(messages).links.kit
  const faulty = Object.keys(fields.faults.fields).some((field) => field.startsWith('part'))
  const filled = places.filter((at) => text(fields.values[partField(at)]) || text(fields.values[partQuantityField(at)]))
  const first = Math.max(3, (filled.at(-1) ?? -1) + 2)
  return (
    <OfferPart title={t.summary} hint={t.summaryHint} open={filled.length > 0 || faulty}>
      <p class="hint">{possible.length > 0 || filled.length > 0 ? t.lead : t.none}</p>
      <datalist id="catalogue-kit-parts">
        {possible.map((part) => (
          <option value={nameOfPart(part)} />
        ))}
      </datalist>
      <Rows from={0} to={first} {...fields} />
      {first < mostParts && (
        <details>
          <summary>{t.more}</summary>
          <Rows from={first} to={mostParts} {...fields} />
        </details>
      )}
    </OfferPart>
  )
}

const places = Array.from({ length: mostParts }, (_, at) => at)

function Rows({ from, to, ...fields }: Fields & { from: number; to: number }) {
  return (
    <Lines>
      {places.slice(from, to).map((at) => (
        <Row at={at} {...fields} />
      ))}
    </Lines>
  )
}

function Lines({ children }: { children: ComponentChildren }) {
  return <ol class="catalogue-kit">{children}</ol>
}

function Row({ at, values, faults }: Fields & { at: number }) {
  const t = useText(messages).links.kit
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name], required: false })
  return (
    <li class="catalogue-kit-part">
      <TextField
        {...field(partField(at))}
        label={t.part(at + 1)}
        hint={at === 0 ? t.partHint : undefined}
        list="catalogue-kit-parts"
        placeholder=" "
        maxLength={400}
        autoComplete="off"
      />
      <TextField
        {...field(partQuantityField(at))}
        label={t.quantity}
        placeholder={at === 0 ? t.quantityPlaceholder : undefined}
        maxLength={20}
        autoComplete="off"
      />
    </li>
  )
}
