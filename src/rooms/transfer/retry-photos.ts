import type { Tx } from '#base/database'
import { enqueue } from '#base/jobs'
import type { ImportRef } from './import.ts'

/** Has the photos that did not come fetched again. */
export async function retryPhotos(tx: Tx, { shop, id }: ImportRef): Promise<void> {
  await tx
    .updateTable('import_photos')
    .set({ state: 'waiting', attempts: 0, failure: null })
    .where('shop_id', '=', shop)
    .where('import_id', '=', id)
    .where('state', '=', 'failed')
    .execute()
  await enqueue(tx, 'transfer.fetch_photos', { shop, id, pass: 1 })
}
