import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { listSections, sectionAmong } from './section-queries.ts'

/** Takes a section away; its listings stay in the shop, in no section (their foreign key sees to that). */
export async function removeSection(tx: Tx, actor: Actor, shop: ShopId | string, id: string | number): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const section = sectionAmong(await listSections(tx, own.id), id)
  await tx.deleteFrom('sections').where('shop_id', '=', own.id).where('id', '=', section.id).execute()
  await recordChange(tx, actor, own.id, 'section_removed')
}
