import type { Faults } from '#base/sentences'

/** The one sentence of a form that has no field to put it beside. */
export function firstOf({ general, fields }: Faults): string {
  return general ?? Object.values(fields)[0] ?? ''
}
