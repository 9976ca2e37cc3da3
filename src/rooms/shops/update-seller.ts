import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { Refusal } from '#kit/refusal'
import { hasPublishedShop, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { type MissingField, missingFields, missingProof, type Seller } from './seller.ts'

/** Who sells. A draft's details may wait; what a published shop must show cannot be taken away again. */
export async function updateSeller(tx: Tx, actor: Actor, shop: ShopId | string, input: Seller): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  mustHaveProof(input)
  if (await hasPublishedShop(tx, own.seller)) mustBeComplete(input)
  const { legalName, vatNumber, idus, ...rest } = input
  await tx
    .updateTable('sellers')
    .set({
      ...rest,
      legal_name: legalName,
      vat_number: vatNumber,
      updated_at: now(),
      ...(idus ? { idus: JSON.stringify(idus) } : {}),
    })
    .where('id', '=', own.seller)
    .execute()
  await recordChange(tx, actor, own.id, 'seller_updated')
}

/** Refuses, field by field, what the law wants shown and is not given. */
export function mustBeComplete(seller: Seller): void {
  refuseMissing(missingFields(seller))
}

export function mustHaveProof(seller: Pick<Seller, 'status' | 'proof'>): void {
  refuseMissing(missingProof(seller))
}

function refuseMissing(missing: MissingField[]): void {
  if (missing.length > 0) throw new Refusal('invalid', 'seller_incomplete', {}, missing)
}
