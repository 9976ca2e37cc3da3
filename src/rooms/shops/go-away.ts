import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { addDays, dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { AwayInput } from './inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

const longest = 365

/** Closes a published shop for holidays until a day, on which it is open again by itself. */
export async function goAway(tx: Tx, actor: Actor, shop: ShopId | string, input: AwayInput): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  if (!own.published) refuse('conflict', 'shop_not_published')
  const today = dayOf(now())
  if (input.until <= today) refuse('invalid', 'shop_return_past', { field: 'until' })
  if (input.until > addDays(today, longest)) refuse('invalid', 'shop_return_far', { field: 'until' })
  await tx
    .updateTable('shops')
    .set({ away_until: input.until, away_message: input.message })
    .where('id', '=', own.id)
    .execute()
  await recordChange(tx, actor, own.id, 'went_away')
}
