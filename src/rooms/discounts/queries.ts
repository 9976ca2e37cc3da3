import { type Reader, sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop, idInAddress } from '#rooms/shops'
import { codeKey, type Discount, normalCode } from './discount.ts'

const discount = sql`discounts.id, discounts.shop_id as shop, discounts.code, kind, percent, amount, minimum,
  starts_on as "startsOn", ends_on as "endsOn", most_uses as "mostUses", used, stopped_at as "stoppedAt"`

export type Wanted = { shop: ShopId; code: string }

/** The discounts of these shops with these codes, as people typed them: usable or not. The very code comes before its like. */
export async function findDiscounts(reader: Reader, wanted: Wanted[]): Promise<Discount[]> {
  if (wanted.length === 0) return []
  const shops = wanted.map(({ shop }) => shop)
  const codes = wanted.map(({ code }) => normalCode(code))
  const keys = codes.map(codeKey)
  const { rows } = await sql<Discount>`
    select distinct on (discounts.shop_id, wanted.code) ${discount} from discounts
    join unnest(${shops}::bigint[], ${codes}::text[], ${keys}::text[]) as wanted (shop_id, code, key)
      on wanted.shop_id = discounts.shop_id and wanted.key = replace(discounts.code, '-', '')
    order by discounts.shop_id, wanted.code, (discounts.code = wanted.code) desc, discounts.id desc`.execute(reader)
  return rows
}

/** All codes of a shop, newest first. */
export async function listDiscounts(reader: Reader, shop: ShopId): Promise<Discount[]> {
  const { rows } = await sql<Discount>`
    select ${discount} from discounts where shop_id = ${shop} order by id desc`.execute(reader)
  return rows
}

/** The code, if the actor runs its shop; for everybody else it is missing. */
export async function findOwnDiscount(
  reader: Reader,
  actor: Actor,
  shop: ShopId | string,
  id: string | number,
): Promise<Discount> {
  const own = await findOwnShop(reader, actor, shop)
  const { rows } = await sql<Discount>`
    select ${discount} from discounts where shop_id = ${own.id} and id = ${idInAddress(id)}`.execute(reader)
  return rows[0] ?? refuse('missing', 'page_missing')
}

/** As `findOwnDiscount`, and nobody uses or changes it until the transaction ends. */
export async function lockOwnDiscount(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  id: string | number,
): Promise<Discount> {
  const own = await findOwnShop(tx, actor, shop)
  return (await lockDiscount(tx, own.id, idInAddress(id))) ?? refuse('missing', 'page_missing')
}

/** Nobody uses or changes it until the transaction ends. */
export async function lockDiscount(tx: Tx, shop: ShopId, id: number): Promise<Discount | undefined> {
  const { rows } = await sql<Discount>`
    select ${discount} from discounts where shop_id = ${shop} and id = ${id} for update`.execute(tx)
  return rows[0]
}

export async function setStopped(tx: Tx, { shop, id }: Discount, at: Date | null): Promise<void> {
  await tx.updateTable('discounts').set({ stopped_at: at }).where('shop_id', '=', shop).where('id', '=', id).execute()
}
