import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { refuse } from '#kit/refusal'
import { boundedEvent, mostOfWebhook } from './provider-event.ts'
import { providerNamed } from './providers.ts'
import { recordEvent } from './record-event.ts'

type Needs = Pick<House, 'db' | 'config' | 'keys' | 'appUrl'>

/**
 * A provider's webhook: believed by its signature, bounded, taken note of, and no more, so that the answer is quick.
 * Refuses one that is not believed, or not understood (with its fields), or whose means has no known cost.
 */
export async function receiveWebhook(house: Needs, provider: string, headers: Headers, rawBody: Buffer): Promise<void> {
  if (rawBody.length > mostOfWebhook) refuse('invalid', 'payment_message')
  const event = boundedEvent(providerNamed(house, provider).readWebhook(headers, rawBody))
  await inTransaction(house.db, (tx) => recordEvent(tx, provider, event))
}
