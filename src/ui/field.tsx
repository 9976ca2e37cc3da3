import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useFault } from './form-faults.tsx'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

export type FieldProps = {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  fault?: string
  required?: boolean
  /** It is what must be looked at first on this page. */
  autofocus?: boolean
}
/** What a control carries so that its label, hint and fault are read with it. */
export type Described = {
  id: string
  name: string
  required?: boolean
  autofocus?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** Label, hint and fault around one control. */
export function Field(props: FieldProps & { kind?: string; children: (described: Described) => ComponentChildren }) {
  const { name, label, hint, fault, required, autofocus, kind = '' } = props
  const own = useId()
  const id = useFault(label, fault) ?? own
  const t = useText(messages).fields
  return (
    <div class={`field ${kind}`.trimEnd()}>
      <label for={id}>
        {label}
        {required === false && <span class="optional"> ({t.optional})</span>}
      </label>
      <Hint id={`${id}-hint`}>{hint}</Hint>
      {props.children({
        id,
        name,
        ...(required ? { required } : {}),
        ...(autofocus ? { autofocus } : {}),
        ...describedBy(id, hint, fault),
      })}
      <Fault id={`${id}-fault`}>{fault}</Fault>
    </div>
  )
}

export function describedBy(id: string, hint: ComponentChildren, fault?: string) {
  const ids = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  return {
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(fault ? { 'aria-invalid': true as const } : {}),
  }
}

export function Hint({ id, children }: { id: string; children?: ComponentChildren }) {
  return children ? (
    <p class="hint" id={id}>
      {children}
    </p>
  ) : null
}

/** Never by colour alone: a sign, and the word that it is a fault for those who do not see it. */
export function Fault({ id, children }: { id: string; children?: string }) {
  const t = useText(messages).fields
  return children ? (
    <p class="fault" id={id}>
      <span class="unseen">{t.fault}</span>
      {children}
    </p>
  ) : null
}

/** A fault of several fields together, beside them. */
export function FaultNote({ label, children }: { label: ComponentChildren; children?: string }) {
  const anchor = useFault(label, children)
  return children ? (
    <p class="fault" id={anchor} tabIndex={-1}>
      {children}
    </p>
  ) : null
}
