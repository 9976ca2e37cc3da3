import { now } from '#base/clock'
import { type Db, inTransaction } from '#base/database'
import { settled } from './cards.ts'
import { moveCheckout } from './move-checkout.ts'
import { listToSettle, lockCheckout } from './queries.ts'

/** Slow payments whose time has come are paid. */
export async function settleSlow(db: Db): Promise<void> {
  for (const id of await listToSettle(db, now())) {
    await inTransaction(db, async (tx) => {
      const checkout = await lockCheckout(tx, id)
      if (checkout?.state === 'processing') await moveCheckout(tx, checkout, settled)
    })
  }
}
