import { dayOf } from '#kit/dates'
import { CardList } from '#rooms/search'
import { routes } from '#routes'
import type { Card } from '#ui/card'
import { Empty } from '#ui/empty'
import { Notice } from '#ui/notice'
import { Pager } from '#ui/pager'
import { Prose } from '#ui/prose'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { excerptOf } from '../rules.ts'
import { type Section, type ShopView, shopPageSize } from '../shop-queries.ts'
import { OwnCards } from './own-cards.tsx'
import { Portrait } from './portrait.tsx'
import { ShopTerms } from './shop-terms.tsx'

type ShopProps = {
  shop: ShopView
  cards: Card[]
  total: number
  page: number
  section: Section | undefined
  /** In her own shop: the pieces that could have been sold elsewhere. */
  counted: ReadonlySet<number> | undefined
  away: boolean
}

export function ShopPage(props: ShopProps) {
  const { shop, counted, away } = props
  const t = useText(messages).shop
  return (
    <>
      <ShopHead shop={shop} own={counted !== undefined} />
      <ShopNotices shop={shop} away={away} />
      <Pieces {...props} />
      <div class="shop-foot">
        {shop.story && (
          <section class="stack" id="histoire">
            <h2>{t.story}</h2>
            <Prose text={shop.story} />
          </section>
        )}
        <ShopTerms shop={shop} />
      </div>
      <p class="small listing-report">
        <a href={routes.moderation.report(null, { objet: routes.storefront.shop({ slug: shop.slug }) })} rel="nofollow">
          {t.report}
        </a>
      </p>
    </>
  )
}

function Pieces({ shop, cards, total, page, section, counted }: ShopProps) {
  const t = useText(messages).shop
  return (
    <section>
      {shop.sections.length > 0 && <Sections shop={shop} current={section} />}
      <h2 class="shop-count">{t.pieces(total)}</h2>
      {cards.length === 0 && <Empty title={t.empty}>{t.emptyWords}</Empty>}
      {counted ? <OwnCards {...{ shop, cards, counted }} /> : <CardList cards={cards} />}
      <Pager
        page={page}
        pages={Math.ceil(total / shopPageSize)}
        link={(to) => routes.storefront.shop({ slug: shop.slug }, { rayon: section?.id, page: to > 1 ? to : null })}
      />
    </section>
  )
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

function ShopHead({ shop, own }: { shop: ShopView; own: boolean }) {
  const t = useText(messages).shop
  return (
    <header class="shop-head">
      <Portrait photoKey={shop.portraitKey} name={shop.name} width={160} />
      <div class="stack tight">
        <h1>{shop.name}</h1>
        <p class="muted">
          {t.place(shop.town, shop.department)}
          {shop.publishedAt && `, ${t.since(dayOf(shop.publishedAt))}`}
        </p>
        {shop.story && (
          <p>
            {excerptOf(shop.story, 180)} <a href="#histoire">{t.more}</a>
          </p>
        )}
        {own && <a href={routes.shops.edit({ shop: shop.id })}>{t.manage}</a>}
      </div>
    </header>
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
