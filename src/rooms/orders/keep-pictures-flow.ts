import { inTransaction } from '#base/database'
import type { Context, Form } from '#base/http'
import { storePrivatePicture } from '#base/private-pictures'
import { fingerprintOf, limitRate } from '#base/rate-limit'
import { newReference } from '#kit/id'
import { type FieldFault, Refusal } from '#kit/refusal'
import type { Personalisation } from '#rooms/catalogue'
import type { CartOwner } from './cart-owner.ts'
import { insertGivenPicture } from './given-picture-queries.ts'
import { openCart } from './open-cart.ts'

type Asking = Pick<Context, 'db' | 'files' | 'keys' | 'client' | 'form' | 'uploads'>
/** The form with the reference of each picture in the place of its file: shown again, it needs not be sent again. */
export type KeptForm = { form: Form; faults: FieldFault[] }

/** Keeps the pictures that came with a form for the owner's cart; one that cannot be read is a fault of its field. */
export async function keepPictures(
  context: Asking,
  owner: CartOwner,
  asked: readonly Personalisation[],
): Promise<KeptForm> {
  const kept: KeptForm = { form: { ...context.form }, faults: [] }
  for (const [at, { kind }] of asked.entries()) {
    const file = context.uploads.find(({ field }) => field === `picture_${at}`)
    if (kind !== 'picture' || !file) continue
    const field = `answer_${at}`
    try {
      kept.form[field] = await keepPicture(context, owner, file.bytes)
    } catch (error) {
      kept.faults.push(faultOf(error, field))
    }
  }
  return kept
}

const picturesAnHour = { guest: 20, member: 200 }

async function keepPicture(context: Asking, owner: CartOwner, bytes: Buffer): Promise<string> {
  const { db, files, keys, client } = context
  const whose = owner.person ?? fingerprintOf(keys, client)
  await limitRate(db, `picture/${whose}`, picturesAnHour[owner.person === null ? 'guest' : 'member'], 3600)
  const reference = newReference()
  const size = await storePrivatePicture(files, reference, bytes)
  await inTransaction(db, async (tx) => insertGivenPicture(tx, { reference, cart: await openCart(tx, owner), ...size }))
  return reference
}

function faultOf(error: unknown, field: string): FieldFault {
  if (error instanceof Refusal) return { field, code: error.code, values: error.values }
  throw error
}
