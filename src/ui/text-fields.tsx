import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'preact'
import { Field, type FieldProps } from './field.tsx'

type Input = InputHTMLAttributes<HTMLInputElement>
type TextInput = Pick<
  Input,
  'maxLength' | 'minLength' | 'autoComplete' | 'inputMode' | 'placeholder' | 'size' | 'pattern' | 'readOnly'
> & { type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search' | 'date'; list?: string }
/** `data-…`: what a script of the page reads from the field. */
type TextFieldProps = FieldProps &
  TextInput & { value?: string; min?: string; max?: string; [data: `data-${string}`]: string | undefined }

export function TextField({ name, label, hint, fault, required, autofocus, type = 'text', ...input }: TextFieldProps) {
  return (
    <Field {...{ name, label, hint, fault, required, autofocus }} kind={input.size ? 'own-size' : ''}>
      {/* Preact types each kind of input apart; here the kind is open. */}
      {(described) => <input {...({ ...input, ...described, type } as Input)} />}
    </Field>
  )
}

type TextAreaProps = FieldProps &
  Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'rows' | 'maxLength' | 'placeholder'> & { value?: string }

export function TextArea({ name, label, hint, fault, required, value, rows = 6, ...area }: TextAreaProps) {
  return (
    <Field {...{ name, label, hint, fault, required }}>
      {(described) => (
        <textarea {...area} {...described} rows={rows}>
          {value}
        </textarea>
      )}
    </Field>
  )
}

/** A text, not a number field: "24,50" is how the French write it, and a wheel must not change a price. */
export function MoneyField({ name, label, hint, fault, required, value }: FieldProps & { value?: string }) {
  return (
    <Field {...{ name, label, hint, fault, required }} kind="short">
      {(described) => (
        <span class="with-unit">
          <input {...described} type="text" inputMode="decimal" autoComplete="off" value={value} />
          <span class="unit">€</span>
        </span>
      )}
    </Field>
  )
}

type NumberFieldProps = FieldProps & { value?: string | number; min?: number; max?: number; unit?: string }

export function NumberField({
  name,
  label,
  hint,
  fault,
  required,
  autofocus,
  value,
  min,
  max,
  unit,
}: NumberFieldProps) {
  return (
    <Field {...{ name, label, hint, fault, required, autofocus }} kind="short">
      {(described) => (
        <span class="with-unit">
          <input {...described} {...{ min, max, value }} type="number" inputMode="numeric" step="1" />
          {unit && <span class="unit">{unit}</span>}
        </span>
      )}
    </Field>
  )
}

export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  const { name, label, hint, fault, required, accept, multiple } = props
  return (
    <Field {...{ name, label, hint, fault, required }}>
      {(described) => <input {...described} {...{ accept, multiple }} type="file" />}
    </Field>
  )
}

export function HiddenField({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />
}
