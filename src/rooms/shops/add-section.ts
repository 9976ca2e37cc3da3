import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { SectionInput } from './inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { isSameName } from './same-name.ts'
import { listSections, type Section } from './section-queries.ts'

const most = 30

/** A new section, after the others. */
export async function addSection(tx: Tx, actor: Actor, shop: ShopId | string, { name }: SectionInput): Promise<number> {
  const own = await lockOwnShop(tx, actor, shop)
  const sections = await listSections(tx, own.id)
  if (sections.length >= most) refuse('conflict', 'shop_sections_full', { maximum: most })
  mustBeFree(sections, name)
  const { id } = await tx
    .insertInto('sections')
    .values({ shop_id: own.id, name, position: sections.length })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordChange(tx, actor, own.id, 'section_added')
  return id
}

/** Refuses a name that another section bears, whatever its capitals. */
export function mustBeFree(others: Section[], name: string): void {
  if (others.some((other) => isSameName(other.name, name))) {
    refuse('conflict', 'shop_section_taken', { field: 'name', name })
  }
}
