import type { ProviderState } from './provider.ts'

export type PaymentState = 'created' | 'started' | 'processing' | 'paid' | 'refused' | 'cancelled'

/**
 * What may follow what. An event that does not fit is late and changes nothing. Money is a fact: what is paid stays so,
 * and what comes for a cancelled payment is taken note of, to be given back.
 */
const next: Record<PaymentState, PaymentState[]> = {
  created: ['started', 'processing', 'paid', 'refused', 'cancelled'],
  started: ['processing', 'paid', 'refused', 'cancelled'],
  processing: ['paid', 'refused', 'cancelled'],
  refused: ['processing', 'paid', 'cancelled'],
  paid: [],
  cancelled: ['paid'],
}

export function mayFollow(from: PaymentState, to: PaymentState): boolean {
  return next[from].includes(to)
}

/** Still to be asked about at the provider. */
export function isOpen(state: PaymentState): boolean {
  return state !== 'paid' && state !== 'cancelled'
}

export function stateOf(state: ProviderState): PaymentState {
  return state === 'open' ? 'started' : state
}
