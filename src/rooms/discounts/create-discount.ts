import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { lockOwnShop } from '#rooms/shops'
import { mustBeInOrder } from './days.ts'
import { codeKey, isLive } from './discount.ts'
import type { DiscountInput } from './inputs.ts'
import { listDiscounts } from './queries.ts'

/** Codes of one shop that run or are planned, and all that it ever had: none is deleted. */
const mostLive = 50
const most = 1000

/** A new code of the shop's; without a first day it runs from today. */
export async function createDiscount(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  input: DiscountInput,
): Promise<number> {
  const own = await lockOwnShop(tx, actor, shop)
  const today = dayOf(now())
  const startsOn = input.startsOn ?? today
  mustBeInOrder({ startsOn, endsOn: input.endsOn, today })
  await mustHaveRoom(tx, own.id, input.code, today)
  const { code, kind, percent, amount, minimum, endsOn, mostUses } = input
  const { id } = await tx
    .insertInto('discounts')
    .values({
      shop_id: own.id,
      ...{ code, kind, percent, amount, minimum },
      starts_on: startsOn,
      ends_on: endsOn,
      most_uses: mostUses,
      occurred_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

// The shop is locked: of two people who give the same code at once, the second sees the first one's here.
async function mustHaveRoom(tx: Tx, shop: ShopId, code: string, today: string): Promise<void> {
  const kept = await listDiscounts(tx, shop)
  const same = kept.find((one) => codeKey(one.code) === codeKey(code))
  if (same) refuse('conflict', 'discount_code_taken', { field: 'code', code: same.code })
  if (kept.length >= most) refuse('conflict', 'discounts_kept_full', { maximum: most })
  const live = kept.filter((one) => isLive(one, today))
  if (live.length >= mostLive) refuse('conflict', 'discounts_full', { maximum: mostLive })
}
