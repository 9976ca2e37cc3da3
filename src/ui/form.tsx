import type { ComponentChildren } from 'preact'
import type { Faults } from '#base/sentences'
import { type ToldFaults, useFaultsOf, WithFaults } from './form-faults.tsx'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

type PostFormProps = {
  to: string
  faults?: Faults
  /** The form brings files. */
  files?: boolean
  class?: string
  id?: string
  children: ComponentChildren
}

/**
 * A form that changes something. What is wrong with it as a whole is said first, then each field at fault by its name,
 * as a way to it.
 */
export function PostForm({ to, faults, files, class: name = '', id, children }: PostFormProps) {
  const told = useFaultsOf(children, faults !== undefined && Object.keys(faults.fields).length > 0)
  return (
    <form
      {...(id ? { id } : {})}
      method="post"
      action={to}
      class={`form ${name}`.trimEnd()}
      {...(files ? { encType: 'multipart/form-data' } : {})}
    >
      {faults && <FormFault faults={faults} told={told} />}
      <WithFaults told={told}>{children}</WithFaults>
    </form>
  )
}

function FormFault({ faults, told }: { faults: Faults; told: ToldFaults }) {
  const t = useText(messages).fields
  const sentences = [...new Set(Object.values(faults.fields))]
  const sentence =
    faults.general ?? (sentences.length > 0 ? t.someFaults(Object.keys(faults.fields).length, told.secret) : undefined)
  if (!sentence) return null
  const known = new Set([faults.general, ...told.fields.map(({ fault }) => fault)])
  const others = sentences.filter((one) => !known.has(one))
  return (
    // The page was loaded anew because of this sentence: it is what comes next.
    <div class="notice notice-fault" role="alert" tabIndex={-1} autofocus>
      <p>{sentence}</p>
      {told.fields.length + others.length > 0 && (
        <ul class="form-faults">
          {told.fields.map((field) => (
            <li>
              <a href={`#${field.anchor}`}>{field.label}</a>
              {t.because}
              {field.fault}
            </li>
          ))}
          {others.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function FieldGroup({
  legend,
  hint,
  children,
}: {
  legend: ComponentChildren
  hint?: ComponentChildren
  children: ComponentChildren
}) {
  return (
    <fieldset class="field-group">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </fieldset>
  )
}

export function FormActions({ children }: { children: ComponentChildren }) {
  return <div class="form-actions">{children}</div>
}
