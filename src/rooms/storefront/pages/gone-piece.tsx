import { CardList } from '#rooms/search'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { useText } from '#ui/text'
import type { GonePiece } from '../listing-queries.ts'
import { messages } from '../messages.ts'

/** At the address of a piece that its maker took away: that it is gone, and what else she sells. */
export function GonePiecePage({ gone }: { gone: GonePiece }) {
  const t = useText(messages).listing.gone
  return (
    <>
      <Empty
        title={t.title(gone.universe)}
        action={<LinkButton to={routes.storefront.shop({ slug: gone.slug })}>{t.visit(gone.shop)}</LinkButton>}
      >
        {t.words}
      </Empty>
      {gone.others.length > 0 && (
        <section class="listing-more">
          <h2>{t.others(gone.shop)}</h2>
          <CardList cards={gone.others} />
        </section>
      )}
    </>
  )
}
