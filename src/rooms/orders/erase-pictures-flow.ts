import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { removePrivatePicture } from '#base/private-pictures'
import { deleteGivenPictures, listToErase } from './given-picture-queries.ts'

/** Erases the pictures that nobody needs any more: first the files, for only a row finds them again after a crash. */
export async function erasePictures({ db, files }: Pick<House, 'db' | 'files'>): Promise<void> {
  for (;;) {
    const references = await listToErase(db, now())
    for (const reference of references) await removePrivatePicture(files, reference)
    await inTransaction(db, (tx) => deleteGivenPictures(tx, references))
    if (references.length === 0) return
  }
}
