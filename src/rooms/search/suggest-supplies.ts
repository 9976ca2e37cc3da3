import { type Answer, type Context, json } from '#base/http'
import { pieceUrl } from '#ui/card'
import { SearchUnavailable } from './engine.ts'
import { searchOf } from './house-search.ts'

const most = 8

/** Supplies on display with these words, by the address of their page: what a maker names when she says what she used. */
export async function suggestSupplies(house: Context): Promise<Answer> {
  const words = (house.query.q ?? '').trim().slice(0, 100)
  const supplies = words ? await find(house, words) : []
  return json({ supplies }, { headers: { 'cache-control': 'public, max-age=60' } })
}

async function find(house: Context, words: string) {
  try {
    const { hits } = await searchOf(house).search({ universe: 'supplies', words })
    return hits.slice(0, most).map(({ card }) => ({
      address: pieceUrl({ universe: 'supplies', piece: `${card.slug}-${card.listing}` }),
      label: `${card.title} · ${card.shopName}`,
    }))
  } catch (error) {
    if (error instanceof SearchUnavailable) return []
    throw error
  }
}
