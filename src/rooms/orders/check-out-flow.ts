import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { log } from '#base/log'
import { Refusal, refuse } from '#kit/refusal'
import { createPayment, providerOf, startPayment } from '#rooms/payments'
import { findCartId } from './cart-queries.ts'
import { closePurchase } from './close-purchase-flow.ts'
import type { CheckoutInput } from './inputs.ts'
import { type Buyer, placePurchase } from './place-purchase.ts'
import { payableOf } from './purchase-payable.ts'
import { findOpenPurchase, findPurchaseByToken, type PurchaseRow } from './purchase-queries.ts'

/** `payAt` is the provider's page; null where it could not be reached, and paying is to be tried again. */
export type CheckedOut = { purchase: PurchaseRow; payAt: string | null }

/**
 * Cart → purchase → the provider's page. The purchase and the payment's row are one transaction, the provider is asked
 * after it: a crash in between leaves an open purchase that can still be paid, or expires.
 */
export async function checkOut(house: House, buyer: Buyer, input: CheckoutInput): Promise<CheckedOut> {
  await replaceOpenPurchase(house, buyer, input)
  const purchase = await inTransaction(house.db, async (tx) => {
    const placed = await placePurchase(tx, buyer, input)
    if (placed.state === 'open') await createPayment(tx, providerOf(house).name, payableOf(placed))
    return placed
  })
  return { purchase, payAt: await payPurchase(house, purchase) }
}

/** The page where an open purchase is paid, or null: it is over, or the provider cannot be reached. */
export async function payPurchase(house: House, purchase: PurchaseRow): Promise<string | null> {
  if (purchase.state !== 'open' || purchase.cancelling || purchase.expiresAt <= now()) return null
  try {
    return (await startPayment(house, payableOf(purchase))).redirectTo
  } catch (error) {
    log.warn({ error }, 'the payment provider could not be reached')
    return null
  }
}

/** A cart has one open purchase: the one before is cancelled at the provider first, and its stock is free again. */
async function replaceOpenPurchase(house: House, { owner }: Buyer, { token }: CheckoutInput): Promise<void> {
  const cart = await findCartId(house.db, owner)
  const open = cart === undefined ? undefined : await findOpenPurchase(house.db, cart)
  if (cart === undefined || !open || (await findPurchaseByToken(house.db, cart, token))) return
  const outcome = await closePurchase(house, open.reference).catch(unreachable)
  if (outcome === 'paid') refuse('conflict', 'checkout_just_paid')
  if (outcome === 'processing') refuse('conflict', 'checkout_processing')
}

function unreachable(error: unknown): never {
  if (error instanceof Refusal) throw error
  log.warn({ error }, 'the payment provider could not be reached')
  return refuse('conflict', 'checkout_unreachable')
}
