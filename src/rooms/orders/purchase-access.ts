import type { Keys } from '#base/keys'
import type { Actor } from '#kit/actor'
import { routes } from '#routes'
import type { PurchaseRow } from './purchase-queries.ts'
import { isBuyer } from './rules.ts'

/** Thirty days, in seconds; after that the letter's link opens it again. */
const cookieAge = 30 * 24 * 3600

type Asking = { actor: Actor; keys: Keys; cookies: Record<string, string | undefined> }

/** The link of the letters: whoever has it may see this purchase, and no other. */
export function purchaseLink(keys: Keys, reference: string): string {
  return routes.purchases.open({ reference, signature: signatureOf(keys, reference) })
}

export function isLink(keys: Keys, reference: string, signature: string): boolean {
  return keys.verify('purchase', reference, signature)
}

/** What keeps a purchase open in this browser. */
export function purchaseCookie(keys: Keys, reference: string) {
  return { name: cookieName(reference), value: signatureOf(keys, reference), maxAge: cookieAge }
}

/** Its buyer, or a browser that opened its link. */
export function maySee({ actor, keys, cookies }: Asking, purchase: PurchaseRow): boolean {
  if (isBuyer(actor, purchase)) return true
  const cookie = cookies[cookieName(purchase.reference)]
  return cookie !== undefined && isLink(keys, purchase.reference, cookie)
}

function signatureOf(keys: Keys, reference: string): string {
  return keys.sign('purchase', reference)
}

function cookieName(reference: string): string {
  return `achat_${reference}`
}
