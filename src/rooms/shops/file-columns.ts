import { sql } from '#base/database'
import type { MemberFiles } from '#base/space'
import type { FileColumn } from '#base/stray-files'

/** Where this room names files; those that no room names are removed. */
export const fileColumns = ['shops.portrait_key', 'shops.banner_key', 'story_photos.file_key'] satisfies FileColumn[]

/** Those of them that are a member's. */
export const memberFiles: MemberFiles = (person) => sql`
  select unnest(array[portrait_key, banner_key]) as name from shops where person_id = ${person}
  union select f.file_key from story_photos f join shops s on s.id = f.shop_id where s.person_id = ${person}`
