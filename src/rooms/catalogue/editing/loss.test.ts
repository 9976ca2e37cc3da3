import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSentences } from '#base/sentences'
import type { ListingId } from '#kit/id'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { fieldIn, plain } from '#test/client'
import { testHouse } from '#test/database'
import { messages as ui } from '../../../ui/messages.ts'
import { web as pricingWeb } from '../../pricing/web.tsx'
import { aShop } from '../../shops/testing.ts'
import { findOwnListing, messages } from '../index.ts'
import { aListing } from '../testing.ts'
import { web } from '../web.tsx'

joinSentences([ui, messages])
const house = await testHouse()
const ask = asker(house, [...web, ...pricingWeb])
const own = await aShop(house)
const costs = { materials: '20', minutes: '60', price: '18' }

const at = (listing: ListingId) => ({
  actor: own.maker,
  params: { shop: String(own.shop), listing: String(listing) },
})
const stateOf = async (listing: ListingId) => (await findOwnListing(house.db, own.shop, listing)).state

async function aDraft({ known }: { known: boolean }) {
  const { listing } = await aListing(house, own, { published: false })
  if (known) await ask(routes.pricing.saveCosts, { ...at(listing), form: costs })
  return listing
}

/** The form as its page is filled, with what a test types over it. */
async function formOf(listing: ListingId, typed: Record<string, string>) {
  const { html } = await ask(routes.catalogue.edit, at(listing))
  const kept = ['version', 'seenStock', 'base', 'title', 'price', 'stock'].map((name) => [name, fieldIn(html, name)])
  return { ...Object.fromEntries(kept), category: 'bowls', next: 'publish', ...typed }
}

test('publishing at a loss comes back once, says what is left, and is done when asked again', async () => {
  const listing = await aDraft({ known: true })
  const form = await formOf(listing, { title: 'Bol vert' })
  const again = await ask(routes.catalogue.update, { ...at(listing), form })
  assert.equal(again.status, 422)
  assert.match(plain(again.html), /il vous reste −\d+,\d\d\s€ par pièce/)
  assert.match(again.html, /Publier quand même/)
  assert.equal(fieldIn(again.html, 'title'), 'Bol vert')
  assert.equal(await stateOf(listing), 'draft')
  const lossSeen = fieldIn(again.html, 'lossSeen')
  const other = await ask(routes.catalogue.update, { ...at(listing), form: { ...form, lossSeen, stock: 'deux' } })
  assert.equal(other.status, 422)
  assert.equal(fieldIn(other.html, 'lossSeen'), lossSeen, 'another fault does not make her hear it twice')
  const sure = await ask(routes.catalogue.update, { ...at(listing), form: { ...form, lossSeen } })
  assert.equal(sure.status, 303)
  assert.equal(await stateOf(listing), 'published')
})

test('at a price that covers its costs, or with costs that nobody wrote down, it is published at once', async () => {
  const covered = await aDraft({ known: true })
  const form = await formOf(covered, { price: '60' })
  assert.equal((await ask(routes.catalogue.update, { ...at(covered), form })).status, 303)
  const unknown = await aDraft({ known: false })
  const plainForm = await formOf(unknown, { price: '0,10' })
  assert.equal((await ask(routes.catalogue.update, { ...at(unknown), form: plainForm })).status, 303)
})

test('the page of a listing at a loss says so, with the way to its calculation', async () => {
  const listing = await aDraft({ known: true })
  const { html } = await ask(routes.catalogue.edit, at(listing))
  assert.match(plain(html), /À ce prix, il vous reste −\d+,\d\d\s€ par pièce\./)
  assert.ok(html.includes(`href="${routes.pricing.listing(at(listing).params)}"`))
  const unknown = await aDraft({ known: false })
  assert.doesNotMatch((await ask(routes.catalogue.edit, at(unknown))).html, /À ce prix/)
})
