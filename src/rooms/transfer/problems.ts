import type { AmountFault } from './money-column.ts'

/** What the file itself gets wrong. */
export type ReadingProblem =
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

/** What is right in the file and had to change to fit a listing here; the row as it came is kept beside. */
export type FittingProblem =
  | 'description_cut'
  | 'tags_left'
  | 'materials_left'
  | 'skus_left'
  | 'option_cut'
  | 'images_left'

/** What is otherwise at the source since it came here. */
export type SourceChange = 'price_changed'

export type ProblemCode = ReadingProblem | FittingProblem | SourceChange

/** What a maker must look at in one row; `value` is what her file says there. */
export interface Problem {
  code: ProblemCode
  field:
    | 'title'
    | 'description'
    | 'price'
    | 'currency'
    | 'quantity'
    | 'tags'
    | 'materials'
    | 'sku'
    | 'images'
    | 'axes'
    | 'row'
  value?: string
}
