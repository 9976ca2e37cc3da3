import type { Cents } from '#kit/money'

export const personalisationKinds = ['text', 'choice', 'picture'] as const
export type PersonalisationKind = (typeof personalisationKinds)[number]

/**
 * One thing the buyer is asked: a text of at most `longest` signs, one of the `values`, or a picture. Its supplement,
 * in cents for each piece, is added where it was answered; a choice's value has its own.
 */
export type Personalisation =
  | { name: string; kind: 'text'; required: boolean; supplement: Cents; longest: number }
  | { name: string; kind: 'picture'; required: boolean; supplement: Cents }
  | { name: string; kind: 'choice'; required: boolean; values: { value: string; supplement: Cents }[] }

/** What a buyer answered to one of them, as carts and orders keep it. A picture's value is its reference. */
export type Answer = { name: string; kind: PersonalisationKind; value: string; supplement: Cents }

export const personalisationLimits = {
  most: 5,
  name: 60,
  text: 500,
  values: 40,
  value: 60,
  supplement: 1_000_000,
} as const
