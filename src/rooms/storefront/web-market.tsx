import { now } from '#base/clock'
import { type Answer, type Context, movedTo, page } from '#base/http'
import { refuse } from '#kit/refusal'
import { type Category, categoryPath, childrenOf, findCategoryBySlug, topCategories, twinOf } from '#rooms/catalogue'
import { lastPage, searchOf, unlessNoIndex } from '#rooms/search'
import { routes } from '#routes'
import { photoUrl } from '#ui/photo'
import { homeNews, houseFacts } from './house-facts.ts'
import { messages } from './messages.ts'
import { categoryMeant } from './moved-categories.ts'
import { CategoryPage, type Twin } from './pages/category.tsx'
import { HomePage } from './pages/home.tsx'
import { pageOf, withQueryOf } from './rules.ts'
import { houseData } from './structured-data.ts'

const t = messages.fr

export async function showHome({ db, config }: Context): Promise<Answer> {
  const [{ cards, feeRate, posts }, house] = await Promise.all([homeNews(db, now()), houseFacts.market(db, now())])
  const image = cards.find(({ photoKey }) => photoKey)?.photoKey
  return page(<HomePage {...{ cards, posts, house, categories: topCategories.market, feeRate }} />, {
    title: t.home.documentTitle,
    description: t.home.description,
    canonical: routes.storefront.home(),
    universe: 'market',
    jsonLd: houseData(config.origin),
    scripts: ['thumbs'],
    ...(image ? { image: photoUrl(image, 1280) } : {}),
  })
}

export async function showCategory(context: Context<{ slug: string }>): Promise<Answer> {
  const { slug } = context.params
  const category = findCategoryBySlug(slug) ?? categoryMeant(slug) ?? refuse('missing', 'page_missing')
  const address = routes.storefront.category({ slug: category.slug })
  if (category.slug !== slug) return movedTo(withQueryOf(context.url, address))
  return unlessNoIndex(() => showPieces(context, category))
}

async function showPieces(context: Context<{ slug: string }>, category: Category): Promise<Answer> {
  const { universe } = category
  const asked = Math.min(pageOf(context.query.page), lastPage)
  const answer = await searchOf(context).search({ universe, category: category.key, sort: 'newest', page: asked })
  if (asked > 1 && answer.hits.length === 0) return movedTo(routes.storefront.category({ slug: category.slug }))
  const twin = answer.hits.length === 0 ? await twinWithPieces(context, category) : undefined
  const shown = { category, twin, path: categoryPath(category.key), below: childrenOf(category.key) }
  const link = routes.storefront.category({ slug: category.slug }, { page: asked > 1 ? asked : null })
  return page(<CategoryPage {...shown} answer={answer} />, {
    title: t.category.documentTitle[universe](category.name),
    description: t.category.description[universe](category.name),
    canonical: link,
    universe,
    noIndex: answer.hits.length === 0,
    feed: {
      title: t.feed.ofCategory(category.name, universe),
      url: routes.storefront.categoryFeed({ slug: category.slug }),
    },
    scripts: ['thumbs'],
  })
}

/** Where nothing is on sale, its counterpart on the other side of the house, if there is something. */
async function twinWithPieces(context: Context<{ slug: string }>, category: Category): Promise<Twin | undefined> {
  const twin = twinOf(category)
  if (!twin) return undefined
  const { total, capped } = await searchOf(context).search({ universe: twin.universe, category: twin.key })
  return total > 0 ? { category: twin, total, capped } : undefined
}
