import { type Db, openDatabase } from '#base/database'
import type { House } from '#base/house'
import type { Provider } from '../provider.ts'
import { cancel, find, giveBack, readEvent, start } from './answers.ts'

/** A provider that stands in this program, with its own connection: what it commits, it commits apart. */
export type Sandbox = Provider & { db: Db; secret: string }

type Needs = Pick<House, 'db' | 'appUrl' | 'keys'>
const opened = new WeakMap<Db, Sandbox>()

/** The sandbox of a house, opened at first use and closed with `closeSandbox`. */
export function sandboxOf(house: Needs): Sandbox {
  const known = opened.get(house.db)
  if (known) return known
  const db = openDatabase(house.appUrl, { max: 4, application: 'echoppe sandbox', outbox: house.db.outbox })
  const sandbox = newSandbox(db, house.keys.secretFor('sandbox webhooks'))
  opened.set(house.db, sandbox)
  return sandbox
}

export async function closeSandbox(house: Pick<House, 'db'>): Promise<void> {
  await opened.get(house.db)?.db.destroy()
  opened.delete(house.db)
}

function newSandbox(db: Db, secret: string): Sandbox {
  return {
    db,
    secret,
    name: 'sandbox',
    start: (payment) => start(db, payment),
    find: (id) => find(db, id),
    cancel: (id) => cancel(db, id),
    refund: (refund) => giveBack(db, refund),
    readWebhook: (headers, rawBody) => readEvent(secret, headers, rawBody),
  }
}
