import type { Context } from '#base/http'
import { type Faults, faultsOf, sentenceOf } from '#base/sentences'
import { Refusal } from '#kit/refusal'
import { mustBeLeft, stepsOf } from './add-to-cart.ts'
import { cartOwner } from './cart-owner.ts'
import { findCartId } from './cart-queries.ts'
import { findOffered } from './offer-queries.ts'

/** Places on the page of a piece: its form, and the message that it is in the cart. */
export const buyPlace = 'acheter'
export const addedPlace = 'ajoute'
/** Signs of a quantity as it is typed. */
export const mostTyped = 30

/** The notice that a listing was put in the cart: its own page says it with its name. */
export const addedNotice = (listing: number) => `cart_added/${listing}`

/** A quantity that was refused: what was typed, and why; as it would be refused now. */
export type TriedQuantity = { typed: string; fault: string }

/** What is wrong with a quantity of a listing's only variant, beside what the asker's cart has of it; undefined where nothing is. */
export async function tryQuantity(
  context: Context,
  listing: number,
  typed: string,
): Promise<TriedQuantity | undefined> {
  const cart = await findCartId(context.db, cartOwner(context))
  const offered = await findOffered(context.db, cart, listing)
  const [variant] = offered?.variants ?? []
  if (!offered || !variant) return undefined
  try {
    mustBeLeft(variant, stepsOf(typed.slice(0, mostTyped), offered), offered)
    return undefined
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { typed, fault: firstSentence(error) }
  }
}

function firstSentence(refusal: Refusal): string {
  return Object.values(faultsOf(refusal).fields)[0] ?? sentenceOf(refusal.code, refusal.values)
}

/** Whether a form was refused for its quantity alone, or for what is left. */
export function isOfQuantity({ general, fields }: Faults): boolean {
  return general === undefined && Object.keys(fields).every((field) => field === 'quantity')
}
