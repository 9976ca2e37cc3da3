import { messages } from './messages.ts'
import { useText } from './text.tsx'

export type Crumb = { to?: string; label: string }

/** The way down to this page. */
export function Crumbs({ items }: { items: readonly Crumb[] }) {
  const t = useText(messages).layout
  return (
    <nav class="crumbs" aria-label={t.crumbs}>
      <ol>
        {items.map(({ to, label }) => (
          <li>{to ? <a href={to}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
