import type { Cents } from '#kit/money'
import { unitPriceWords } from '../messages-units.fr.ts'
import type { Measure } from '../units.ts'

/** What the law wants beside the price: of a metre, a kilogram, one piece of a lot. The script `unit-price` follows it. */
export function UnitPriceNote({ cents, measure }: { cents: Cents; measure: Measure }) {
  const words = unitPriceWords(cents, measure)
  if (!words) return null
  return (
    <p class="small muted" data-priced={cents} data-unit-price={JSON.stringify(measure)}>
      {words}
    </p>
  )
}
