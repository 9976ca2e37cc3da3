import { type Reader, sql } from '#base/database'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { idInAddress } from './queries.ts'

export type Section = { id: number; name: string; listings: number }

/** How a maker orders her shop, in her order; `listings` counts what stands there, drafts too. */
export async function listSections(reader: Reader, shop: ShopId): Promise<Section[]> {
  const { rows } = await sql<Section>`
    select id, name, (select count(*) from listings
      where listings.shop_id = sections.shop_id and section_id = sections.id and state <> 'removed') as listings
    from sections where shop_id = ${shop} order by position, id`.execute(reader)
  return rows
}

/** A section among those of its shop; what is another shop's is missing. */
export function sectionAmong(sections: Section[], id: string | number): Section {
  const wanted = idInAddress(id)
  return sections.find((section) => section.id === wanted) ?? refuse('missing', 'page_missing')
}
