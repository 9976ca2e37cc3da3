import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { dayOf } from '#kit/dates'
import { newReference, type PurchaseId } from '#kit/id'
import type { Cart } from './find-cart.ts'
import type { CheckoutInput } from './inputs.ts'
import type { Buyer } from './place-purchase.ts'
import { eraseAddressAfter, expiryOf } from './rules.ts'

export type InsertedPurchase = { id: PurchaseId; reference: string }

/** The rows of a new, open purchase: itself, and to whom it goes. */
export async function insertPurchase(
  tx: Tx,
  buyer: Buyer,
  cart: Cart,
  input: CheckoutInput,
): Promise<InsertedPurchase> {
  const purchase = await insertRow(tx, buyer, cart, input)
  await insertAddress(tx, purchase.id, input)
  return purchase
}

async function insertRow(
  tx: Tx,
  { actor, client }: Buyer,
  cart: Cart,
  input: CheckoutInput,
): Promise<InsertedPurchase> {
  const purchase = await tx
    .insertInto('purchases')
    .values({
      reference: newReference(),
      checkout_token: input.token,
      cart_id: cart.id,
      person_id: actor.id,
      email: actor.email ?? input.email,
      client,
      total: cart.total,
      gift_note: input.giftNote,
      hide_prices: input.hidePrices,
      expires_at: expiryOf(now()),
      occurred_at: now(),
    })
    .returning(['id', 'reference'])
    .executeTakeFirstOrThrow()
  return { id: purchase.id as PurchaseId, reference: purchase.reference }
}

async function insertAddress(tx: Tx, purchase: PurchaseId, input: CheckoutInput): Promise<void> {
  const { name, recipient, line1, line2, postcode, town, phone } = input
  await tx
    .insertInto('purchase_addresses')
    .values({
      purchase_id: purchase,
      ...{ name, recipient: recipient === name ? '' : recipient, line1, line2, postcode, town, phone },
      erase_after: eraseAddressAfter(dayOf(now())),
    })
    .execute()
}

type Taken = { shop: number; variant: number; quantity: number }

/** What an open purchase holds of counted stock. Two lines of one variant, in two colours, are one reservation. */
export async function insertReservations(tx: Tx, purchase: PurchaseId, lines: Taken[]): Promise<void> {
  const byVariant = Map.groupBy(lines, ({ shop, variant }) => `${shop}/${variant}`)
  const rows = [...byVariant.values()].map((same) => ({
    purchase_id: purchase,
    shop_id: same[0]!.shop,
    variant_id: same[0]!.variant,
    quantity: same.reduce((sum, { quantity }) => sum + quantity, 0),
  }))
  if (rows.length > 0) await tx.insertInto('reservations').values(rows).execute()
}
