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
