import { type Universe, universes } from '#rooms/catalogue'
import type { AskedPlace } from './asked-place.ts'
import type { SearchEngine } from './engine.ts'
import type { Asked, Correction } from './inputs.ts'
import { countedUpTo, pageSize, type SearchAnswer, type SearchQuery } from './search-query.ts'

/** What was found, and what had to be corrected to find something. */
export interface Results {
  readonly answer: SearchAnswer
  readonly corrections: readonly Correction[]
  /** How many answers the other universe has, where words were asked: never mixed with these. */
  readonly elsewhere?: number
}

/** Asks the engine; a page past the last becomes the last. */
export async function findResults(engine: SearchEngine, asked: Asked, place: AskedPlace): Promise<Results> {
  const universe = asked.universe === 'supplies' ? 'supplies' : 'market'
  const query = queryOf(asked, place, universe)
  const [answer, elsewhere] = await Promise.all([engine.search(query), countElsewhere(engine, query, universe)])
  if (answer.hits.length > 0 || answer.total === 0) return { answer, corrections: [], elsewhere }
  return {
    answer: await engine.search({ ...query, page: Math.ceil(answer.total / pageSize) }),
    corrections: [{ code: 'past_end', value: String(asked.page) }],
    elsewhere,
  }
}

/** The same question asked of both universes, each for itself. */
export async function findBoth(
  engine: SearchEngine,
  asked: Asked,
  place: AskedPlace,
): Promise<Readonly<Record<Universe, SearchAnswer>>> {
  const [market, supplies] = await Promise.all(
    universes.map((universe) => engine.search({ ...queryOf(asked, place, universe), page: 1 })),
  )
  return { market: market!, supplies: supplies! }
}

/** What only one universe knows is not asked of the other; nor is anything on later pages, where nobody turns off. */
async function countElsewhere(engine: SearchEngine, query: SearchQuery, here: Universe): Promise<number | undefined> {
  const { words, price, delivered, handOver, page } = query
  if (!words || page !== 1) return undefined
  const universe = here === 'market' ? 'supplies' : 'market'
  const { total, capped } = await engine.search({ universe, words, price, delivered, handOver, countOnly: true })
  return capped ? countedUpTo + 1 : total
}

function queryOf(asked: Asked, { words, commune, from }: AskedPlace, universe: Universe): SearchQuery {
  return {
    universe,
    words,
    category: asked.category?.key,
    place: from === 'left' || !commune ? undefined : { latitude: commune.latitude, longitude: commune.longitude },
    price: { least: asked.least, most: asked.most },
    delivered: asked.delivered,
    handOver: asked.handOver,
    personalised: asked.personalised,
    madeToOrder: asked.madeToOrder,
    recipient: asked.recipient,
    occasion: asked.occasion,
    style: asked.style,
    supply: asked.supply,
    sort: asked.sort,
    page: asked.page,
  }
}
