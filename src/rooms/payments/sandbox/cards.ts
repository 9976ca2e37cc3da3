/** How a try to pay goes with each card of the sandbox. */
export const cards = ['accepted', 'refused', 'second_step', 'slow', 'twice', 'late'] as const
export type Card = (typeof cards)[number]
/** The ways of paying; each has its cost in means_costs. */
export const means = ['card', 'wallet'] as const
export type Means = (typeof means)[number]

/** Numbers that no bank gives out, shown on the page to choose from. */
export const cardNumbers: Record<Card, string> = {
  accepted: '0000 0000 0000 0001',
  refused: '0000 0000 0000 0002',
  second_step: '0000 0000 0000 0003',
  slow: '0000 0000 0000 0004',
  twice: '0000 0000 0000 0005',
  late: '0000 0000 0000 0006',
}

export type CheckoutState = 'open' | 'second_step' | 'processing' | 'paid' | 'refused' | 'cancelled'

/** A step of a checkout: where it comes to, and the seconds after which each telling of it leaves. */
export type Outcome = { state: CheckoutState; tellAfter: number[]; settlesAfter?: number }

const outcomes: Record<Card, Outcome> = {
  accepted: { state: 'paid', tellAfter: [0] },
  refused: { state: 'refused', tellAfter: [0] },
  second_step: { state: 'second_step', tellAfter: [] },
  slow: { state: 'processing', tellAfter: [0], settlesAfter: 20 },
  twice: { state: 'paid', tellAfter: [0, 3] },
  late: { state: 'paid', tellAfter: [90] },
}

/** The wallet always pays; a card does what its number says. */
export function outcomeOf(by: Means, card: Card): Outcome {
  return by === 'wallet' ? outcomes.accepted : outcomes[card]
}

export const secondStepOutcomes = {
  confirmed: outcomes.accepted,
  failed: outcomes.refused,
} satisfies Record<string, Outcome>
export const cancelled: Outcome = { state: 'cancelled', tellAfter: [0] }
export const settled: Outcome = { state: 'paid', tellAfter: [0] }

/** A page that waits for the buyer can still be paid on or closed. */
export function isWaiting(state: CheckoutState): boolean {
  return state === 'open' || state === 'second_step' || state === 'refused'
}
