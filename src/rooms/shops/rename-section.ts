import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { mustBeFree } from './add-section.ts'
import type { SectionInput } from './inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { listSections, sectionAmong } from './section-queries.ts'

export async function renameSection(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  id: string | number,
  { name }: SectionInput,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const sections = await listSections(tx, own.id)
  const section = sectionAmong(sections, id)
  mustBeFree(
    sections.filter((other) => other !== section),
    name,
  )
  await tx.updateTable('sections').set({ name }).where('shop_id', '=', own.id).where('id', '=', section.id).execute()
  await recordChange(tx, actor, own.id, 'section_renamed')
}
