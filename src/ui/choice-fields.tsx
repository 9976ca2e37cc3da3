import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { describedBy, Fault, Field, type FieldProps, Hint } from './field.tsx'
import { useFault } from './form-faults.tsx'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

export type SelectOption = { value: string; label: string; group?: string }
type SelectFieldProps = FieldProps & { value?: string; options: readonly SelectOption[]; empty?: string | boolean }

/** `empty` is the words of a first choice without value; true gives « Choisir… ». */
export function SelectField({ name, label, hint, fault, required, value, options, empty }: SelectFieldProps) {
  const t = useText(messages).fields
  return (
    <Field {...{ name, label, hint, fault, required }}>
      {(described) => (
        <select {...described}>
          {empty && <option value="">{empty === true ? t.choose : empty}</option>}
          {[...Map.groupBy(options, ({ group }) => group)].map(([group, members]) => (
            <Group label={group}>
              {members.map((option) => (
                <option value={option.value} selected={option.value === value}>
                  {option.label}
                </option>
              ))}
            </Group>
          ))}
        </select>
      )}
    </Field>
  )
}

function Group({ label, children }: { label?: string; children: ComponentChildren }) {
  return label ? <optgroup label={label}>{children}</optgroup> : children
}

type CheckFieldProps = FieldProps & { checked?: boolean; value?: string }

export function CheckField({ name, label, hint, fault, required, checked, value = 'yes' }: CheckFieldProps) {
  const own = useId()
  const anchor = useFault(label, fault)
  const id = anchor ?? own
  return (
    <div class="field check">
      <label>
        <input type="checkbox" {...{ name, value, checked, required, id: anchor }} {...describedBy(id, hint, fault)} />
        <span>{label}</span>
      </label>
      <Hint id={`${id}-hint`}>{hint}</Hint>
      <Fault id={`${id}-fault`}>{fault}</Fault>
    </div>
  )
}

export type RadioOption = { value: string; label: ComponentChildren; hint?: ComponentChildren }
type RadioFieldProps = { name: string; legend: ComponentChildren; value?: string; options: readonly RadioOption[] }

export function RadioField(props: RadioFieldProps & { hint?: ComponentChildren; fault?: string; required?: boolean }) {
  const { name, legend, value, options, hint, fault, required } = props
  const own = useId()
  const anchor = useFault(legend, fault)
  const id = anchor ?? own
  return (
    <fieldset class="field radios" aria-describedby={describedBy(id, hint, fault)['aria-describedby']}>
      <legend>{legend}</legend>
      <Hint id={`${id}-hint`}>{hint}</Hint>
      {options.map((option, at) => (
        <label class="radio">
          <input
            type="radio"
            {...{ name, required, id: at === 0 ? anchor : undefined }}
            value={option.value}
            checked={option.value === value}
          />
          <span>
            {option.label}
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
      <Fault id={`${id}-fault`}>{fault}</Fault>
    </fieldset>
  )
}
