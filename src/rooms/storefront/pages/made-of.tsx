import { CardList } from '#rooms/search'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { Empty } from '#ui/empty'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import type { Made } from '../link-queries.ts'
import { messages } from '../messages.ts'

type MadeOfProps = { supply: { piece: string; title: string }; made: Made; page: number; pages: number }

/** All creations on display that name a supply. */
export function MadeOfPage({ supply: { piece, title }, made, page, pages }: MadeOfProps) {
  const t = useText(messages).links
  return (
    <div class="stack">
      <header class="stack tight">
        <h1>{t.madeOfTitle(title)}</h1>
        <p>
          <a href={pieceUrl({ universe: 'supplies', piece })}>{t.back}</a>
        </p>
      </header>
      {made.cards.length > 0 ? <CardList cards={made.cards} /> : <Empty title={t.none} />}
      <Pager page={page} pages={pages} link={(at) => routes.storefront.madeOf({ piece }, { page: at })} />
    </div>
  )
}
