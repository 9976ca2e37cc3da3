import type { AskedPlace } from './asked-place.ts'
import type { SearchEngine } from './engine.ts'
import type { Asked, Correction } from './inputs.ts'
import { pageSize, type SearchAnswer, type SearchQuery } from './search-query.ts'

/** What was found, and what had to be corrected to find something. */
export interface Results {
  readonly answer: SearchAnswer
  readonly corrections: readonly Correction[]
}

/** Asks the engine; a page past the last becomes the last. */
export async function findResults(engine: SearchEngine, asked: Asked, place: AskedPlace): Promise<Results> {
  const query = queryOf(asked, place)
  const answer = await engine.search(query)
  if (answer.hits.length > 0 || answer.total === 0) return { answer, corrections: [] }
  return {
    answer: await engine.search({ ...query, page: Math.ceil(answer.total / pageSize) }),
    corrections: [{ code: 'past_end', value: String(asked.page) }],
  }
}

function queryOf(asked: Asked, { words, commune, from }: AskedPlace): SearchQuery {
  return {
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
    sort: asked.sort,
    page: asked.page,
  }
}
