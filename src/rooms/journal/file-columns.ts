import { sql } from '#base/database'
import type { MemberFiles } from '#base/space'
import type { FileColumn } from '#base/stray-files'

/** Where this room names files; those that no room names are removed. */
export const fileColumns = ['post_photos.file_key'] satisfies FileColumn[]

/** Those of them that are a member's. */
export const memberFiles: MemberFiles = (person) => sql`
  select f.file_key as name from post_photos f join shops s on s.id = f.shop_id where s.person_id = ${person}`
