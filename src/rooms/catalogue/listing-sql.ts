import { sql } from '#base/database'
import { isHidden } from '#rooms/moderation'

/**
 * For the SQL of any room: whether everybody may see a listing, of the aliases of both tables: published, in an open
 * shop, under no measure. Whether it can be had now is another question.
 */
export function isShown(listings = 'listings', shops = 'shops') {
  const column = (name: string) => sql.ref(name)
  return sql<boolean>`(${column(`${listings}.state`)} = 'published' and ${column(`${shops}.state`)} = 'published'
    and not ${isHidden(`${listings}.shop_id`, `${listings}.id`)})`
}

/** How a listing is counted (`Measure`), of the alias of `listings`. */
export function measureAsJson(listings = 'listings') {
  const column = (name: string) => sql.ref(`${listings}.${name}`)
  return sql`jsonb_build_object('unit', ${column('unit')}, 'unitStep', ${column('unit_step')},
    'lot', ${column('lot')}, 'minimum', ${column('minimum')})`
}

/** The same for a card: null where pieces are counted one by one. */
export const measureOnCard = sql`case when listings.unit <> 'piece' or listings.lot is not null
  then ${measureAsJson()} end`

/** What of the row of `listings` can be bought now, at which price; without price and weight where nothing can. */
export const offerNow = sql`lateral (
    select min(price) as price, min(price) < max(price) as "priceFrom", bool_and(stock is null) as "madeToOrder",
      (array_agg(weight order by price, weight))[1] as weight
    from offered_variants as variants
    where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
      and price is not null and (stock is null or stock > 0)
  ) as offer`
