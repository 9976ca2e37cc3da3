import type { ComponentChildren } from 'preact'

export type ButtonKind = 'main' | 'quiet' | 'danger'
type SubmitProps = {
  kind?: ButtonKind
  name?: string
  value?: string
  formAction?: string
  children: ComponentChildren
}

export function SubmitButton({ kind = 'main', children, ...button }: SubmitProps) {
  return (
    <button type="submit" class={`button ${kind}`} {...button}>
      {children}
    </button>
  )
}

export function LinkButton({
  to,
  kind = 'main',
  children,
}: {
  to: string
  kind?: ButtonKind
  children: ComponentChildren
}) {
  return (
    <a class={`button ${kind}`} href={to}>
      {children}
    </a>
  )
}
