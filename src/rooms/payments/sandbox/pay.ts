import { type Db, inTransaction } from '#base/database'
import type { House } from '#base/house'
import { refuse } from '#kit/refusal'
import {
  type Card,
  type CheckoutState,
  cancelled,
  isWaiting,
  type Means,
  type Outcome,
  outcomeOf,
  secondStepOutcomes,
} from './cards.ts'
import { moveCheckout } from './move-checkout.ts'
import { type Checkout, findCheckoutOf, lockCheckout } from './queries.ts'
import { sandboxOf } from './sandbox.ts'

/** How a buyer pays; the card counts only where she pays by card. */
export type Try = { means: Means; card: Card }

/** One try to pay on the sandbox's page. A page that is done with stays as it is. Answers how it stands then. */
export function tryToPay(db: Db, checkout: string, { means, card }: Try): Promise<CheckoutState> {
  const by = { means, card: means === 'card' ? card : null }
  return step(db, checkout, isWaiting, outcomeOf(means, card), by)
}

/** The second step that the buyer's bank asked for: confirmed, or failed. */
export function answerSecondStep(
  db: Db,
  checkout: string,
  answer: keyof typeof secondStepOutcomes,
): Promise<CheckoutState> {
  return step(db, checkout, (state) => state === 'second_step', secondStepOutcomes[answer])
}

/** The buyer leaves without paying. */
export function abandon(db: Db, checkout: string): Promise<CheckoutState> {
  return step(db, checkout, isWaiting, cancelled)
}

/** Pays as a buyer would on the sandbox's page, for the demonstration market and tests. `reference` is the payment's. */
export async function payInSandbox(
  house: Pick<House, 'db' | 'appUrl' | 'keys'>,
  reference: string,
  how: Partial<Try> = {},
): Promise<CheckoutState> {
  const { db } = sandboxOf(house)
  const checkout = (await findCheckoutOf(db, reference)) ?? refuse('missing', 'page_missing')
  return tryToPay(db, checkout.id, { means: 'card', card: 'accepted', ...how })
}

function step(
  db: Db,
  id: string,
  fits: (state: CheckoutState) => boolean,
  outcome: Outcome,
  by?: Pick<Checkout, 'means' | 'card'>,
): Promise<CheckoutState> {
  return inTransaction(db, async (tx) => {
    const checkout = (await lockCheckout(tx, id)) ?? refuse('missing', 'page_missing')
    if (!fits(checkout.state)) return checkout.state
    await moveCheckout(tx, checkout, outcome, by)
    return outcome.state
  })
}
