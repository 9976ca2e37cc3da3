import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { inTransaction, sql } from '#base/database'
import { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { closeAccount } from '../identity/close-account.ts'
import { findOwnData } from '../identity/own-data-queries.ts'
import { aMember } from '../identity/testing.ts'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { refuseKind } from '../mail/refuse-kind.ts'
import { hide } from '../moderation/hide.ts'
import { aShop } from '../shops/testing.ts'
import { createPost } from './create-post.ts'
import { hideComment } from './hide-comment.ts'
import { jobs } from './jobs.ts'
import { listeners } from './listeners.ts'
import { listNewestPosts } from './public-queries.ts'
import { publishPost } from './publish-post.ts'
import { findOwnPost } from './queries.ts'
import { removeComment } from './remove-comment.ts'
import { removePost } from './remove-post.ts'
import { showComment } from './show-comment.ts'
import { tellComment } from './tell-comment.ts'
import { aComment, aPost } from './testing.ts'
import { unpublishPost } from './unpublish-post.ts'
import { updatePost } from './update-post.ts'

const house = await testHouse({ jobs: { ...mailJobs, ...jobs }, listeners })
const { db } = house
const refused = (kind: string, code: string) => (error: unknown) =>
  error instanceof Refusal && error.kind === kind && error.code === code
const input = { title: 'Le four neuf', body: 'Il chauffe.', comments: true }
const photo = (key: string) => ({ key: key.repeat(32), width: 800, height: 600, thumbhash: '' })

test('a post that says and shows nothing stays a draft', async () => {
  const own = await aShop(house)
  const post = await aPost(house, own, { body: '', published: false })
  const publish = () => inTransaction(db, (tx) => publishPost(tx, own.maker, own.shop, post))
  await assert.rejects(publish, refused('invalid', 'post_empty'))
  await inTransaction(db, (tx) =>
    updatePost(tx, own.maker, own.shop, post, { ...input, body: '' }, { version: 1 }, { added: [photo('a')] }),
  )
  await publish()
  assert.equal((await findOwnPost(db, own.maker, own.shop, post)).state, 'published')
})

test('a published post cannot be emptied', async () => {
  const own = await aShop(house)
  const post = await aPost(house, own)
  const { version } = await findOwnPost(db, own.maker, own.shop, post)
  const empty = () =>
    inTransaction(db, (tx) => updatePost(tx, own.maker, own.shop, post, { ...input, body: '' }, { version }))
  await assert.rejects(empty, refused('invalid', 'post_empty'))
  assert.equal((await findOwnPost(db, own.maker, own.shop, post)).body, 'Le four est encore tiède.')
})

test('two who save at once: the second is told, and nothing of the first is lost', async () => {
  const own = await aShop(house)
  const post = await aPost(house, own, { published: false })
  const save = (title: string) =>
    inTransaction(db, (tx) => updatePost(tx, own.maker, own.shop, post, { ...input, title }, { version: 1 }))
  await save('De l’ordinateur')
  await assert.rejects(() => save('Du téléphone'), refused('conflict', 'post_modified'))
  assert.equal((await findOwnPost(db, own.maker, own.shop, post)).title, 'De l’ordinateur')
})

test('a post that is taken back and shown again keeps its day', async () => {
  const own = await aShop(house)
  const first = new Date('2026-03-01T10:00:00Z')
  const post = await atTime(first, () => aPost(house, own))
  await inTransaction(db, (tx) => unpublishPost(tx, own.maker, own.shop, post))
  await inTransaction(db, (tx) => publishPost(tx, own.maker, own.shop, post))
  assert.deepEqual((await findOwnPost(db, own.maker, own.shop, post)).publishedAt, first)
})

test('photos are described, ordered and taken away; one sent twice is once, and there are eight at most', async () => {
  const own = await aShop(house)
  const id = await inTransaction(db, (tx) =>
    createPost(tx, own.maker, own.shop, input, [photo('a'), photo('b'), photo('a'), photo('c')]),
  )
  const [a, b, c] = (await findOwnPost(db, own.maker, own.shop, id)).photos
  const wishes = [
    { id: a!.id, alt: 'Le four', place: 2, remove: false },
    { id: b!.id, alt: '', place: 1, remove: true },
    { id: c!.id, alt: 'La terre', place: 1, remove: false },
  ]
  await inTransaction(db, (tx) => updatePost(tx, own.maker, own.shop, id, input, { version: 1 }, { wishes }))
  const { photos } = await findOwnPost(db, own.maker, own.shop, id)
  assert.deepEqual(
    photos.map(({ id: photoId, alt }) => [photoId, alt]),
    [
      [c!.id, 'La terre'],
      [a!.id, 'Le four'],
    ],
  )
  const nine = [...'defghij'].map(photo)
  const add = () =>
    inTransaction(db, (tx) => updatePost(tx, own.maker, own.shop, id, input, { version: 2 }, { added: nine }))
  await assert.rejects(add, (error) => error instanceof Refusal && error.faults[0]?.field === 'photos')
})

test('a post of another shop is missing, whatever is done to it', async () => {
  const own = await aShop(house)
  const other = await aShop(house)
  const post = await aPost(house, own)
  const missing = refused('missing', 'page_missing')
  for (const act of [publishPost, unpublishPost, removePost]) {
    await assert.rejects(() => inTransaction(db, (tx) => act(tx, other.maker, own.shop, post)), missing)
    await assert.rejects(() => inTransaction(db, (tx) => act(tx, other.maker, other.shop, post)), missing)
  }
})

test('the newest posts are those that everybody may see, one of each shop for the whole house', async () => {
  const own = await aShop(house)
  const hidden = await aShop(house)
  await atTime(new Date('2030-01-01T10:00:00Z'), async () => {
    await aPost(house, own, { title: 'Ancien' })
    await aPost(house, own, { title: 'Récent' })
    await aPost(house, own, { title: 'Brouillon', published: false })
    await aPost(house, hidden, { title: 'Masqué' })
  })
  const moderator = await aMember(house, { roles: ['moderator'] })
  const measure = {
    item: hidden.slug,
    reason: 'Une contrefaçon manifeste.',
    ground: 'CPI',
    publicLine: 'Une boutique masquée.',
  }
  await inTransaction(db, (tx) => hide(tx, moderator, measure))
  const titlesOf = (posts: { title: string }[]) => posts.map(({ title }) => title)
  assert.deepEqual(titlesOf(await listNewestPosts(db, { shop: own.shop, limit: 5 })), ['Récent', 'Ancien'])
  assert.deepEqual(titlesOf(await listNewestPosts(db, { limit: 1 })), ['Récent'])
})

test('a comment needs a member, an open post and a confirmed address', async () => {
  const own = await aShop(house)
  const at = { shop: own.shop, id: await aPost(house, own, { comments: false }) }
  const member = await aMember(house)
  await assert.rejects(() => aComment(house, member, at), refused('conflict', 'comments_closed'))
  const draft = { shop: own.shop, id: await aPost(house, own, { published: false }) }
  await assert.rejects(() => aComment(house, member, draft), refused('conflict', 'comments_closed'))
  const fresh = await aMember(house, { verified: false })
  await assert.rejects(() => aComment(house, fresh, at), refused('conflict', 'comment_unverified'))
})

test('the maker gets one letter for a comment, none for her own, and none once she wants no more', async () => {
  const own = await aShop(house)
  const at = { shop: own.shop, id: await aPost(house, own, { title: 'Lettres' }) }
  const mine = () => house.sent.filter(({ to }) => to === own.maker.email)
  const comment = await aComment(house, await aMember(house, { name: 'Lison' }), at, 'Bravo <b>!</b>')
  await house.work()
  await inTransaction(db, (tx) => tellComment(tx, comment))
  await aComment(house, own.maker, at, 'Merci !')
  await house.work()
  assert.deepEqual(
    mine().map(({ subject }) => subject),
    ['Lison a commenté «\u202fLettres\u202f»'],
  )
  assert.match(mine()[0]!.html, /Bravo &lt;b>!&lt;\/b>/)
  await inTransaction(db, (tx) =>
    refuseKind(tx, { recipient: own.maker.email!, kind: 'journal.comment', refused: false }),
  )
  await aComment(house, await aMember(house), at)
  await house.work()
  assert.equal(mine().length, 1)
})

test('an author deletes hers, and nobody else’s', async () => {
  const own = await aShop(house)
  const at = { shop: own.shop, id: await aPost(house, own) }
  const [author, other] = [await aMember(house), await aMember(house)]
  const comment = await aComment(house, author, at)
  const remove = (actor: typeof author) => inTransaction(db, (tx) => removeComment(tx, actor, comment))
  await assert.rejects(() => remove(other), refused('missing', 'page_missing'))
  await assert.rejects(() => remove(own.maker), refused('missing', 'page_missing'))
  await remove(author)
  await assert.rejects(() => remove(author), refused('missing', 'page_missing'))
})

test('the house hides a comment with a reason, which is written down and told to its author', async () => {
  const own = await aShop(house)
  const at = { shop: own.shop, id: await aPost(house, own) }
  const author = await aMember(house)
  const moderator = await aMember(house, { roles: ['moderator'] })
  const comment = await aComment(house, author, at, 'Des injures.')
  const hideWith = (actor: typeof author, reason: string) =>
    inTransaction(db, (tx) => hideComment(tx, actor, comment, { reason }))
  await assert.rejects(() => hideWith(author, ''), refused('missing', 'page_missing'))
  await assert.rejects(() => hideWith(moderator, 'trop'), refused('invalid', 'input'))
  await hideWith(own.maker, '')
  await hideWith(moderator, 'Injures envers la créatrice.')
  await hideWith(moderator, 'Injures envers la créatrice.')
  await house.work()
  const letters = house.sent.filter(({ to }) => to === author.email)
  assert.equal(letters.length, 1)
  assert.match(letters[0]!.text, /Injures envers la créatrice/)
  await assert.rejects(
    () => inTransaction(db, (tx) => showComment(tx, own.maker, comment)),
    refused('conflict', 'comment_hidden_by_house'),
  )
  await inTransaction(db, (tx) => showComment(tx, moderator, comment))
  const { rows } = await sql<{ told: string }>`
    select kind || ' ' || acted_as as told from comment_events where comment_id = ${comment} order by id`.execute(db)
  assert.deepEqual(
    rows.map(({ told }) => told),
    ['hidden maker', 'hidden house', 'shown house'],
  )
})

test('what a member wrote is in her data, and goes with her account', async () => {
  const own = await aShop(house)
  const at = { shop: own.shop, id: await aPost(house, own, { title: 'Mes données' }) }
  const author = await aMember(house)
  await aComment(house, author, at, 'Je m’en souviendrai.')
  const { comments } = (await findOwnData(db, author.id!)) as { comments: { text: string; address: string }[] }
  assert.equal(comments[0]!.text, 'Je m’en souviendrai.')
  assert.equal(comments[0]!.address, `/boutiques/${own.slug}/journal/mes-donnees-${at.id}`)
  const { shops } = (await findOwnData(db, own.maker.id!)) as { shops: { posts: { title: string }[] }[] }
  assert.equal(shops[0]!.posts[0]!.title, 'Mes données')
  for (const leaver of [author, own.maker])
    await inTransaction(db, (tx) => closeAccount(tx, { id: leaver.id!, email: leaver.email! }))
  await house.work()
  const { rows } = await sql<{ left: number }>`
    select (select count(*) from comments where person_id = ${author.id}) +
      (select count(*) from posts where shop_id = ${own.shop}) as left`.execute(db)
  assert.equal(rows[0]!.left, 0)
})
