import type { Cents } from '#kit/money'
import { totalWords } from '../messages-units.fr.ts'
import { type Measure, writeQuantity } from '../units.ts'
import { QuantityField } from './quantity-field.tsx'

type Props = {
  label: string
  measure: Measure
  most: number | null
  cents: Cents
  /** What was typed and refused, and why. */
  tried?: { typed: string; fault: string }
}

/** How many, or how much, and what that comes to: the script `unit-price` counts along while it is typed. */
export function PricedQuantity({ label, measure, most, cents, tried }: Props) {
  const least = writeQuantity(measure.minimum, measure)
  const oneAlone = measure.unit === 'piece' && measure.minimum === 1
  return (
    <div class="catalogue-quantity" data-priced={cents} data-total={JSON.stringify(measure)}>
      <QuantityField
        {...{ label, measure, most }}
        value={tried?.typed ?? least}
        fault={tried?.fault}
        autofocus={tried !== undefined}
      />
      <p aria-live="polite" hidden={oneAlone || tried !== undefined}>
        {totalWords(least, cents, measure)}
      </p>
    </div>
  )
}
