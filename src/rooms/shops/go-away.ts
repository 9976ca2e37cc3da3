import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { addDays, type Day, dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { AwayInput } from './inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Days ahead for which holidays may be told. */
const furthest = 365

/**
 * Closes a published shop for holidays: at once, or from a day to come, until a day on which it is open again by itself.
 * Holidays that were told before are replaced.
 */
export async function goAway(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  { from = null, until, message }: AwayInput,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  if (!own.published) refuse('conflict', 'shop_not_published')
  const today = dayOf(now())
  mustBeHolidays({ from, until }, today)
  const later = from !== null && from > today
  await tx
    .updateTable('shops')
    .set({ away_from: later ? from : null, away_until: until, away_message: message })
    .where('id', '=', own.id)
    .execute()
  await recordChange(tx, actor, own.id, later ? 'holidays_planned' : 'went_away')
}

function mustBeHolidays({ from, until }: { from: Day | null; until: Day }, today: Day): void {
  if (from !== null && from < today) refuse('invalid', 'shop_leave_past', { field: 'from' })
  if (until <= today) refuse('invalid', 'shop_return_past', { field: 'until' })
  if (until > addDays(today, furthest)) refuse('invalid', 'shop_return_far', { field: 'until' })
  if (from !== null && until <= from) refuse('invalid', 'shop_return_early', { field: 'until' })
}
