import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import type { ShopInput } from './inputs.ts'
import { placeOf } from './open-shop.ts'
import { insertSlug, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { slugFor } from './slugs.ts'

/** Name, story and town, before and after publishing. A new name brings a new slug; the old address still leads here. */
export async function updateShop(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  input: ShopInput,
): Promise<{ slug: string }> {
  const own = await lockOwnShop(tx, actor, shop)
  const slug = input.name === own.name ? own.slug : await slugFor(tx, input.name, own)
  await tx
    .updateTable('shops')
    .set({ name: input.name, story: input.story, slug, ...placeOf(input.commune), version: sql`version + 1` })
    .where('id', '=', own.id)
    .execute()
  await insertSlug(tx, slug, own.id)
  await recordChange(tx, actor, own.id, 'updated')
  return { slug }
}
