import type { Cents } from '#kit/money'

/** Where a payment stands at its provider. A refused try leaves its page open for another. */
export type ProviderState = 'open' | 'processing' | 'paid' | 'refused' | 'cancelled'

/** `means` is the way of paying in the provider's own word; `at` is when it came to this state. */
export type Found = { state: ProviderState; means: string | null; at: Date }
/** What a provider tells by itself. Events may come twice, late, and in any order; `id` tells them apart. */
export type ProviderEvent = Found & { id: string; reference: string }

/**
 * A payment provider. Every call may be repeated: the reference that we give is its idempotency key.
 * An amount is in cents of euros. What fails for a while throws, and is tried again.
 */
export type Provider = {
  name: string
  /** Opens a page on which the buyer pays; the same reference gives the same page. */
  start(payment: {
    reference: string
    amount: Cents
    returnTo: string
    webhookTo: string
  }): Promise<{ providerReference: string; redirectTo: string }>
  find(providerReference: string): Promise<Found>
  /** Closes the page. Answers where the payment stands then: it may have been paid in between. */
  cancel(providerReference: string): Promise<Found>
  refund(refund: {
    reference: string
    providerReference: string
    amount: Cents
  }): Promise<{ providerReference: string }>
  /** A webhook's body, believed only by its signature; refuses (invalid) any other. */
  readWebhook(headers: Headers, rawBody: Buffer): ProviderEvent
}
