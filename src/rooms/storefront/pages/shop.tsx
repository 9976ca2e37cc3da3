import { PostCards, type PostSummary } from '#rooms/journal'
import { CardList } from '#rooms/search'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { Notice } from '#ui/notice'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Pace } from '../shop-pace.ts'
import { type Section, type ShopCard, type ShopView, shopPageSize } from '../shop-queries.ts'
import { OwnCards } from './own-cards.tsx'
import { ShopHead } from './shop-head.tsx'
import { ShopMeetings } from './shop-meetings.tsx'
import { ShopQuestions, ShopStory } from './shop-story.tsx'
import { ShopTerms } from './shop-terms.tsx'

type ShopProps = {
  shop: ShopView
  cards: ShopCard[]
  total: number
  page: number
  section: Section | undefined
  /** In her own shop: the pieces that could have been sold elsewhere. */
  counted: ReadonlySet<number> | undefined
  away: boolean
  pace: Pace | null
  /** The newest of her journal. */
  posts: PostSummary[]
}

export function ShopPage(props: ShopProps) {
  const { shop, pace, counted, away, posts } = props
  const t = useText(messages).shop
  return (
    <div class="shop-dress">
      <ShopHead shop={shop} pace={pace} own={counted !== undefined} />
      <ShopNotices shop={shop} away={away} />
      <Pieces {...props} />
      <Journal shop={shop} posts={posts} />
      <div class="shop-foot">
        <div class="shop-about">
          <ShopStory shop={shop} />
          <ShopQuestions shop={shop} />
        </div>
        <div class="shop-about">
          <ShopMeetings shop={shop} />
          <ShopTerms shop={shop} />
        </div>
      </div>
      <p class="small listing-report">
        <a href={routes.moderation.report(null, { objet: routes.storefront.shop({ slug: shop.slug }) })} rel="nofollow">
          {t.report}
        </a>
      </p>
    </div>
  )
}

function Journal({ shop, posts }: Pick<ShopProps, 'shop' | 'posts'>) {
  const t = useText(messages).shop
  if (posts.length === 0) return null
  return (
    <section class="stack">
      <div class="storefront-bar">
        <h2>{t.journal}</h2>
        <a href={routes.journal.index({ slug: shop.slug })}>{t.wholeJournal}</a>
      </div>
      <PostCards posts={posts} inShop />
    </section>
  )
}

function Pieces(props: ShopProps) {
  const { shop, cards, total, page, section } = props
  const t = useText(messages).shop
  const pinned = cards.filter((card) => card.pinned)
  const others = cards.filter((card) => !card.pinned)
  return (
    <section class="shop-pieces">
      {pinned.length > 0 && (
        <>
          <h2>{t.pinned}</h2>
          <Cards {...props} cards={pinned} />
        </>
      )}
      {shop.sections.length > 0 && <Sections shop={shop} current={section} />}
      <h2 class="shop-count">
        {pinned.length > 0 ? t.further(total - pinned.length, shop.universe) : t.pieces(total, shop.universe)}
      </h2>
      {cards.length === 0 && <Empty title={t.empty}>{t.emptyWords(shop.universe)}</Empty>}
      <Cards {...props} cards={others} />
      <Pager
        page={page}
        pages={Math.ceil(total / shopPageSize)}
        link={(to) => routes.storefront.shop({ slug: shop.slug }, { rayon: section?.id, page: to > 1 ? to : null })}
      />
    </section>
  )
}

function Cards({ shop, cards, counted }: ShopProps) {
  return counted ? <OwnCards {...{ shop, cards, counted }} /> : <CardList cards={cards} />
}

function Sections({ shop, current }: { shop: ShopView; current: Section | undefined }) {
  const t = useText(messages).shop
  const all = [undefined, ...shop.sections]
  return (
    <nav aria-label={t.sections} class="shop-sections">
      <ul class="storefront-chips">
        {all.map((section) => (
          <li>
            <a
              href={routes.storefront.shop({ slug: shop.slug }, { rayon: section?.id })}
              aria-current={section === current ? 'page' : undefined}
            >
              {section?.name ?? t.all}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ShopNotices({ shop, away }: { shop: ShopView; away: boolean }) {
  const t = useText(messages).shop
  return (
    <>
      {shop.hidden && <Notice kind="warning">{t.hidden}</Notice>}
      {shop.state === 'draft' && <Notice kind="info">{t.draft}</Notice>}
      {away && (
        <Notice kind="warning">
          <p>{t.away(shop.awayUntil ?? '')}</p>
          {shop.awayMessage && <p>{shop.awayMessage}</p>}
        </Notice>
      )}
    </>
  )
}
