import { formatNumber } from '#kit/number'
import { useText } from '#ui/text'
import { searchLink } from '../inputs.ts'
import { messages } from '../messages.ts'
import { countedUpTo } from '../search-query.ts'
import type { SearchPageProps } from './search-page.tsx'

/** The other side of the house has answers too: one look away, never mixed in. */
export function Elsewhere({ asked, elsewhere }: SearchPageProps) {
  const t = useText(messages).results
  if (!elsewhere || asked.universe === 'both') return null
  const bare = { ...asked, category: undefined, supply: {}, page: 1 }
  const other = asked.universe === 'market' ? 'supplies' : 'market'
  const count = elsewhere > countedUpTo ? t.atLeast(countedUpTo) : formatNumber(elsewhere)
  return (
    <p class="search-elsewhere">
      <a href={searchLink({ ...bare, universe: other })}>{t.elsewhere[asked.universe](count)}</a>{' '}
      <a href={searchLink({ ...bare, universe: 'both' })}>{t.together}</a>
    </p>
  )
}
