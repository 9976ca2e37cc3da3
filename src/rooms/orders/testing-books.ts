import type { House } from '#base/house'
import type { ListingId } from '#kit/id'

/** What is left of a listing's one variant. */
export async function stockOf(house: House, listing: ListingId): Promise<number | null> {
  const { stock } = await house.db
    .selectFrom('variants')
    .select('stock')
    .where('listing_id', '=', listing)
    .executeTakeFirstOrThrow()
  return stock
}

/** The sum of all postings, which is always zero, and how many entries there are. */
export async function booksOf(house: House): Promise<{ sum: number; entries: number }> {
  const { sum } = await house.db
    .selectFrom('postings')
    .select((query) => query.fn.sum<number>('amount').as('sum'))
    .executeTakeFirstOrThrow()
  const { count } = await house.db
    .selectFrom('entries')
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { sum: Number(sum ?? 0), entries: count }
}
