import { type Cents, decimalOf } from '#kit/money'

/** Cents as one types them into a field: "4,90"; empty where there is no amount. */
export function typedAmount(cents: Cents | null): string {
  return cents === null ? '' : decimalOf(cents).replace('.', ',')
}
