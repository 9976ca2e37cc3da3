import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { PhotoId } from '#kit/id'
import { Refusal } from '#kit/refusal'
import { addPhoto, arrangePhotos, type PreparedPhoto } from '#rooms/catalogue'
import type { Failure, ImportRef } from './import.ts'
import { keepUntouched } from './keep-untouched.ts'
import { lockWaitingPhoto, type WaitingPhoto } from './photo-queries.ts'

/** Hangs a fetched photo on its listing, unless that was done before or the listing is gone. */
export async function hangPhoto(
  tx: Tx,
  actor: Actor,
  ref: ImportRef,
  photo: WaitingPhoto,
  prepared: PreparedPhoto,
): Promise<void> {
  const { listing, address } = photo
  if (!(await lockWaitingPhoto(tx, ref, photo))) return
  await keepUntouched(tx, ref, [listing], async ([own]) => {
    if (own === undefined) return failPhoto(tx, ref, photo, { code: 'import_listing_gone', values: {} })
    const failure = await add(tx, actor, ref, photo, { ...prepared, source: address })
    if (failure) return failPhoto(tx, ref, photo, failure)
    await setPhoto(tx, ref, photo, { state: 'done', failure: null })
  })
}

/** It did not come. It waits for the next pass where that may help and one is left. */
export async function failPhoto(
  tx: Tx,
  ref: ImportRef,
  photo: WaitingPhoto,
  failure: Failure,
  state: 'waiting' | 'failed' = 'failed',
): Promise<void> {
  await setPhoto(tx, ref, photo, { state, failure: JSON.stringify(failure) })
}

/** None of those that wait comes, and none is tried again by itself. */
export async function failWaiting(tx: Tx, { shop, id }: ImportRef, failure: Failure): Promise<void> {
  await tx
    .updateTable('import_photos')
    .set({ state: 'failed', failure: JSON.stringify(failure) })
    .where('shop_id', '=', shop)
    .where('import_id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

async function add(
  tx: Tx,
  actor: Actor,
  { shop }: ImportRef,
  { listing, position, attempts }: WaitingPhoto,
  photo: PreparedPhoto & { source: string },
): Promise<Failure | undefined> {
  try {
    const added = await addPhoto(tx, actor, shop, listing, photo)
    if (position === 0 && attempts > 0) await putFirst(tx, actor, { shop, listing, first: added })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { code: error.code, values: error.values }
  }
}

/** The cover came later than the others. */
async function putFirst(
  tx: Tx,
  actor: Actor,
  { shop, listing, first }: { shop: ImportRef['shop']; listing: WaitingPhoto['listing']; first: PhotoId },
): Promise<void> {
  await arrangePhotos(tx, actor, shop, listing, { order: [first] })
}

async function setPhoto(
  tx: Tx,
  { shop, id }: ImportRef,
  { listing, position }: WaitingPhoto,
  change: { state: string; failure: string | null },
): Promise<void> {
  await tx
    .updateTable('import_photos')
    .set({ ...change, attempts: sql`attempts + 1` })
    .where('shop_id', '=', shop)
    .where('import_id', '=', id)
    .where('listing_id', '=', listing)
    .where('position', '=', position)
    .where('state', '=', 'waiting')
    .execute()
}
