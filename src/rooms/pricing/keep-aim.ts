import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { SellerId } from '#kit/id'
import type { Cents } from '#kit/money'

/** Keeps what a seller wants to earn in an hour; of her charges it says nothing. */
export async function keepAim(tx: Tx, seller: SellerId, aim: Cents | null): Promise<void> {
  const kept = { hourly_aim: aim, updated_at: now() }
  await tx
    .insertInto('charge_settings')
    .values({ seller_id: seller, ...kept })
    .onConflict((conflict) => conflict.column('seller_id').doUpdateSet(kept))
    .execute()
}
