export { type ButtonKind, LinkButton, SubmitButton } from './buttons.tsx'
export { CheckField, RadioField, type RadioOption, SelectField, type SelectOption } from './choice-fields.tsx'
export { FaultNote } from './field.tsx'
export { FieldGroup, FormActions, PostForm } from './form.tsx'
export { FileField, HiddenField, MoneyField, NumberField, TextArea, TextField } from './text-fields.tsx'

/** What was typed into a field, to show it again; the first of a list. */
export function text(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
