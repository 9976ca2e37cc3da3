import { now } from '#base/clock'
import type { Commune } from '#base/communes'
import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import type { PersonId, SellerId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import { refuse } from '#kit/refusal'
import type { OpenShopInput } from './inputs.ts'
import { countShops, findSameSeller, insertSlug } from './queries.ts'
import { recordChange } from './record-change.ts'
import { slugFor } from './slugs.ts'
import { mustHaveProof } from './update-seller.ts'

const mostShops = 20

/**
 * A shop as a draft, from what cannot wait: its name, who sells, the town, the price of a parcel (cents). The rest has
 * defaults: mainland France, three days to prepare, three for the carrier. Refuses an « artisan » without proof, and more
 * shops of a member than anybody keeps, closed ones too, for names and addresses are everybody's.
 */
export async function openShop(tx: Tx, actor: Actor, input: OpenShopInput): Promise<{ id: ShopId; slug: string }> {
  const person = memberId(actor)
  mustHaveProof(input)
  if ((await countShops(tx, person)) >= mostShops) refuse('conflict', 'shop_many', { most: mostShops })
  const seller =
    (await findSameSeller(tx, person, input.status, input.legalName)) ?? (await insertSeller(tx, actor, input))
  const slug = await slugFor(tx, input.name)
  const id = await insertShop(tx, person, seller, slug, input)
  await insertSlug(tx, slug, id)
  await insertDelivery(tx, id, input.price)
  await recordChange(tx, actor, id, 'opened', { to: 'draft' })
  return { id, slug }
}

async function insertSeller(tx: Tx, actor: Actor, { status, legalName, proof }: OpenShopInput): Promise<SellerId> {
  const { id } = await tx
    .insertInto('sellers')
    .values({
      person_id: memberId(actor),
      status,
      legal_name: legalName,
      proof,
      updated_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as SellerId
}

async function insertShop(
  tx: Tx,
  person: PersonId,
  seller: SellerId,
  slug: string,
  { name, universe, commune }: OpenShopInput,
): Promise<ShopId> {
  const { id } = await tx
    .insertInto('shops')
    .values({ seller_id: seller, person_id: person, universe, slug, name, ...placeOf(commune), occurred_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as ShopId
}

/** Where a shop is, as its row says it. */
export function placeOf({ code, name, department, latitude, longitude }: Commune) {
  return { commune_code: code, town: name, department, latitude, longitude }
}

async function insertDelivery(tx: Tx, shop: ShopId, price: Cents): Promise<void> {
  await tx
    .insertInto('delivery_profiles')
    .values({ shop_id: shop, price, preparation_days: 3, carrier_days: 3 })
    .execute()
}
