import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { mustEnd } from './days.ts'
import type { ExtensionInput } from './inputs.ts'
import { lockOwnDiscount } from './queries.ts'

/** Another last day and another number of uses, or none: the only terms that change once buyers know the code. */
export async function extendDiscount(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  id: string | number,
  { endsOn, mostUses }: ExtensionInput,
): Promise<void> {
  const discount = await lockOwnDiscount(tx, actor, shop, id)
  const { startsOn, used } = discount
  if (endsOn !== null && endsOn !== discount.endsOn) mustEnd({ startsOn, endsOn, today: dayOf(now()) })
  if (mostUses !== null && mostUses < used) refuse('invalid', 'discount_uses_below', { field: 'mostUses', used })
  await tx
    .updateTable('discounts')
    .set({ ends_on: endsOn, most_uses: mostUses })
    .where('shop_id', '=', discount.shop)
    .where('id', '=', discount.id)
    .execute()
}
