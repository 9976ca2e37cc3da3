/** One slice as it is typed into the form. */
export type SliceRow = { kind: string; upTo: string; price: string }

type Lists = Readonly<Record<string, string | string[] | undefined>>

/** The rows of a form that sends three lists side by side; a row without weight and price is no row. */
export function rowsOf(form: Lists): SliceRow[] {
  const [kinds, weights, prices] = [form.sliceKind, form.sliceUpTo, form.slicePrice].map((list) => [list ?? []].flat())
  return weights!
    .map((upTo, at) => ({ kind: kinds![at] ?? '', upTo, price: prices![at] ?? '' }))
    .filter(({ upTo, price }) => upTo.trim() || price.trim())
}
