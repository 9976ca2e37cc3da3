import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'

export type SectionProps = { values: Form; faults: Faults }

/** Options, variants, pieces made to order, personalisation. */
export function OptionsSection(_props: SectionProps) {
  return null
}
