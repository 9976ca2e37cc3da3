import type { ComponentChildren } from 'preact'

/**
 * Text as somebody typed it: each of its lines a line, with the blanks it begins with. Marked as breaks and by style, for
 * some readers of mail know but one of them. Markup is left as it is.
 */
export function Lines({ children }: { children: ComponentChildren }) {
  if (typeof children !== 'string' || !/[\r\n]/.test(children)) return <>{children}</>
  const lines = children.split(/\r\n|\r|\n/)
  return (
    <span class="lines">
      {lines.map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </span>
  )
}
