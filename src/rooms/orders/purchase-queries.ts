import { type Reader, sql, type Tx } from '#base/database'
import type { OrderId, PersonId, PurchaseId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { OrderMoney } from '#rooms/ledger'
import type { CartId } from './cart-queries.ts'
import type { OrderState, PurchaseState } from './rules.ts'

export type PurchaseRow = {
  id: PurchaseId
  reference: string
  cart: CartId | null
  person: PersonId | null
  email: string
  language: string
  state: PurchaseState
  total: Cents
  cancelling: boolean
  giftNote: string
  hidePrices: boolean
  expiresAt: Date
  occurredAt: Date
  paidAt: Date | null
}

// A member's letters go where she reads hers today; a guest's, and one's who left, where she said when she bought.
const email = sql`coalesce((select p.email from persons p where p.id = purchases.person_id and p.email_verified),
  purchases.email) as email`

const columns = sql`id, reference, cart_id as cart, person_id as person, ${email}, language, state, total, cancelling,
  gift_note as "giftNote", hide_prices as "hidePrices", expires_at as "expiresAt", occurred_at as "occurredAt",
  paid_at as "paidAt"`

/** By its reference alone: whoever calls has seen that the asker may know of it. */
export async function findPurchase(reader: Reader, reference: string): Promise<PurchaseRow | undefined> {
  const { rows } = await sql<PurchaseRow>`select ${columns} from purchases where reference = ${reference}`.execute(
    reader,
  )
  return rows[0]
}

export async function findPurchaseById(reader: Reader, id: PurchaseId): Promise<PurchaseRow> {
  const { rows } = await sql<PurchaseRow>`select ${columns} from purchases where id = ${id}`.execute(reader)
  return rows[0]!
}

/** What this cart became by the page with this token: another cart's token says nothing. */
export async function findPurchaseByToken(
  reader: Reader,
  cart: CartId,
  token: string,
): Promise<PurchaseRow | undefined> {
  const { rows } = await sql<PurchaseRow>`
    select ${columns} from purchases where cart_id = ${cart} and checkout_token = ${token}`.execute(reader)
  return rows[0]
}

/** The purchase, and nobody else pays, cancels or settles it until the transaction ends. */
export async function lockPurchase(tx: Tx, reference: string): Promise<PurchaseRow | undefined> {
  const { rows } = await sql<PurchaseRow>`
    select ${columns} from purchases where reference = ${reference} for update`.execute(tx)
  return rows[0]
}

/** The purchase of this cart that is not decided yet; there is one at most. */
export async function findOpenPurchase(reader: Reader, cart: CartId): Promise<PurchaseRow | undefined> {
  const { rows } = await sql<PurchaseRow>`
    select ${columns} from purchases where cart_id = ${cart} and state = 'open' order by id desc limit 1`.execute(
    reader,
  )
  return rows[0]
}

/** Undecided purchases of one member, or of guests behind one address of a client. */
export async function countOpenPurchases(
  tx: Tx,
  { person, client }: { person: PersonId | null; client: string },
): Promise<number> {
  const whose = person === null ? sql`person_id is null and client = ${client}` : sql`person_id = ${person}`
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from purchases where state = 'open' and ${whose}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** References of the open purchases whose time is over, or that were to be cancelled and are not yet. */
export async function listExpired(reader: Reader, at: Date): Promise<string[]> {
  const { rows } = await sql<{ reference: string }>`
    select reference from purchases where state = 'open' and (expires_at <= ${at} or cancelling)
    order by expires_at limit 500`.execute(reader)
  return rows.map(({ reference }) => reference)
}

export type ReservedLine = { shop: ShopId; variant: VariantId; quantity: number }

export async function listReservations(tx: Tx, purchase: PurchaseId): Promise<ReservedLine[]> {
  const { rows } = await sql<ReservedLine>`
    select shop_id as shop, variant_id as variant, quantity from reservations
    where purchase_id = ${purchase} order by shop_id, variant_id`.execute(tx)
  return rows
}

export type PaidOrder = { id: OrderId; reference: string; shop: ShopId; paidAt: Date } & OrderMoney

/** Makes the orders of a purchase paid. The database counts fee, VAT and cost by what is in force, and by the payment. */
export async function payOrdersOf(tx: Tx, purchase: PurchaseId): Promise<PaidOrder[]> {
  const { rows } = await sql<PaidOrder>`
    update orders set state = 'paid' where purchase_id = ${purchase}
    returning id, reference, shop_id as shop, total, fee, fee_vat as "feeVat", payment_cost as "paymentCost",
      paid_at as "paidAt"`.execute(tx)
  return rows
}

export type PurchaseAddress = {
  name: string
  /** On the parcel, where it is not the buyer's own; else ''. */
  recipient: string
  line1: string
  line2: string
  postcode: string
  town: string
  phone: string
}

/** Undefined once it was erased. */
export async function findPurchaseAddress(reader: Reader, purchase: PurchaseId): Promise<PurchaseAddress | undefined> {
  const { rows } = await sql<PurchaseAddress>`
    select name, recipient, line1, line2, postcode, town, phone from purchase_addresses
    where purchase_id = ${purchase}`.execute(reader)
  return rows[0]
}

/** How far the refunds of these references are; one that was never asked has no row. */
export async function findRefundStates(reader: Reader, references: string[]): Promise<Map<string, 'asked' | 'done'>> {
  const { rows } = await sql<{ reference: string; state: 'asked' | 'done' }>`
    select reference, case state when 'done' then 'done' else 'asked' end as state
    from refunds where reference = any(${references})`.execute(reader)
  return new Map(rows.map(({ reference, state }) => [reference, state]))
}

export type PurchaseInList = Pick<PurchaseRow, 'reference' | 'state' | 'total' | 'occurredAt'> & {
  shops: string
  /** Cents that are back, or on their way back, of what was paid. */
  refunded: Cents
  /** The states of its orders, each once. */
  orderStates: OrderState[]
}

/** What a member bought, signed in or as a guest with the address that she has verified; newest first. */
export async function listPurchases(
  reader: Reader,
  { person, verifiedEmail }: { person: PersonId; verifiedEmail: string | null },
  { limit, offset }: { limit: number; offset: number },
): Promise<PurchaseInList[]> {
  const { rows } = await sql<PurchaseInList>`
    select u.reference, u.state, u.total, u.occurred_at as "occurredAt",
      o.shops, o.states as "orderStates", o.refunded
    from purchases u
    cross join lateral (
      select string_agg(shop_name, ', ' order by id) as shops, json_agg(distinct state) as states,
        sum(refunded)::bigint as refunded
      from orders where purchase_id = u.id
    ) o
    where u.person_id = ${person} or (u.person_id is null and lower(u.email) = ${verifiedEmail})
    order by u.occurred_at desc, u.id desc limit ${limit} offset ${offset}`.execute(reader)
  return rows
}

/**
 * To whom the link of a purchase may be sent again: the guest's address, or that of the member as it is today. The mailbox
 * of a member who left may be another's by now.
 */
export async function findLinkRecipient(
  reader: Reader,
  reference: string,
): Promise<{ email: string; language: string } | undefined> {
  const { rows } = await sql<{ email: string; language: string }>`
    select coalesce(p.email, u.email) as email, u.language
    from purchases u left join persons p on p.id = u.person_id
    where u.reference = ${reference} and (u.person_id is null or p.email_verified)`.execute(reader)
  return rows[0]
}

export type Contact = { name: string; email: string; language: string }

/** To whom letters about a shop's orders go. */
export async function findMaker(reader: Reader, shop: ShopId): Promise<Contact> {
  const { rows } = await sql<Contact>`
    select p.name, p.email, p.language from shops s join persons p on p.id = s.person_id
    where s.id = ${shop}`.execute(reader)
  return rows[0]!
}

export async function countPurchases(
  reader: Reader,
  { person, verifiedEmail }: { person: PersonId; verifiedEmail: string | null },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from purchases
    where person_id = ${person} or (person_id is null and lower(email) = ${verifiedEmail})`.execute(reader)
  return rows[0]?.count ?? 0
}
