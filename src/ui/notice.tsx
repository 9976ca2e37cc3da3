import type { ComponentChildren } from 'preact'

export type NoticeKind = 'info' | 'good' | 'warning' | 'fault'

/** A sentence that stands out: framed, with a sign before it. */
export function Notice({ kind, title, children }: { kind: NoticeKind; title?: string; children?: ComponentChildren }) {
  return (
    <div class={`notice notice-${kind}`}>
      {title && <p class="notice-title">{title}</p>}
      {children && <div>{children}</div>}
    </div>
  )
}
