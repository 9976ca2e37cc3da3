import { findCommunes } from '#base/communes'
import { type Head, handlers, json, open, page } from '#base/http'
import { routes } from '#routes'
import { placeOf, titleParts } from './asked-place.ts'
import { SearchUnavailable } from './engine.ts'
import { findResults } from './find-results.ts'
import { searchOf } from './house-search.ts'
import { type Asked, readAsked, searchLink } from './inputs.ts'
import { messages } from './messages.ts'
import { SearchPage } from './pages/search-page.tsx'
import { UnavailablePage } from './pages/unavailable.tsx'
import { placeText } from './read-place.ts'

const t = messages.fr

export const web = handlers(routes.search, {
  index: open(async (house) => {
    const { asked, corrections } = readAsked(house.query)
    const place = placeOf(asked)
    try {
      const found = await findResults(searchOf(house), asked, place)
      const all = { ...found, corrections: [...corrections, ...found.corrections] }
      return page(<SearchPage asked={asked} place={place} {...all} />, {
        title: t.results.title(titleParts(asked, place)),
        description: t.results.description,
        scripts: ['places'],
        ...listed(asked),
      })
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
      return notYet
    }
  }),
  places: open(({ query }) => {
    const communes = findCommunes((query.q ?? '').slice(0, 100))
    const places = communes.map((commune) => ({ ...pick(commune), label: placeText(commune) }))
    return json({ places }, { headers: { 'cache-control': 'public, max-age=86400' } })
  }),
})

const notYet = page(
  <UnavailablePage />,
  { title: t.unavailable.title, noIndex: true, refresh: 5 },
  { status: 503, headers: { 'retry-after': '5' } },
)

/** Search engines list the market and its categories, not every question that can be asked of it. */
function listed(asked: Asked): Pick<Head, 'canonical' | 'noIndex'> {
  const link = searchLink(asked)
  if (link === routes.search.index()) return { canonical: link }
  if (!asked.category || link !== routes.search.index(null, { categorie: asked.category.slug }))
    return { noIndex: true }
  return { canonical: routes.storefront.category(asked.category) }
}

function pick({ name, postcodes, department }: ReturnType<typeof findCommunes>[number]) {
  return { name, postcode: postcodes[0], department }
}
