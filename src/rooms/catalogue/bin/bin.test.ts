import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import { joinSentences } from '#base/sentences'
import type { ListingId } from '#kit/id'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../../ui/messages.ts'
import { messages as shops } from '../../shops/messages.ts'
import { aMaker, aShop } from '../../shops/testing.ts'
import { web as storefront } from '../../storefront/web.tsx'
import { jobs } from '../jobs.ts'
import { messages } from '../messages.ts'
import { findOwnListing } from '../queries.ts'
import { aListing } from '../testing.ts'
import { countListings } from '../upkeep/list-queries.ts'
import { web } from '../web.tsx'
import { binListings } from './bin-listings.ts'
import { countBin } from './bin-queries.ts'
import { emptyBin } from './empty-bin.ts'
import { restoreListings } from './restore-listings.ts'

joinSentences([ui, shops, messages])
const house = await testHouse({ jobs })
const own = await aShop(house)
const { maker, shop } = own
const ask = asker(house, web)
const outside = asker(house, storefront)
const act = <Value>(work: (tx: Tx) => Promise<Value>) => inTransaction(house.db, work)
const bin = (...listings: ListingId[]) => act((tx) => binListings(tx, maker, shop, listings))
const restore = (...listings: ListingId[]) => act((tx) => restoreListings(tx, maker, shop, listings))
const at = (listing: ListingId) => ({ actor: maker, params: { shop: String(shop), listing: String(listing) } })

test('what is on sale is deleted once it was asked, lies in the bin, and comes back as it was', async () => {
  const { listing } = await aListing(house, own, { title: 'Bol de lune' })
  const asked = await ask(routes.catalogue.remove, at(listing))
  assert.equal(asked.status, 422)
  assert.match(asked.html, /n’a pas été supprimée/)
  const { to } = await ask(routes.catalogue.remove, { ...at(listing), form: { sure: 'yes' } })
  const retiree = new URL(to, 'http://x').searchParams.get('retiree')!
  const list = await ask(routes.catalogue.index, { ...at(listing), query: { retiree } })
  assert.match(list.html, /«\u202fBol de lune\u202f» est dans la corbeille/)
  assert.match(list.html, /Annuler/)
  assert.match((await ask(routes.catalogue.bin, at(listing))).html, /Bol de lune[\s\S]*Était en vente/)
  await assert.rejects(findOwnListing(house.db, shop, listing), { code: 'page_missing' })

  const gone = await piecePage(listing)
  assert.equal(gone.status, 410)
  assert.match(gone.html, /n’est plus en vente/)
  assert.doesNotMatch(gone.html, /Bol de lune/)

  await ask(routes.catalogue.restore, at(listing))
  assert.equal((await findOwnListing(house.db, shop, listing)).state, 'published')
  assert.equal((await piecePage(listing)).status, 200)
})

test('counts leave out what the bin holds; twice is as once', async () => {
  const [before, inBin] = [await countListings(house.db, shop), await countBin(house.db, shop)]
  const { listing } = await aListing(house, own, { published: false })
  await bin(listing)
  assert.deepEqual((await bin(listing)).done, [])
  assert.deepEqual(await countListings(house.db, shop), before)
  assert.equal(await countBin(house.db, shop), inBin + 1)
  assert.deepEqual(await restore(listing), [listing])
  assert.deepEqual(await restore(listing), [])
  assert.equal((await findOwnListing(house.db, shop, listing)).state, 'draft')
})

test('another maker finds nothing to delete or to take back', async () => {
  const { listing } = await aListing(house, own)
  const other = await aMaker(house)
  await assert.rejects(
    act((tx) => binListings(tx, other, shop, [listing])),
    { code: 'page_missing' },
  )
  await bin(listing)
  await assert.rejects(ask(routes.catalogue.restore, { ...at(listing), actor: other }), { code: 'page_missing' })
  await assert.rejects(ask(routes.catalogue.bin, { ...at(listing), actor: other }), { code: 'page_missing' })
})

test('after thirty days it is gone for good, and no sooner; the job may run twice', async () => {
  const { listing } = await aListing(house, own)
  await bin(listing)
  const days = (count: number) => new Date(now().getTime() + count * 86_400_000)
  await atTime(days(29), () => act((tx) => emptyBin(tx)))
  assert.deepEqual(await restore(listing), [listing])
  await bin(listing)
  await atTime(days(31), async () => {
    while (await act((tx) => emptyBin(tx))) {}
    assert.equal(await act((tx) => emptyBin(tx)), false)
  })
  assert.deepEqual(await restore(listing), [])
  assert.equal((await piecePage(listing).catch(({ code }) => ({ status: code }))).status, 'page_missing')
})

test('what a kit is made of stays, unless the kit goes too; the kit comes back after its part', async () => {
  const mercerie = await aShop(house, { universe: 'supplies' })
  const part = await aListing(house, mercerie, { title: 'Bouton', category: 's-embroidery' })
  const kit = await aListing(house, mercerie, {
    title: 'Nécessaire',
    category: 's-embroidery',
    parts: [{ variant: part.variant, quantity: 2 }],
  })
  const binThere = (...ids: ListingId[]) => act((tx) => binListings(tx, mercerie.maker, mercerie.shop, ids))
  const alone = await binThere(part.listing)
  assert.deepEqual([alone.done.length, alone.needed[0]?.kit], [0, 'Nécessaire'])
  assert.equal((await binThere(part.listing, kit.listing)).done.length, 2)
  const there = { actor: mercerie.maker, params: { shop: String(mercerie.shop), listing: String(kit.listing) } }
  const refused = await ask(routes.catalogue.restore, there)
  assert.match(refused.html, /«\u202fBouton\u202f»/)
  const both = await act((tx) => restoreListings(tx, mercerie.maker, mercerie.shop, [part.listing, kit.listing]))
  assert.equal(both.length, 2)
})

test('drafts go to the bin many at once, and come back by undoing', async () => {
  const { maker: hers, shop: place } = await aShop(house)
  const there = { maker: hers, shop: place }
  const made = [
    await aListing(house, there, { published: false }),
    await aListing(house, there, { published: false, title: 'Bol gris' }),
  ]
  const params = { shop: String(place) }
  const form = { act: 'remove', listings: made.map(({ listing }) => String(listing)) }
  const { to } = await ask(routes.catalogue.bulk, { actor: hers, params, form })
  const number = /lots\/(\d+)/.exec(to)![1]!
  const onAct = { actor: hers, params: { ...params, act: number } }
  assert.match((await ask(routes.upkeep.show, onAct)).html, /trente jours dans la corbeille/)
  await ask(routes.upkeep.apply, onAct)
  assert.deepEqual([(await countListings(house.db, place)).all, await countBin(house.db, place)], [0, 2])
  await ask(routes.upkeep.undo, onAct)
  assert.deepEqual([(await countListings(house.db, place)).draft, await countBin(house.db, place)], [2, 0])
})

async function piecePage(listing: ListingId) {
  const url = `/creations/bol-${listing}`
  const answer = await outside(routes.storefront.listing, { params: { piece: `bol-${listing}` }, url } as object)
  return answer.to ? outside(routes.storefront.listing, asked(answer.to)) : answer
}

function asked(url: string) {
  return { params: { piece: url.replace('/creations/', '') }, url } as object
}
