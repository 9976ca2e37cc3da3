import { messages } from './messages.ts'
import { useText } from './text.tsx'

type PagerProps = {
  page: number
  /** Undefined where nobody counted them; then `hasNext` says whether there is one more. */
  pages: number | undefined
  hasNext?: boolean
  link: (page: number) => string
  total?: number
}

export function Pager({ page, pages, hasNext = page < (pages ?? 1), link, total }: PagerProps) {
  const t = useText(messages).pager
  if (page === 1 && !hasNext) return null
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
      {hasNext && (
        <a class="button quiet" href={link(page + 1)} rel="next">
          {t.next} →
        </a>
      )}
    </nav>
  )
}
