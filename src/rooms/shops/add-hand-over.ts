import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { HandOverInput } from './inputs.ts'
import { listHandOvers, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

const most = 10

/** A place where buyers may fetch what they bought, with its hours: both are told before they pay. */
export async function addHandOver(tx: Tx, actor: Actor, shop: ShopId | string, input: HandOverInput): Promise<number> {
  const own = await lockOwnShop(tx, actor, shop)
  if ((await listHandOvers(tx, own.id)).length >= most) refuse('conflict', 'shop_hand_overs_full', { maximum: most })
  const { commune, place, hours } = input
  const { id } = await tx
    .insertInto('hand_overs')
    .values({
      shop_id: own.id,
      commune_code: commune.code,
      town: commune.name,
      department: commune.department,
      place,
      hours,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordChange(tx, actor, own.id, 'hand_over_added')
  return id
}
