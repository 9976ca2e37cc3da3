import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'

/** A page with one form: what was typed, and what is wrong with it. */
export type FormProps = { values: Form; faults: Faults }
