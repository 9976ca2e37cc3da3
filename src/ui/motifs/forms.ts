import type { Brush } from './brush.ts'

/** One of a motif's forms: the one that the picture asks for, else the one on which chance falls. */
export function formOf<Form>(b: Brush, forms: Readonly<Record<string, Form>>): Form {
  return forms[b.form ?? ''] ?? b.dice.pick(Object.values(forms))
}
