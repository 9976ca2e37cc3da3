import type { AmountFault } from './money-column.ts'

export type ProblemCode =
  | 'title_missing'
  | 'title_too_long'
  | `price_${AmountFault}`
  | 'currency_missing'
  | 'quantity_missing'
  | 'quantity_not_a_number'
  | 'quantity_negative'
  | 'quantity_absurd'
  | 'image_address'
  | 'too_many_options'
  | 'row_without_content'

/** What a maker must look at in one row; `value` is what her file says there. */
export interface Problem {
  code: ProblemCode
  field: 'title' | 'price' | 'currency' | 'quantity' | 'images' | 'axes' | 'row'
  value?: string
}
