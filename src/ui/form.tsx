import type { ComponentChildren } from 'preact'
import type { Faults } from '#base/sentences'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

type PostFormProps = {
  to: string
  faults?: Faults
  /** The form brings files. */
  files?: boolean
  class?: string
  children: ComponentChildren
}

/** A form that changes something. What is wrong with it as a whole is said first. */
export function PostForm({ to, faults, files, class: name = '', children }: PostFormProps) {
  return (
    <form
      method="post"
      action={to}
      class={`form ${name}`.trimEnd()}
      {...(files ? { encType: 'multipart/form-data' } : {})}
    >
      {faults && <FormFault faults={faults} />}
      {children}
    </form>
  )
}

function FormFault({ faults }: { faults: Faults }) {
  const t = useText(messages).fields
  const count = Object.keys(faults.fields).length
  const sentence = faults.general ?? (count > 0 ? t.someFaults(count) : undefined)
  if (!sentence) return null
  return (
    // The page was loaded anew because of this sentence: it is what comes next.
    <p class="notice notice-fault" role="alert" tabIndex={-1} autofocus>
      {sentence}
    </p>
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
