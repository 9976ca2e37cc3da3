import { sql } from '#base/database'
import type { MemberFiles } from '#base/space'
import type { FileColumn } from '#base/stray-files'

/** Where this room names files; those that no room names are removed. */
export const fileColumns = ['imports.file_key'] satisfies FileColumn[]

/** Those of them that are a member's. */
export const memberFiles: MemberFiles = (person) => sql`
  select i.file_key as name from imports i join shops s on s.id = i.shop_id where s.person_id = ${person}`
