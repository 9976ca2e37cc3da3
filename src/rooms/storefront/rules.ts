import type { Actor } from '#kit/actor'
import type { Day } from '#kit/dates'

/** Why a piece can be bought, or not; the first that holds is said. */
export type OfferState = 'hidden' | 'draft' | 'paused' | 'sold_out' | 'away' | 'open'

type Offered = {
  state: 'draft' | 'published' | 'paused'
  hidden: boolean
  variant: number | null
  price: number | null
  stock: number | null
  shop: Shown & { awayUntil: Day | null }
}
type Shown = { state: 'draft' | 'published'; hidden: boolean; owner: number }

export function offerState({ state, hidden, variant, price, stock, shop }: Offered, today: Day): OfferState {
  if (hidden || shop.hidden) return 'hidden'
  if (state === 'draft' || shop.state === 'draft' || variant === null || price === null) return 'draft'
  if (state === 'paused') return 'paused'
  if (stock === 0) return 'sold_out'
  return shop.awayUntil !== null && today < shop.awayUntil ? 'away' : 'open'
}

/** What is hidden or a draft shows itself to its maker alone. */
export function mayVisit(actor: Actor, owner: number, state: OfferState): boolean {
  return (state !== 'hidden' && state !== 'draft') || actor.id === owner
}

export function mayVisitShop(actor: Actor, shop: Shown): boolean {
  return (shop.state === 'published' && !shop.hidden) || actor.id === shop.owner
}

/** 'bol-a-the-123' → 123; undefined where no id ends the address. */
export function idOfPiece(piece: string): number | undefined {
  const digits = /(?:^|-)([1-9]\d{0,14})$/.exec(piece)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The page asked for, from 1; what is no number is the first. */
export function pageOf(text: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1
}

/** The beginning of a text, in whole words, at most `most` characters. */
export function excerptOf(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= most) return line
  return `${line.slice(0, most).replace(/\s?\S*$/, '')}…`
}
