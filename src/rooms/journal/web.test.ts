import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { type Actor, guest } from '#kit/actor'
import { Refusal } from '#kit/refusal'
import type { AnyRoute } from '#kit/route'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aPhotoFile } from '../catalogue/testing.ts'
import { aMember } from '../identity/testing.ts'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { updateShop } from '../shops/index.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { findOwnPost } from './queries.ts'
import { aComment, aPost } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, messages])
const house = await testHouse({ jobs: mailJobs })
const door = asker(house, web)
const missing = (error: unknown) => error instanceof Refusal && error.kind === 'missing'
const ask = (actor: Actor, route: AnyRoute, params: object, more: object = {}) =>
  door(route, { actor, params: params as Record<string, string>, ...more })
const see = (slug: string, post: string, actor: Actor = guest) =>
  door(routes.journal.show, { actor, params: { slug, post } })
const upload = (bytes: Buffer, name = 'four.png') => ({ field: 'photos', name, type: 'image/png', bytes })

test('a maker without posts is told what they are for, writes one with a photo, and publishes it', async () => {
  const { maker, shop, slug } = await aShop(house)
  const own = { shop: String(shop) }
  assert.match((await ask(maker, routes.posts.index, own)).html, /Votre journal est encore vide/)
  const form = { title: 'La première cuisson', body: 'Tout a tenu.', comments: 'yes', next: 'publish' }
  const uploads = [upload(await aPhotoFile())]
  const { to } = await ask(maker, routes.posts.create, own, { form, uploads })
  const id = /(\d+)$/.exec(to)![1]!
  assert.match((await ask(maker, routes.posts.index, own)).html, /La première cuisson.*aucun commentaire/)
  const { html } = await see(slug, `la-premiere-cuisson-${id}`)
  assert.match(html, /<h1>La première cuisson<\/h1>/)
  assert.match(html, /<img class="photo whole"/)
  assert.match((await door(routes.journal.index, { params: { slug } })).html, /La première cuisson/)
})

test('a refused form keeps what was typed and the photos that came, and names the file that cannot be read', async () => {
  const { maker, shop } = await aShop(house)
  const own = { shop: String(shop) }
  const uploads = [upload(await aPhotoFile('red')), upload(Buffer.from('<script>'), 'ruse.png')]
  const long = { title: 'x'.repeat(141), body: 'Mes mots', next: 'publish' }
  const again = await ask(maker, routes.posts.create, own, { form: long, uploads })
  assert.equal(again.status, 422)
  for (const text of ['Mes mots', '140 caractères au plus', 'ruse.png', 'Une photo est déjà envoyée'])
    assert.ok(again.html.includes(text), text)
  const kept = /name="kept\[\]" value="([^"]+)"/.exec(again.html)![1]!
  const form = { title: 'Court', body: '', kept: [kept] }
  const { to } = await ask(maker, routes.posts.create, own, { form })
  const post = await findOwnPost(house.db, maker, shop, /(\d+)$/.exec(to)![1]!)
  assert.deepEqual([post.photos.length, post.commentsOpen], [1, false])
  const thief = await aShop(house)
  const stolen = await ask(thief.maker, routes.posts.create, { shop: String(thief.shop) }, { form })
  const theirs = await findOwnPost(house.db, thief.maker, thief.shop, /(\d+)$/.exec(stolen.to)![1]!)
  assert.equal(theirs.photos.length, 0)
})

test('who saves over another edit is told, sees both, and may save again', async () => {
  const own = await aShop(house)
  const post = await aPost(house, own, { published: false })
  const at = { shop: String(own.shop), post: String(post) }
  const save = (title: string, version: string) =>
    ask(own.maker, routes.posts.update, at, { form: { title, body: `Texte de ${title}`, version } })
  assert.match((await save('Un', '1')).to, /\/journal\/\d+$/)
  const clash = await save('Deux', '1')
  assert.equal(clash.status, 409)
  for (const text of ['enregistré ailleurs', 'Texte de Un', 'Texte de Deux', 'name="version" value="2"'])
    assert.ok(clash.html.includes(text), text)
  assert.match((await save('Deux', '2')).to, /\/journal\/\d+$/)
  assert.equal((await save('Trois', 'x')).status, 422)
})

test('script, trackers and embeds in texts are shown as they were typed; only web addresses are links', async () => {
  const own = await aShop(house)
  const bad = '<script>alert(1)</script><img src=x onerror=alert(2)><iframe src="https://t.example/p"></iframe>'
  const body = `${bad}\n\nhttps://exemple.fr/"onclick="x javascript:alert(3)`
  const post = await aPost(house, own, { title: '</title><script>1</script>', body })
  await aComment(house, await aMember(house), { shop: own.shop, id: post }, bad)
  const { html } = await see(own.slug, `title-script-1-script-${post}`)
  assert.doesNotMatch(html, /<script>|<iframe|<img src=x|href="javascript|onclick="x/)
  assert.match(html, /<a href="https:\/\/exemple\.fr\/" rel="nofollow ugc noopener noreferrer">/)
})

test('an address of before leads to the post, whatever was renamed', async () => {
  const own = await aShop(house)
  const post = await aPost(house, own)
  assert.equal((await see(own.slug, `autrement-${post}`)).to, `/boutiques/${own.slug}/journal/une-cuisson-${post}`)
  const name = `Nouveau nom ${post}`
  await inTransaction(house.db, (tx) =>
    updateShop(tx, own.maker, own.shop, { name, story: '', commune: findCommune('29019')! }),
  )
  const moved = await see(own.slug, `une-cuisson-${post}`)
  assert.deepEqual([moved.status, moved.to], [301, `/boutiques/nouveau-nom-${post}/journal/une-cuisson-${post}`])
  assert.equal((await door(routes.journal.index, { params: { slug: own.slug } })).status, 301)
})

test('a draft, and a post of another shop, are missing; its maker sees her draft', async () => {
  const own = await aShop(house)
  const other = await aShop(house)
  const draft = await aPost(house, own, { published: false })
  await assert.rejects(() => see(own.slug, `une-cuisson-${draft}`), missing)
  await assert.rejects(() => see(other.slug, `une-cuisson-${draft}`, own.maker), missing)
  await assert.rejects(() => see(own.slug, 'sans-numero'), missing)
  assert.match((await see(own.slug, `une-cuisson-${draft}`, own.maker)).html, /Ce billet est un brouillon/)
})

test('a guest is asked to sign in; a member comments, is refused with her words kept, and deletes hers', async () => {
  const own = await aShop(house)
  const post = `une-cuisson-${await aPost(house, own)}`
  const at = { slug: own.slug, post }
  assert.match((await see(own.slug, post)).html, /Connectez-vous pour commenter/)
  const member = await aMember(house, { name: 'Lison' })
  const say = (body: string) => ask(member, routes.journal.comment, at, { form: { body } })
  const long = await say('a'.repeat(2001))
  assert.deepEqual([long.status, long.html.includes('a'.repeat(2001))], [422, true])
  assert.equal((await say('   ')).status, 422)
  const { to } = await say('Bravo ! https://exemple.fr')
  const comment = /#commentaire-(\d+)$/.exec(to)![1]!
  assert.match((await see(own.slug, post)).html, /<b>Lison<\/b>/)
  assert.doesNotMatch((await see(own.slug, post, await aMember(house))).html, /Supprimer mon commentaire/)
  await ask(member, routes.journal.removeComment, { ...at, comment })
  assert.doesNotMatch((await see(own.slug, post)).html, /Bravo/)
})

test('many comments at once are refused for a while', async () => {
  const own = await aShop(house)
  const at = { slug: own.slug, post: `une-cuisson-${await aPost(house, own)}` }
  const member = await aMember(house)
  for (let count = 1; count <= 10; count++)
    assert.match((await ask(member, routes.journal.comment, at, { form: { body: `${count}` } })).to, /commentaire-/)
  const eleventh = await ask(member, routes.journal.comment, at, { form: { body: 'Encore un mot' } })
  assert.deepEqual(
    [eleventh.status, /trop d’essais/.test(eleventh.html), /Encore un mot/.test(eleventh.html)],
    [409, true, true],
  )
})

test('the maker speaks as her shop, and takes a comment from view: others no longer see it, its author does', async () => {
  const own = await aShop(house, { name: 'Atelier des Vents' })
  const id = await aPost(house, own)
  const at = { slug: own.slug, post: `une-cuisson-${id}` }
  const author = await aMember(house)
  const comment = String(await aComment(house, author, { shop: own.shop, id }, 'Publicité'))
  await aComment(house, own.maker, { shop: own.shop, id }, 'Merci à tous')
  assert.match((await see(at.slug, at.post)).html, /<b>Atelier des Vents<\/b><span class="journal-atelier">/)
  await assert.rejects(() => ask(author, routes.journal.hideComment, { ...at, comment }), missing)
  await ask(own.maker, routes.journal.hideComment, { ...at, comment })
  assert.doesNotMatch((await see(at.slug, at.post)).html, /Publicité/)
  assert.match((await see(at.slug, at.post, author)).html, /Masqué par l’atelier.*Publicité/)
  await ask(own.maker, routes.journal.showComment, { ...at, comment })
  assert.match((await see(at.slug, at.post)).html, /Publicité/)
})

test('those who moderate hide a comment with a reason; without one the form comes again beside it', async () => {
  const own = await aShop(house)
  const id = await aPost(house, own)
  const comment = String(await aComment(house, await aMember(house), { shop: own.shop, id }, 'Injure'))
  const at = { slug: own.slug, post: `une-cuisson-${id}`, comment }
  const moderator = await aMember(house, { roles: ['moderator'] })
  const hide = (reason: string) => ask(moderator, routes.journal.hideComment, at, { form: { reason } })
  const again = await hide('court')
  assert.equal(again.status, 422)
  assert.match(again.html, /<details open>.*court/)
  await hide('Une injure envers une personne nommée.')
  assert.match((await see(at.slug, at.post, own.maker)).html, /Masqué par la maison/)
  assert.doesNotMatch((await see(at.slug, at.post, own.maker)).html, /Montrer à nouveau/)
})

test('a form for another shop’s post is missing, even where nothing in it is right', async () => {
  const [own, other] = [await aShop(house), await aShop(house)]
  const at = { shop: String(own.shop), post: String(await aPost(house, own)) }
  for (const route of Object.values(routes.posts))
    await assert.rejects(() => ask(other.maker, route, at, { form: { title: '' } }), missing)
})
