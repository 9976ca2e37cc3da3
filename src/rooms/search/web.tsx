import { findCommunes } from '#base/communes'
import { type Head, handlers, json, open, page } from '#base/http'
import { routes } from '#routes'
import { placeOf, titleParts } from './asked-place.ts'
import { findBoth, findResults } from './find-results.ts'
import { searchOf } from './house-search.ts'
import { type Asked, readAsked, searchLink } from './inputs.ts'
import { messages } from './messages.ts'
import { BothPage } from './pages/both-page.tsx'
import { SearchPage } from './pages/search-page.tsx'
import { placeText } from './read-place.ts'
import { suggestSupplies } from './suggest-supplies.ts'
import { unlessNoIndex } from './unless-no-index.tsx'

const t = messages.fr

export const web = handlers(routes.search, {
  index: open(async (house) => {
    const { asked, corrections } = readAsked(house.query)
    const place = placeOf(asked)
    const head = {
      title: t.results.title(titleParts(asked, place)),
      description: t.results.description[asked.universe],
      universe: asked.universe,
      scripts: ['places', 'thumbs'],
      ...listed(asked),
    }
    return unlessNoIndex(async () => {
      if (asked.universe === 'both') {
        const answers = await findBoth(searchOf(house), asked, place)
        return page(<BothPage {...{ asked, place, answers, corrections }} />, head)
      }
      const found = await findResults(searchOf(house), asked, place)
      const all = { ...found, corrections: [...corrections, ...found.corrections] }
      return page(<SearchPage asked={asked} place={place} {...all} />, head)
    })
  }),
  places: open(({ query }) => {
    const communes = findCommunes((query.q ?? '').slice(0, 100))
    const places = communes.map((commune) => ({ ...pick(commune), label: placeText(commune) }))
    return json({ places }, { headers: { 'cache-control': 'public, max-age=86400' } })
  }),
  supplies: open(suggestSupplies),
})

/** Search engines list the market and its categories, not every question that can be asked of it. */
function listed(asked: Asked): Pick<Head, 'canonical' | 'noIndex'> {
  const link = searchLink(asked)
  if (link === routes.search.index() || link === routes.search.index(null, { univers: 'mercerie' }))
    return { canonical: link }
  if (!asked.category || link !== routes.search.index(null, { categorie: asked.category.slug }))
    return { noIndex: true }
  return { canonical: routes.storefront.category(asked.category) }
}

function pick({ name, postcodes, department }: ReturnType<typeof findCommunes>[number]) {
  return { name, postcode: postcodes[0], department }
}
