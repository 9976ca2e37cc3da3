import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { reliefEnd } from './charges.ts'
import type { ChargesInput } from './inputs.ts'
import { findPricingShop } from './queries.ts'

/** Keeps how a seller's charges are counted, for all her shops. */
export async function updateCharges(tx: Tx, actor: Actor, shop: string, input: ChargesInput): Promise<void> {
  const { seller } = await findPricingShop(tx, actor, shop)
  const kept = {
    activity: input.activity,
    register: input.register,
    income_tax_option: input.incomeTaxOption,
    ...reliefOf(input),
    hourly_aim: input.aim,
    updated_at: now(),
  }
  await tx
    .insertInto('charge_settings')
    .values({ seller_id: seller, ...kept })
    .onConflict((conflict) => conflict.column('seller_id').doUpdateSet(kept))
    .execute()
}

function reliefOf({ relief, reliefSince, reliefUntil }: ChargesInput) {
  if (!relief || !reliefSince) return { relief_since: null, relief_until: null }
  return { relief_since: reliefSince, relief_until: reliefUntil ?? reliefEnd(reliefSince) }
}
