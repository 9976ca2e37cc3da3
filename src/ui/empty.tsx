import type { ComponentChildren } from 'preact'

/** What stands where there is nothing yet, and what to do about it. */
export function Empty({
  title,
  action,
  children,
}: {
  title: string
  action?: ComponentChildren
  children?: ComponentChildren
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children && <div class="muted">{children}</div>}
      {action && <div class="form-actions">{action}</div>}
    </div>
  )
}
