import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { providerNamed } from './providers.ts'
import { recordEvent } from './record-event.ts'

type Needs = Pick<House, 'db' | 'config' | 'keys' | 'appUrl'>

/** A provider's webhook: believed by its signature, taken note of, and no more, so that the answer is quick. */
export async function receiveWebhook(house: Needs, provider: string, headers: Headers, rawBody: Buffer): Promise<void> {
  const event = providerNamed(house, provider).readWebhook(headers, rawBody)
  await inTransaction(house.db, (tx) => recordEvent(tx, provider, event))
}
