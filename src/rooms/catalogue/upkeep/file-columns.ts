import { sql } from '#base/database'
import type { MemberFiles } from '#base/space'
import type { FileColumn } from '#base/stray-files'

/** Where this room names files; those that no room names are removed. */
export const fileColumns = ['photos.file_key', 'photos.original_key'] satisfies FileColumn[]

/** Those of them that are a member's. */
export const memberFiles: MemberFiles = (person) => sql`
  select unnest(array[f.file_key, f.original_key]) as name
  from photos f join shops s on s.id = f.shop_id where s.person_id = ${person}`
