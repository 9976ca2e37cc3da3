import { unheard } from '#base/announce'
import { atTime } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import type { PostId, ShopId } from '#kit/id'
import { drawMotif } from '#motifs'
import { createPost, postComment, publishPost } from '#rooms/journal'
import type { DemoPost } from './content/types.ts'
import type { DemoMarket } from './market.ts'
import type { People } from './open-accounts-flow.ts'
import { paintDrawing } from './paint-drawing.ts'
import type { Past } from './past.ts'
import { findShop, hasPost } from './queries.ts'

/** Makers tell, buyers answer, each once. No letter tells of what is past. */
export async function tellPosts(house: House, people: People, { posts }: DemoMarket, past: Past): Promise<void> {
  for (const post of posts) {
    const shop = (await findShop(house.db, post.shop))!
    if (await hasPost(house.db, shop, post.title)) continue
    const photos = await photosOf(house, post)
    await unheard(() =>
      inTransaction(house.db, async (tx) => {
        const maker = people.makers.get(post.shop)!
        const id = await atTime(past.moment(post.daysAgo, 19, 10), () => writePost(tx, maker, shop, post, photos))
        await comment(tx, people, { shop, id }, post, past)
      }),
    )
  }
}

async function photosOf({ files }: House, { motif, alt }: DemoPost) {
  if (!motif) return []
  const { kind, seed, ...options } = motif
  return [{ ...(await paintDrawing(files, drawMotif(kind, seed, options), seed)), alt }]
}

type Photos = Awaited<ReturnType<typeof photosOf>>

async function writePost(tx: Tx, maker: Actor, shop: ShopId, post: DemoPost, photos: Photos): Promise<PostId> {
  const { title, body } = post
  const id = await createPost(tx, maker, shop, { title, body, comments: true }, photos)
  await publishPost(tx, maker, shop, id)
  return id
}

type At = { shop: ShopId; id: PostId }

async function comment(tx: Tx, { makers, buyers }: People, at: At, post: DemoPost, past: Past): Promise<void> {
  for (const [index, { buyer, body, daysAgo }] of post.comments.entries()) {
    const actor = buyer === null ? makers.get(post.shop)! : buyers.get(buyer)!
    await atTime(past.moment(daysAgo, 20, 5 * index), () => postComment(tx, actor, at, { body }))
  }
}
