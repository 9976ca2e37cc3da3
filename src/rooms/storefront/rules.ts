import type { Actor } from '#kit/actor'
import type { ShopState } from '#rooms/shops'
import type { OfferState } from './offer-state.ts'

type Shown = { state: ShopState; hidden: boolean; owner: number }

/** What is hidden or a draft shows itself to its maker alone. */
export function mayVisit(actor: Actor, owner: number, state: OfferState): boolean {
  return (state !== 'hidden' && state !== 'draft') || actor.id === owner
}

export function mayVisitShop(actor: Actor, shop: Shown): boolean {
  return (shop.state !== 'draft' && !shop.hidden) || actor.id === shop.owner
}

/** 'bol-a-the-123' → 123; undefined where no id ends the address. */
export function idOfPiece(piece: string): number | undefined {
  const digits = /(?:^|-)([1-9]\d{0,14})$/.exec(piece)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** '/boutiques/x?page=2' → '/boutiques/x'. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0]!
}

/** An address that moved keeps what was asked of it. */
export function withQueryOf(url: string, address: string): string {
  const query = url.slice(pathOf(url).length)
  return query === '?' ? address : address + query
}

/** The page asked for, from 1; what is no number is the first. */
export function pageOf(text: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1
}
