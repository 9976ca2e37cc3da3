import { messages } from './messages.ts'
import { useText } from './text.tsx'

type PagerProps = { page: number; pages: number; link: (page: number) => string; total?: number }

export function Pager({ page, pages, link, total }: PagerProps) {
  const t = useText(messages).pager
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={t.name}>
      {page > 1 && (
        <a class="button quiet" href={link(page - 1)} rel="prev">
          ← {t.previous}
        </a>
      )}
      <span class="muted">
        {t.position(page, pages)}
        {total !== undefined && ` · ${t.total(total)}`}
      </span>
      {page < pages && (
        <a class="button quiet" href={link(page + 1)} rel="next">
          {t.next} →
        </a>
      )}
    </nav>
  )
}
