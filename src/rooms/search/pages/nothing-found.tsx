import { topCategories } from '#rooms/catalogue'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { useText } from '#ui/text'
import type { AskedPlace } from '../asked-place.ts'
import { type Asked, searchLink } from '../inputs.ts'
import { messages } from '../messages.ts'

/** Nothing has what was asked for: what one may try instead. */
export function NothingFound({ asked, place }: { asked: Asked; place: AskedPlace }) {
  const t = useText(messages).nothing
  const wordsAlone = searchLink({ ...bare, universe: asked.universe, words: place.words })
  const isNarrowed = wordsAlone !== searchLink({ ...asked, words: place.words, sort: 'relevance', page: 1 })
  return (
    <Empty
      title={place.words ? t.title(place.words, asked.universe) : t.titleWithout(asked.universe)}
      action={isNarrowed && place.words ? <LinkButton to={wordsAlone}>{t.withoutFilters}</LinkButton> : undefined}
    >
      <ul>
        {t.advice.map((advice) => (
          <li>{advice}</li>
        ))}
      </ul>
      <h2 class="search-browse">{t.browse}</h2>
      <ul class="search-chosen">
        {topCategories[asked.universe === 'supplies' ? 'supplies' : 'market'].map(({ slug, name }) => (
          <li>
            <a href={routes.storefront.category({ slug })}>{name}</a>
          </li>
        ))}
      </ul>
    </Empty>
  )
}

const bare: Asked = {
  universe: 'market',
  supply: {},
  words: '',
  place: '',
  wordsOnly: false,
  delivered: false,
  handOver: false,
  personalised: false,
  madeToOrder: false,
  sort: 'relevance',
  page: 1,
}
