import { now } from '#base/clock'
import { type Db, inTransaction } from '#base/database'
import type { House } from '#base/house'
import { enqueue } from '#base/jobs'
import { log } from '#base/log'
import { type Delivery, takeDeliveries } from './queries.ts'
import { sandboxOf } from './sandbox.ts'
import { settleSlow } from './settle-slow.ts'
import { signatureOf } from './signature.ts'

/** Sends a webhook; true when it was taken. */
export type Post = (to: string, headers: Record<string, string>, body: string) => Promise<boolean>

/** Sends every webhook that waits, as a provider far away would. What is not taken leaves again later, ever more slowly. */
export async function deliverWebhooks(house: Pick<House, 'db' | 'appUrl' | 'keys'>, post: Post = postOverHttp) {
  const { db, secret } = sandboxOf(house)
  await settleSlow(db)
  for (const delivery of await takeDeliveries(db, now())) {
    const body = JSON.stringify(delivery.event)
    const headers = { 'content-type': 'application/json', 'sandbox-signature': signatureOf(secret, body, now()) }
    const taken = await post(delivery.webhookTo, headers, body).catch(() => false)
    await (taken ? strike(db, delivery) : tryAgain(db, delivery))
  }
}

const postOverHttp: Post = async (to, headers, body) => {
  const signal = AbortSignal.timeout(10_000)
  const response = await fetch(to, { method: 'POST', headers, body, signal, redirect: 'error' })
  await response.body?.cancel()
  return response.ok
}

async function strike(db: Db, { id }: Delivery): Promise<void> {
  await db.updateTable('sandbox.deliveries').set({ delivered_at: now() }).where('id', '=', id).execute()
}

async function tryAgain(db: Db, { id, nextAt }: Delivery): Promise<void> {
  log.info({ delivery: id, nextAt }, 'a sandbox webhook was not taken and leaves again later')
  await inTransaction(db, (tx) => enqueue(tx, 'payments.sandbox_deliver', {}, { after: nextAt }))
}
