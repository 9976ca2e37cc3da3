import type { FormBounds } from '#base/bounds'
import type { Form } from '#base/http'
import { Refusal, refuse } from '#kit/refusal'

type Pair = [name: string, value: string]

/** The fields of a form as browsers send it (application/x-www-form-urlencoded), counted before they are taken apart. */
export function pairsOf(body: string, bounds: FormBounds): Pair[] {
  if (body === '') return []
  if (body.split('&', bounds.fields + 1).length > bounds.fields) throw manyFields(bounds)
  return [...new URLSearchParams(body)]
}

export function manyFields({ fields: maximum }: FormBounds): Refusal {
  return new Refusal('large', 'form_many_fields', { maximum })
}

/**
 * Fields by name. Refuses (large) `form_many_values` of one list and `form_long_value`, whatever they would have meant:
 * handlers may look at each value as often as they like.
 */
export function formOf(pairs: readonly Pair[], bounds: FormBounds): Form {
  // Own object without prototype: a field named __proto__ is just a field.
  const form: Form = Object.create(null)
  for (const [name, raw] of pairs) {
    if (Buffer.byteLength(name) + Buffer.byteLength(raw) > bounds.valueBytes)
      refuse('large', 'form_long_value', { kilobytes: Math.round(bounds.valueBytes / 1024) })
    const value = raw.replaceAll('\0', '').replaceAll('\r\n', '\n')
    if (name.endsWith('[]')) addTo(form, name.slice(0, -2), value, bounds)
    else form[name] = value
  }
  return form
}

// In place: a copy for each value would be slow.
function addTo(form: Form, name: string, value: string, { values: maximum }: FormBounds): void {
  const list = form[name]
  if (!Array.isArray(list)) form[name] = [value]
  else if (list.length >= maximum) refuse('large', 'form_many_values', { maximum })
  else list.push(value)
}
