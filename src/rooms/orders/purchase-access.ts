import type { SetCookie } from '#base/http'
import type { Keys } from '#base/keys'
import { ownCookies } from '#base/own-cookies'
import type { Actor } from '#kit/actor'
import { routes } from '#routes'
import type { PurchaseRow } from './purchase-queries.ts'
import { isBuyer } from './rules.ts'

/** Thirty days, in seconds; after that the letter's link opens it again. */
const cookieAge = 30 * 24 * 3600
/** A browser keeps the newest open, of 64 signs each: with more, the headers of each request would outgrow what servers take. */
export const mostKeptOpen = 20

type Asking = { actor: Actor; keys: Keys; cookies: Record<string, string | undefined> }

/** The link of the letters: whoever has it may see this purchase, and no other. */
export function purchaseLink(keys: Keys, reference: string): string {
  return routes.purchases.open({ reference, signature: signatureOf(keys, reference) })
}

export function isLink(keys: Keys, reference: string, signature: string): boolean {
  return keys.verify('purchase', reference, signature)
}

/** What keeps a purchase open in this browser; nothing for its buyer who is signed in, whose session does. */
export function keptOpen(asking: Asking, purchase: PurchaseRow): SetCookie[] {
  if (isBuyer(asking.actor, purchase)) return []
  const { reference } = purchase
  const others = keptIn(asking).filter((one) => one.reference !== reference)
  const kept = [{ reference, signature: signatureOf(asking.keys, reference) }, ...others].slice(0, mostKeptOpen)
  const value = kept.map((one) => `${one.reference}.${one.signature}`).join('~')
  return [{ name: ownCookies.purchases, value, maxAge: cookieAge }]
}

/** Its buyer, or a browser that opened its link. */
export function maySee(asking: Asking, purchase: PurchaseRow): boolean {
  if (isBuyer(asking.actor, purchase)) return true
  const found = keptIn(asking).find(({ reference }) => reference === purchase.reference)
  return found !== undefined && isLink(asking.keys, found.reference, found.signature)
}

function keptIn({ cookies }: Pick<Asking, 'cookies'>): { reference: string; signature: string }[] {
  const pairs = (cookies[ownCookies.purchases] ?? '').split('~', mostKeptOpen).map((pair) => pair.split('.'))
  return pairs.map(([reference = '', signature = '']) => ({ reference, signature }))
}

function signatureOf(keys: Keys, reference: string): string {
  return keys.sign('purchase', reference)
}
