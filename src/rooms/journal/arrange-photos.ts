import type { Tx } from '#base/database'
import type { OwnPost } from './queries.ts'

/** What the form says of each photo that it showed. */
export type PhotoWish = { id: number; alt: string; place: number; remove: boolean }

/** Words, order and removal of a post's photos; a photo of which nothing is said stays, behind the others. */
export async function arrangePhotos(tx: Tx, post: OwnPost, wishes: readonly PhotoWish[]): Promise<void> {
  const wished = new Map(wishes.map((wish) => [wish.id, wish]))
  const placeOf = (id: number) => wished.get(id)?.place ?? Number.POSITIVE_INFINITY
  const kept = post.photos.filter(({ id }) => !wished.get(id)?.remove).sort((a, b) => placeOf(a.id) - placeOf(b.id))
  for (const { id } of post.photos.filter((photo) => !kept.includes(photo)))
    await tx.deleteFrom('post_photos').where('shop_id', '=', post.shop).where('id', '=', id).execute()
  for (const [position, { id, alt }] of kept.entries())
    await tx
      .updateTable('post_photos')
      .set({ position, alt: wished.get(id)?.alt ?? alt })
      .where('shop_id', '=', post.shop)
      .where('id', '=', id)
      .execute()
}
