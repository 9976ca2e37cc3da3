export type RefusalKind = 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'large'

/** HTTP status of each kind of refusal. */
export const refusalStatus = { invalid: 422, forbidden: 403, missing: 404, conflict: 409, large: 413 } as const

/** A fault in one field of a form: the code of its sentence and what the sentence fills in. */
export type FieldFault = { field: string; code: string; values?: Record<string, unknown> }

/** Something expected that cannot be done. Its sentence stands under its code in a room's messages. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly code: string
  readonly values: Record<string, unknown>
  readonly faults: FieldFault[]

  constructor(kind: RefusalKind, code: string, values: Record<string, unknown> = {}, faults: FieldFault[] = []) {
    super(`${kind}: ${code}`)
    this.kind = kind
    this.code = code
    this.values = values
    this.faults = faults
  }
}

/** Ends the act with a refusal. `values` fill the sentence; `values.field` puts it beside that field of the form. */
export function refuse(kind: RefusalKind, code: string, values: Record<string, unknown> = {}): never {
  const field = values.field
  throw new Refusal(kind, code, values, typeof field === 'string' ? [{ field, code, values }] : [])
}
