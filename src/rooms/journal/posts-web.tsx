import { inTransaction } from '#base/database'
import { type Answer, type Context, page, seeOther, taking } from '#base/http'
import { type Faults, orAgain } from '#base/sentences'
import type { PostId } from '#kit/id'
import { read } from '#kit/read'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { createPost } from './create-post.ts'
import { SeenInput } from './inputs.ts'
import { keptPhoto } from './kept-photos.ts'
import { messages } from './messages.ts'
import { PostFormPage } from './pages/post-form.tsx'
import { PostsPage } from './pages/posts.tsx'
import { publishPost } from './publish-post.ts'
import { countOwnPosts, findOwnPost, listOwnPosts, type OwnPost } from './queries.ts'
import { readPhotos, readWishes, readWords, type Sent } from './read-post-form.ts'
import { removePost } from './remove-post.ts'
import { pageOf } from './rules.ts'
import { unpublishPost } from './unpublish-post.ts'
import { updatePost } from './update-post.ts'

type OfShop = Context<{ shop: string }>
type OfPost = Context<{ shop: string; post: string }>
type Refused = { values: OfShop['form']; faults: Faults; kept: string[]; status: number }

const pageSize = 50
const t = messages.fr
const none: Sent = { photos: [], faults: [] }

/** The maker's side: her posts, written, published, taken back. */
export const postRuns = {
  async index({ db, actor, params, query }: OfShop) {
    const shop = await findOwnShop(db, actor, params.shop)
    const pages = Math.max(1, Math.ceil((await countOwnPosts(db, shop.id)) / pageSize))
    const at = Math.min(pageOf(query.page), pages)
    const posts = await listOwnPosts(db, shop.id, { page: at, size: pageSize })
    return page(<PostsPage {...{ shop, posts, pages }} page={at} />, headOf(t.list.title))
  },
  new: (context: OfShop) => newPage(context),
  create: taking('photos', (context: OfShop) =>
    saved(context, newPage, async (sent) => {
      const { db, actor, params, form } = context
      const input = readWords(form, sent)
      const post = await inTransaction(db, async (tx) => {
        const id = await createPost(tx, actor, params.shop, input, sent.photos)
        if (form.next === 'publish') await publishPost(tx, actor, params.shop, id)
        return id
      })
      return afterSaving(context, post)
    }),
  ),
  edit: (context: OfPost) => editPage(context),
  update: taking('photos', (context: OfPost) =>
    saved(
      context,
      (_context, refused) => editPage(context, refused),
      async (sent) => {
        const { db, actor, params, form } = context
        const [input, seen, wishes] = [readWords(form, sent), read(SeenInput, form), readWishes(form)]
        await inTransaction(db, async (tx) => {
          await updatePost(tx, actor, params.shop, params.post, input, seen, { wishes, added: sent.photos })
          if (form.next === 'publish') await publishPost(tx, actor, params.shop, params.post)
        })
        return afterSaving(context, params.post)
      },
    ),
  ),
  publish: (context: OfPost) =>
    orAgain(
      async () => {
        const { db, actor, params } = context
        await inTransaction(db, (tx) => publishPost(tx, actor, params.shop, params.post))
        return seeOther(routes.posts.edit(params), 'post_published')
      },
      (faults, status) => editPage(context, { values: {}, faults, kept: [], status }),
    ),
  async unpublish({ db, actor, params }: OfPost) {
    await inTransaction(db, (tx) => unpublishPost(tx, actor, params.shop, params.post))
    return seeOther(routes.posts.edit(params), 'post_unpublished')
  },
  async remove({ db, actor, params }: OfPost) {
    await inTransaction(db, (tx) => removePost(tx, actor, params.shop, params.post))
    return seeOther(routes.posts.index(params), 'post_removed')
  },
}

/** Photos are read and stored before the transaction, and only for who runs the shop. */
async function saved(
  context: OfShop,
  again: (context: OfShop, refused: Refused) => Promise<Answer>,
  save: (sent: Sent) => Promise<Answer>,
): Promise<Answer> {
  const { db, actor, params, form, uploads, keys } = context
  await findOwnShop(db, actor, params.shop)
  let sent = none
  return orAgain(
    async () => {
      sent = await readPhotos(context, actor, form, uploads)
      return save(sent)
    },
    (faults, status) => {
      const kept = sent.photos.map((photo) => keptPhoto(keys, actor, photo))
      return again(context, { values: form, faults, kept, status })
    },
  )
}

/** Where photos came, she may describe them now; else she goes on to what she asked for. */
function afterSaving({ params, form }: OfShop, post: PostId | string): Answer {
  return seeOther(
    routes.posts.edit({ shop: params.shop, post }),
    form.next === 'publish' ? 'post_published' : 'post_saved',
  )
}

async function newPage({ db, actor, params }: OfShop, refused?: Refused): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const values = refused?.values ?? { comments: 'yes' }
  const shown = { shop, values, faults: refused?.faults, kept: refused?.kept ?? [] }
  return page(<PostFormPage {...shown} />, headOf(t.form.newTitle), { status: refused?.status })
}

async function editPage({ db, actor, params }: OfPost, refused?: Refused): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const post = await findOwnPost(db, actor, params.shop, params.post)
  const typed = refused && 'title' in refused.values ? refused.values : undefined
  const clashes = typed !== undefined && refused?.status === 409
  const shown = { shop, post, values: typed ?? valuesOf(post), faults: refused?.faults, kept: refused?.kept ?? [] }
  return page(<PostFormPage {...shown} clashes={clashes} />, headOf(post.title), { status: refused?.status })
}

function valuesOf({ title, body, commentsOpen, photos }: OwnPost): OfShop['form'] {
  const alts = photos.map(({ id, alt }) => [`alt_${id}`, alt])
  return { title, body, ...(commentsOpen ? { comments: 'yes' } : {}), ...Object.fromEntries(alts) }
}

function headOf(title: string) {
  return { title, noIndex: true, scripts: ['thumbs'] }
}
