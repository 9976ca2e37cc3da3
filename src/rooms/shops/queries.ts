import { type Reader, sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { Day } from '#kit/dates'
import type { PersonId, SellerId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { DeliveryProfile } from './delivery.ts'
import type { Seller, SellerStatus } from './seller.ts'

/** A draft was never open; a closed one was, and may be again. */
export type ShopState = 'draft' | 'published' | 'closed'

export type OwnShop = {
  id: ShopId
  seller: SellerId
  name: string
  slug: string
  universe: 'market' | 'supplies'
  state: ShopState
  published: boolean
  town: string
  department: string
  awayFrom: Day | null
  awayUntil: Day | null
  /** Her other shops. */
  others: { id: number; name: string }[]
}

const ownShop = sql`shops.id, seller_id as seller, name, slug, universe, state, state = 'published' as published, town, department,
  away_from as "awayFrom", away_until as "awayUntil",
  (select coalesce(json_agg(json_build_object('id', other.id, 'name', other.name) order by other.id), '[]')
    from shops as other where other.person_id = shops.person_id and other.id <> shops.id) as others`

/** The shop, if the actor runs it (the house itself may too); for everybody else it is missing. */
export async function findOwnShop(reader: Reader, actor: Actor, shop: ShopId | string): Promise<OwnShop> {
  const { rows } = await sql<OwnShop>`
    select ${ownShop} from shops where id = ${idInAddress(shop)} and ${runBy(actor)}`.execute(reader)
  return rows[0] ?? refuse('missing', 'page_missing')
}

/** As `findOwnShop`, and nobody else changes the shop until the transaction ends. */
export async function lockOwnShop(tx: Tx, actor: Actor, shop: ShopId | string): Promise<OwnShop> {
  const { rows } = await sql<OwnShop>`
    select ${ownShop} from shops where id = ${idInAddress(shop)} and ${runBy(actor)} for update`.execute(tx)
  return rows[0] ?? refuse('missing', 'page_missing')
}

/** The actor's shops, oldest first. */
export async function listOwnShops(reader: Reader, actor: Actor): Promise<OwnShop[]> {
  const { rows } = await sql<OwnShop>`
    select ${ownShop} from shops where person_id = ${actor.id} order by id`.execute(reader)
  return rows
}

/** An id that came in an address: what is none names nothing, and is missing. */
export function idInAddress(text: string | number): number {
  return /^[1-9]\d{0,14}$/.test(String(text)) ? Number(text) : refuse('missing', 'page_missing')
}

function runBy(actor: Actor) {
  return actor.system ? sql`true` : sql`person_id = ${actor.id}`
}

export type HandOver = { id: number; town: string; department: string; place: string; hours: string }
export async function findSeller(reader: Reader, seller: SellerId): Promise<Seller> {
  const { rows } = await sql<Seller>`
    select status, legal_name as "legalName", address, postcode, town, email, phone, siret, registration,
      vat_number as "vatNumber", mediator, proof, idus
    from sellers where id = ${seller}`.execute(reader)
  return rows[0]!
}

/** The shop's own way of sending, for listings that name no other. */
export async function findDelivery(reader: Reader, shop: ShopId): Promise<DeliveryProfile> {
  const { rows } = await sql<DeliveryProfile>`
    select price, further_piece as "furtherPiece", free_above as "freeAbove", zones,
      preparation_days as "preparationDays", carrier_days as "carrierDays", slices, packaging
    from delivery_profiles where shop_id = ${shop} and is_default`.execute(reader)
  return rows[0]!
}

export async function listHandOvers(reader: Reader, shop: ShopId): Promise<HandOver[]> {
  const { rows } = await sql<HandOver>`
    select id, town, department, place, hours from hand_overs where shop_id = ${shop} order by id`.execute(reader)
  return rows
}

/** The seller of this person with that status and name: one legal person may have several shops. */
export async function findSameSeller(
  tx: Tx,
  person: PersonId,
  status: SellerStatus,
  legalName: string,
): Promise<SellerId | undefined> {
  const { rows } = await sql<{ id: SellerId }>`
    select id from sellers where person_id = ${person} and status = ${status} and legal_name = ${legalName}
    order by id limit 1`.execute(tx)
  return rows[0]?.id
}

/** All of a person's shops, drafts and closed ones too; hers alone may open another meanwhile. */
export async function countShops(tx: Tx, person: PersonId): Promise<number> {
  await sql`select from persons where id = ${person} for no key update`.execute(tx)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from shops where person_id = ${person}`.execute(tx)
  return rows[0]!.count
}

export async function hasPublishedShop(tx: Tx, seller: SellerId): Promise<boolean> {
  const { rows } = await sql`
    select from shops where seller_id = ${seller} and state = 'published' limit 1`.execute(tx)
  return rows.length > 0
}

/** Until the transaction ends, nobody else takes a slug. */
export async function lockSlugs(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7001868)`.execute(tx)
}

/** Slugs ever used that are `base` or begin with it and a hyphen. */
export async function listSlugs(tx: Tx, base: string): Promise<{ slug: string; shop: ShopId }[]> {
  const { rows } = await sql<{ slug: string; shop: ShopId }>`
    select slug, shop_id as shop from shop_slugs
    where slug = ${base} or (slug >= ${`${base}-`} and slug < ${`${base}.`})`.execute(tx)
  return rows
}

/** Keeps a slug for a shop for ever. */
export async function insertSlug(tx: Tx, slug: string, shop: ShopId): Promise<void> {
  await tx
    .insertInto('shop_slugs')
    .values({ slug, shop_id: shop })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
