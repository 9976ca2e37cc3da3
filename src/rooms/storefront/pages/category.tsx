import type { Category, Universe } from '#rooms/catalogue'
import { HitList, lastPage, pageSize, type SearchAnswer } from '#rooms/search'
import { routes } from '#routes'
import { Crumbs } from '#ui/crumbs'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

/** The category's counterpart on the other side of the house, and how much there is. */
export type Twin = { category: Category; total: number; capped: boolean }
type CategoryProps = {
  category: Category
  path: readonly Category[]
  below: readonly Category[]
  answer: SearchAnswer
  twin: Twin | undefined
}

export function CategoryPage({ category, path, below, answer, twin }: CategoryProps) {
  const t = useText(messages).category
  const crumbs = path.map(({ name, slug, key }) =>
    key === category.key ? { label: name } : { label: name, to: routes.storefront.category({ slug }) },
  )
  return (
    <>
      <Crumbs items={[homeOf(category.universe, t), ...crumbs]} />
      <h1>{category.name}</h1>
      {below.length > 0 && <Below categories={below} />}
      {answer.hits.length > 0 ? (
        <Pieces category={category} answer={answer} />
      ) : (
        <Nothing universe={category.universe} twin={twin} />
      )}
    </>
  )
}

/** Where the way down begins. */
export function homeOf(universe: Universe, t: { market: string; mercerie: string }): { label: string; to: string } {
  if (universe === 'supplies') return { label: t.mercerie, to: routes.storefront.mercerie() }
  return { label: t.market, to: routes.search.index() }
}

function Below({ categories }: { categories: readonly Category[] }) {
  const t = useText(messages).category
  return (
    <nav aria-label={t.below}>
      <ul class="storefront-chips">
        {categories.map(({ name, slug }) => (
          <li>
            <a href={routes.storefront.category({ slug })}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Pieces({ category, answer }: { category: Category; answer: SearchAnswer }) {
  const t = useText(messages).category
  const { page, total, capped, hasNext } = answer
  return (
    <section>
      <div class="storefront-bar">
        <p class="muted">
          {t.count(total, capped, category.universe)}, {t.newest}
        </p>
        <a href={routes.search.index(null, { categorie: category.slug })}>{t.search}</a>
      </div>
      <HitList hits={answer.hits} />
      <Pager
        page={page}
        pages={hasNext && capped ? lastPage : Math.max(page, Math.ceil(total / pageSize))}
        link={(to) => routes.storefront.category({ slug: category.slug }, { page: to > 1 ? to : null })}
      />
    </section>
  )
}

function Nothing({ universe, twin }: { universe: Universe; twin: Twin | undefined }) {
  const t = useText(messages).category
  return (
    <Empty title={t.empty} action={<LinkButton to={homeOf(universe, t).to}>{t.elsewhere[universe]}</LinkButton>}>
      {t.emptyWords[universe]} {twin && <TwinLink universe={universe} twin={twin} />}
    </Empty>
  )
}

function TwinLink({ universe, twin: { category, total, capped } }: { universe: Universe; twin: Twin }) {
  const t = useText(messages).category
  const words = t.twin[universe](category.name, t.count(total, capped, category.universe))
  return <a href={routes.storefront.category({ slug: category.slug })}>{words}</a>
}
