import type { Day } from '#kit/dates'
import { addDays } from '#kit/dates'
import type { PersonId } from '#kit/id'

export type PurchaseState = 'open' | 'paid' | 'cancelled'
export type OrderState = 'reserved' | 'paid' | 'confirmed' | 'sent' | 'handed_over' | 'cancelled'
export type Way = 'parcel' | 'hand_over'
/** How a buyer came to a piece. */
export const sources = ['search', 'category', 'home', 'shop', 'journal', 'card', 'outside', 'direct'] as const

export type Party = 'buyer' | 'maker' | 'house'

/** Where an order may go from each state. Sending says that it is confirmed; what was sent is cancelled no more. */
export const nextStates: Record<OrderState, readonly OrderState[]> = {
  reserved: ['paid', 'cancelled'],
  paid: ['confirmed', 'sent', 'handed_over', 'cancelled'],
  confirmed: ['sent', 'handed_over', 'cancelled'],
  sent: [],
  handed_over: [],
  cancelled: [],
}

export function mayBecome(from: OrderState, to: OrderState): boolean {
  return nextStates[from].includes(to)
}

/** A paid order that is still in the maker's hands: it may be cancelled, and waits to be sent. */
export function isAtWork(state: OrderState): boolean {
  return state === 'paid' || state === 'confirmed'
}

/** The state that ends the maker's work: a parcel is sent, a hand-over is handed over. */
export function doneState(way: Way): 'sent' | 'handed_over' {
  return way === 'parcel' ? 'sent' : 'handed_over'
}

export const reservedMinutes = 30
export const mostOpenPurchases = 3
export const mostCartLines = 100

/** Pieces of a line, for a parcel and for the places of a week: lengths and weights are one piece each. */
export function piecesOf({ measure, quantity }: { measure: { unit: string }; quantity: number }): number {
  return measure.unit === 'piece' ? quantity : 1
}

/** When the reservation of a purchase placed at `at` ends. */
export function expiryOf(at: Date): Date {
  return new Date(at.getTime() + reservedMinutes * 60_000)
}

/**
 * The buyer's address serves the delivery, then withdrawal and the two years of the legal guarantee of conformity
 * (L217-3 Code de la consommation); three months more leave time for a complaint made on the last day.
 */
export function eraseAddressAfter(today: Day): Day {
  return addDays(today, 2 * 365 + 90)
}

/** The first eight letters of a reference, to be said aloud or written on a parcel. */
export function shortReference(reference: string): string {
  return reference.slice(0, 8).toUpperCase()
}

/**
 * Whether a purchase is the actor's: bought while signed in, or by a guest with the address that she has verified. What a
 * member bought is hers alone, also when she has left and another has her mailbox.
 */
export function isBuyer(
  actor: { id: PersonId | null; email: string | null; emailVerified: boolean },
  purchase: { person: PersonId | null; email: string },
): boolean {
  if (actor.id === null) return false
  if (purchase.person !== null) return purchase.person === actor.id
  return actor.emailVerified && actor.email !== null && purchase.email.toLowerCase() === actor.email.toLowerCase()
}
