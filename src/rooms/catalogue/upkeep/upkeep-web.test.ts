import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import type { Answer, Context } from '#base/http'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import type { AnyRoute } from '#kit/route'
import { messages as shops } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../../ui/messages.ts'
import { aMaker, aShop } from '../../shops/testing.ts'
import { findOwnListing, messages, takeStock, updateListing } from '../index.ts'
import { aListing } from '../testing.ts'
import { web } from '../web.tsx'

joinSentences([ui, shops, messages])
const house = await testHouse()
const door = asker(house, web)
const r = routes.upkeep
const list = routes.catalogue

type Own = Awaited<ReturnType<typeof aShop>>
const ask = (own: Own, route: AnyRoute, asked: Partial<Context> = {}, more: Record<string, unknown> = {}) =>
  door(route, { ...asked, params: { shop: String(own.shop), ...more } as never, actor: own.maker })
const actIn = (to: string) => /lots\/(\d+)$/.exec(to)![1]!
const look = ({ shop }: Own, listing: number) => findOwnListing(house.db, shop, String(listing))
const csv = (text: string) => [{ field: 'file', name: 'a.csv', type: 'text/csv', bytes: Buffer.from(text) }]

/** What a handler answers that is no page. */
async function raw(
  own: Own,
  route: AnyRoute,
  form: Record<string, string>,
  params: object,
): Promise<Answer & { text: string }> {
  const mounted = web.find((one) => one.route === route)!
  const asked = { ...house, actor: own.maker, params: { shop: String(own.shop), ...params }, query: {}, form }
  const answer = (await mounted.run(asked as never)) as Extract<Answer, { kind: 'content' }>
  const pieces: string[] = []
  if (typeof answer.content === 'string') pieces.push(answer.content)
  else for await (const piece of answer.content as AsyncIterable<string>) pieces.push(String(piece))
  return { ...answer, text: pieces.join('') }
}
const download = async (own: Own) => (await raw(own, r.download, {}, {})).text

test('a piece of the list is found without its accents and letters that a keyboard lacks', async () => {
  const own = await aShop(house)
  await aListing(house, own, { title: 'Théière « Søren & Łódź », cœur' })
  await aListing(house, own, { title: 'Bol' })
  for (const mots of ['theiere', 'SOREN', 'lodz', 'Łódź', 'coeur', 'Cœur']) {
    const { html } = await ask(own, list.index, { query: { mots } })
    assert.match(html, /Théière/, mots)
    assert.doesNotMatch(html, /Bol</, mots)
  }
})

test('the address of a piece stays while its title does, however an address would be written today', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own, { title: 'Rocailles Łódź' })
  await house.db.updateTable('listings').set({ slug: 'rocailles-odz' }).where('id', '=', listing).execute()
  const piece = await look(own, listing)
  await inTransaction(house.db, (tx) => updateListing(tx, own.maker, own.shop, listing, { ...piece, tags: ['a'] }))
  assert.equal((await look(own, listing)).slug, 'rocailles-odz')
  const text = (await download(own)).replace('18,00', '19,00')
  const { to } = await ask(own, r.upload, { uploads: csv(text) as never })
  await ask(own, r.apply, {}, { act: actIn(to) })
  const { slug, version } = await look(own, listing)
  assert.deepEqual([slug, version], ['rocailles-odz', piece.version + 2])
})

test('several are published by ticking them; those left are named with what they lack, and it is undone', async () => {
  const own = await aShop(house)
  const whole = await aListing(house, own, { published: false })
  const bare = await aListing(house, own, { published: false, title: 'Sans prix ni <b>', price: null })
  const form = { act: 'publish', listings: [String(whole.listing), String(bare.listing)] }
  const { to } = await ask(own, list.bulk, { form })
  const { html } = await ask(own, r.show, {}, { act: actIn(to) })
  assert.match(html, /C’est fait pour une création/)
  assert.match(html, /Sans prix ni &lt;b>.*Indiquez le prix/)
  await ask(own, r.undo, {}, { act: actIn(to) })
  assert.match((await ask(own, r.show, {}, { act: actIn(to) })).html, /C’est annulé pour une création/)
  assert.equal((await look(own, whole.listing)).state, 'draft')
  assert.match((await ask(own, r.index)).html, /Publier.*Annulé/s)
})

test('a price act is asked in its own form, shown before it is done, and done once', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own)
  const first = await ask(own, list.bulk, { form: { act: 'price', listings: [String(listing)], mots: 'bol' } })
  assert.match(first.html, /name="chosen"[^>]*value="\d+"|value="\d+"[^>]*name="chosen"/)
  const asked = { act: 'price', way: 'raise_percent', amount: '4', rounding: '50', chosen: String(listing) }
  const wrong = await ask(own, r.propose, { form: { ...asked, amount: 'beaucoup' } })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="beaucoup"/)
  const { to } = await ask(own, r.propose, { form: asked })
  const preview = await ask(own, r.show, {}, { act: actIn(to) })
  assert.match(preview.html, /18,00.*18,50/s)
  assert.equal((await look(own, listing)).price, 1800)
  await ask(own, r.apply, {}, { act: actIn(to) })
  await ask(own, r.apply, {}, { act: actIn(to) })
  assert.equal((await look(own, listing)).price, 1850)
})

test('all that correspond are found again on the server, and what changed meanwhile is told', async () => {
  const own = await aShop(house)
  const red = await aListing(house, own, { title: 'Vase rouge 100%' })
  await aListing(house, own, { title: 'Bol vert' })
  const form = { act: 'stock', whole: 'yes', shown: '3', mots: 'rouge 100%' }
  assert.match((await ask(own, list.bulk, { form })).html, /Pour 1 création.*étaient 3.*sont 1 maintenant/s)
  const { to } = await ask(own, r.propose, { form: { ...form, how: 'add', count: '2' } })
  await ask(own, r.apply, {}, { act: actIn(to) })
  assert.equal((await look(own, red.listing)).stock, 5)
})

test('nothing comes of foreign listings, of nonsense, or of a hundred thousand numbers', async () => {
  const [own, other] = [await aShop(house), await aShop(house)]
  const { listing } = await aListing(house, other)
  const said = async (form: Record<string, string | string[]>, route: AnyRoute = r.propose) =>
    (await ask(own, route, { form })).html
  const price = { act: 'price', way: 'set', amount: '1' }
  await assert.rejects(said({ ...price, way: 'lower_percent', amount: '100' }), { code: 'listing_none_chosen' })
  assert.match(await said({ act: 'pause', listings: [String(listing)] }, list.bulk), /ne correspond plus/)
  const many = Array.from({ length: 100_000 }, (_, at) => String(at + 1))
  assert.match(await said({ act: 'pause', listings: many }, list.bulk), /10.000 créations au plus/)
  assert.match(await said({ act: 'pause' }, list.bulk), /Choisissez d’abord/)
  const mine = await aListing(house, own)
  for (const amount of ['-100', '100', '1e9', '', '∞'])
    assert.match(await said({ ...price, way: 'lower_percent', amount, chosen: String(mine.listing) }), /class="fault"/)
  assert.match(
    await said({ act: 'explode', listings: [String(mine.listing)] }, list.bulk),
    /Choisissez d’abord que faire/,
  )
  const stranger = { ...own, maker: (await aMaker(house)) as Actor } as Own
  await assert.rejects(ask(stranger, r.propose, { form: { ...price, chosen: '1' } }), { code: 'page_missing' })
  await assert.rejects(ask(stranger, r.download), { code: 'page_missing' })
})

test('the list is filtered, ordered and paged by its address, whatever stands in it', async () => {
  const own = await aShop(house)
  for (let at = 0; at < 52; at++)
    await aListing(house, own, { title: `Bol ${at}`, price: 1000 + at, published: at % 2 > 0 })
  const html = async (query: Record<string, string>) => (await ask(own, list.index, { query })).html
  const titles = async (query: Record<string, string>) =>
    [...(await html(query)).matchAll(/class="upkeep-name"[^>]*>([^<]*)</g)].map(([, title]) => title)
  assert.equal((await titles({})).length, 50)
  assert.deepEqual(await titles({ page: '2' }), ['Bol 1', 'Bol 0'])
  assert.deepEqual((await titles({ tri: 'price', sens: 'bas' })).slice(0, 2), ['Bol 51', 'Bol 50'])
  assert.deepEqual(await titles({ mots: 'bol 17' }), ['Bol 17'])
  assert.deepEqual(await titles({ mots: '%' }), [])
  assert.equal((await titles({ etat: 'draft', manque: 'photo' })).length, 26)
  assert.equal((await titles({ tri: 'x', sens: "';drop", page: '-1', section: 'zz', categorie: 'x' })).length, 50)
  assert.deepEqual(await titles({ page: '9999999999' }), [])
  assert.match(await html({ manque: 'photo' }), /Toutes les 52/)
})

test('a value is saved where it stands; one that was sold meanwhile is told and kept', async () => {
  const own = await aShop(house)
  const { listing, variant } = await aListing(house, own)
  const cell = async (form: Record<string, string>) => {
    const { status = 200, text } = await raw(
      own,
      r.cell,
      { variant: String(variant), ...form },
      { listing: String(listing) },
    )
    return [status, JSON.parse(text)]
  }
  assert.deepEqual(await cell({ field: 'price', seen: '18,00', value: '19.5' }), [
    200,
    { value: '19,50', shown: '19,50\u00a0€' },
  ])
  assert.deepEqual((await cell({ field: 'price', seen: '19,50', value: 'cher' }))[0], 422)
  assert.deepEqual((await cell({ field: 'price', seen: '19,50', value: '' }))[0], 422)
  assert.deepEqual((await cell({ field: 'state', seen: '', value: 'x' }))[0], 422)
  assert.deepEqual((await cell({ field: 'title', seen: 'Bol bleu', value: 'a'.repeat(256) }))[0], 422)
  await inTransaction(house.db, (tx) => takeStock(tx, [{ shop: own.shop, variant, quantity: 1 }]))
  const [status, { fault, now }] = await cell({ field: 'stock', seen: '3', value: '5' })
  assert.deepEqual([status, now], [409, '2'])
  assert.match(fault, /changé entre-temps.*2/)
  assert.deepEqual((await cell({ field: 'stock', seen: '2', value: '5' }))[0], 200)
  assert.equal((await look(own, listing)).stock, 5)
})

test('a file goes out and comes back: shown, confirmed, undone', async () => {
  const own = await aShop(house)
  const one = await aListing(house, own, { title: 'Bol un' })
  const two = await aListing(house, own, { title: 'Bol deux' })
  const text = await download(own)
  const same = await ask(own, r.upload, { uploads: csv(text) })
  assert.match((await ask(own, r.show, {}, { act: actIn(same.to) })).html, /Rien ne changerait/)
  await inTransaction(house.db, (tx) => takeStock(tx, [{ shop: own.shop, variant: two.variant, quantity: 1 }]))
  const edited = `${text.replace('Bol un;en vente;18,00', 'Bol 1;en vente;25').replace('Bol deux;en vente;18,00;3', 'Bol deux;en vente;18,00;8')};Nouveau;;12\r\n`
  const { to } = await ask(own, r.upload, { uploads: csv(edited) })
  const act = actIn(to)
  const { html } = await ask(own, r.show, {}, { act })
  assert.match(html, /Bol 1.*25,00.*Modifiées ici.*Bol deux.*Créer ce brouillon/s)
  await ask(own, r.apply, { form: { create: 'yes' } }, { act })
  assert.deepEqual([(await look(own, one.listing)).title, (await look(own, one.listing)).price], ['Bol 1', 2500])
  assert.equal((await look(own, two.listing)).stock, 2)
  assert.match((await ask(own, list.index, { query: { etat: 'draft' } })).html, /Nouveau/)
  await ask(own, r.undo, {}, { act })
  assert.deepEqual([(await look(own, one.listing)).title, (await look(own, one.listing)).price], ['Bol un', 1800])
  assert.doesNotMatch((await ask(own, list.index, { query: { etat: 'draft' } })).html, /Nouveau/)
})

test('of two values the file’s wins where it is ticked', async () => {
  const own = await aShop(house)
  const { listing, variant } = await aListing(house, own)
  const text = (await download(own)).replace('18,00;3', '18,00;8')
  await inTransaction(house.db, (tx) => takeStock(tx, [{ shop: own.shop, variant, quantity: 1 }]))
  const { to } = await ask(own, r.upload, { uploads: csv(text) })
  await ask(own, r.apply, { form: { overwrite: [String(listing)] } }, { act: actIn(to) })
  assert.equal((await look(own, listing)).stock, 8)
})

test('a file of another shop changes nothing, and what is no table is refused in a sentence', async () => {
  const [own, other] = [await aShop(house), await aShop(house)]
  await aListing(house, own)
  const { to } = await ask(other, r.upload, { uploads: csv((await download(own)).replace('18,00', '1,00')) })
  const { html } = await ask(other, r.show, {}, { act: actIn(to) })
  assert.match(html, /Ligne 2.*n’est pas celle d’une création de cette boutique/s)
  assert.match(html, /Rien ne changerait/)
  await assert.rejects(ask(own, r.show, {}, { act: actIn(to) }), { code: 'page_missing' })
  const said = async (uploads: unknown[]) => (await ask(own, r.upload, { uploads: uploads as never })).html
  assert.match(await said([]), /Choisissez le fichier CSV/)
  assert.match(await said(csv('PK\x03\x04')), /classeur de tableur/)
  assert.match(await said(csv('titre;prix\nBol;3')), /Il manque la colonne «\sclé\s»/)
  assert.match(await said(csv('')), /Ce fichier est vide/)
})

test('a shop reads so many files in an hour, and the next is told to wait', async () => {
  const own = await aShop(house)
  await aListing(house, own)
  const text = await download(own)
  const files = Array.from({ length: 61 }, () => csv(text))
  const answers = await Promise.all(files.map((uploads) => ask(own, r.upload, { uploads })))
  assert.equal(answers.filter(({ to }) => to).length, 60)
  assert.match(answers.find(({ to }) => !to)!.html, /trop/i)
})
