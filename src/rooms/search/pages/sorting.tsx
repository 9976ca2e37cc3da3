import { useText } from '#ui/text'
import { type Asked, searchLink } from '../inputs.ts'
import { messages } from '../messages.ts'
import type { SearchSort } from '../search-query.ts'

const sorts: SearchSort[] = ['relevance', 'newest', 'price']

/** Links, not a field: an order is chosen by one tap. */
export function Sorting({ asked, near }: { asked: Asked; near: boolean }) {
  const t = useText(messages).sorting
  const label = (sort: SearchSort) => (sort === 'relevance' && near ? t.near : t[sort])
  return (
    <nav class="search-sorts" aria-label={t.name}>
      {sorts.map((sort) => (
        <a href={searchLink({ ...asked, sort, page: 1 })} {...(sort === asked.sort ? { 'aria-current': 'true' } : {})}>
          {label(sort)}
        </a>
      ))}
    </nav>
  )
}
