import { NumberField, TextField } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import { type Measure, writeQuantity } from '../units.ts'

type QuantityFieldProps = {
  label: string
  measure: Measure
  /** As it is written: "2", "70 cm". */
  value: string
  /** Steps that can be had; null where nobody counts. */
  most?: number | null
  fault?: string
  /** `quantity` where it is not told. */
  name?: string
  /** The page was loaded anew because of it. */
  autofocus?: boolean
}

/** How many, or how much: pieces are counted up and down, lengths and weights are typed as people say them. */
export function QuantityField({ label, measure, value, most = null, ...more }: QuantityFieldProps) {
  const t = useText(messages).quantity
  const field = { name: 'quantity', label, value, ...more }
  if (measure.unit === 'piece') {
    const plain = value.replace(/\s/g, '')
    return <NumberField {...field} value={plain} min={measure.minimum} max={Math.min(most ?? 1000, 1000)} />
  }
  const hint = t.by(writeQuantity(1, measure), measure.minimum > 1 ? writeQuantity(measure.minimum, measure) : '')
  return <TextField {...field} hint={hint} size={10} maxLength={30} autoComplete="off" />
}
