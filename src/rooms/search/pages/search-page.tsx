import { routes } from '#routes'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { type AskedPlace, isNear, titleParts } from '../asked-place.ts'
import type { Results } from '../find-results.ts'
import type { Asked } from '../inputs.ts'
import { searchLink } from '../inputs.ts'
import { messages } from '../messages.ts'
import { countedUpTo, pageSize } from '../search-query.ts'
import { Chosen } from './chosen.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Filters } from './filters.tsx'
import { HitList } from './hit-list.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Reading } from './reading.tsx'
import { Sorting } from './sorting.tsx'

export type SearchPageProps = Results & { asked: Asked; place: AskedPlace }

export function SearchPage(props: SearchPageProps) {
  const { asked, place, answer } = props
  const t = useText(messages).results
  return (
    <>
      <header class="search-head">
        <h1>{t.title(titleParts(asked, place))}</h1>
        <p class="muted">
          {answer.capped ? t.more(countedUpTo, asked.universe) : t.total(answer.total, asked.universe)}
        </p>
      </header>
      <div class="search">
        <Filters asked={asked} place={place} />
        <div class="search-found stack">
          <Reading {...props} dropped={answer.dropped} />
          <Chosen asked={asked} place={place} />
          <Elsewhere {...props} />
          {answer.total > 0 ? <Found {...props} /> : <NothingFound asked={asked} place={place} />}
        </div>
      </div>
    </>
  )
}

function Found({ asked, place, answer }: SearchPageProps) {
  const t = useText(messages).sorting
  return (
    <section>
      <div class="search-order">
        <Sorting asked={asked} near={isNear(place)} />
        <a class="small" href={routes.storefront.ranking()}>
          {t.how}
        </a>
      </div>
      <HitList hits={answer.hits} />
      <Pager
        page={answer.page}
        pages={answer.capped ? undefined : Math.ceil(answer.total / pageSize)}
        hasNext={answer.hasNext}
        link={(page) => searchLink({ ...asked, page })}
      />
    </section>
  )
}
