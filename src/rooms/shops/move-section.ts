import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { inNewPlace } from './in-new-place.ts'
import type { MoveInput } from './inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { listSections, sectionAmong } from './section-queries.ts'

/** One place up or down among the shop's sections; at the end it stays where it is. */
export async function moveSection(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  id: string | number,
  { to }: MoveInput,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const sections = await listSections(tx, own.id)
  const section = sectionAmong(sections, id)
  for (const [position, { id: at }] of inNewPlace(sections, section, to).entries()) {
    await tx.updateTable('sections').set({ position }).where('shop_id', '=', own.id).where('id', '=', at).execute()
  }
  await recordChange(tx, actor, own.id, 'section_moved')
}
