import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import type { Form } from '#base/http'
import { joinSentences } from '#base/sentences'
import type { AnyRoute } from '#kit/route'
import { messages as shops } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../../ui/messages.ts'
import { aShop } from '../../shops/testing.ts'
import { findOwnListing, messages, updateListing } from '../index.ts'
import { aListing, aListingInput } from '../testing.ts'
import { web } from '../web.tsx'
import { newToken } from './draft-token.ts'
import { hiddenOf } from './form-parts.ts'
import { valuesOf } from './form-values.ts'
import type { KeptWords } from './send-words.ts'

joinSentences([ui, shops, messages])
const house = await testHouse()
const own = await aShop(house)
const { maker, shop } = own
const door = asker(house, web)
const at = (listing?: number) => ({ shop: String(shop), ...(listing ? { listing: String(listing) } : {}) })
const ask = (route: AnyRoute, listing?: number, form: Form = {}) =>
  door(route, { params: at(listing), form, actor: maker })
const found = (listing: number) => findOwnListing(house.db, shop, String(listing))
const { fr } = messages

async function keep(form: Form): Promise<{ status: number; answer: KeptWords & { sentence: string } }> {
  const run = web.find(({ route }) => route === routes.listingEditing.keep)!.run as (context: unknown) => Promise<never>
  const { status = 200, content } = (await run({ ...house, actor: maker, params: at(), form })) as {
    status?: number
    content: string
  }
  return { status, answer: JSON.parse(content) }
}

async function shownOf(listing: number): Promise<Form> {
  const stored = await found(listing)
  return { ...valuesOf(stored), ...hiddenOf(stored), listing: String(listing) }
}

test('a new piece begins with what was mostly the same for the last one, and says so', async () => {
  const { listing } = await aListing(house, own, { title: 'Bol à thé', facts: { madeIn: 'Rodez', warnings: 'Chaud' } })
  const { html } = await ask(routes.catalogue.new)
  assert.ok(html.includes(fr.editing.startedFrom('Bol à thé', 'catégorie, fabrication')))
  assert.match(html, /<option value="bowls" selected/)
  assert.doesNotMatch(html, /<input[^>]*value="grès"/)
  assert.match(html, /value="Rodez"/)
  assert.doesNotMatch(html, /Chaud|value="18,00"/)
  assert.ok(listing)
})

test('words that are kept say where the form leads now, and what was guessed from them', async () => {
  const form = { title: 'Vase vert', price: 'abc', stock: '1', draft: newToken(), listing: '' }
  const { answer } = await keep(form)
  const listing = Number(answer.listing)
  assert.equal(answer.update, routes.catalogue.update({ shop, listing }))
  assert.deepEqual([answer.values.category, answer.guessed, answer.unread], ['vases', true, [fr.form.price]])
  assert.equal(answer.seen.version, '1')
  const again = await ask(routes.catalogue.update, listing, { ...form, ...answer.seen, price: '35', category: 'vases' })
  assert.equal(again.to, routes.catalogue.edit({ shop, listing }))
})

test('words without a token of ours are told to be misunderstood, as data', async () => {
  const { status, answer } = await keep({ title: 'Vase', draft: 'x' })
  assert.equal(status, 422)
  assert.ok(answer.sentence)
})

test('the second of two who edit sees both versions, chooses field by field, and saving again means it', async () => {
  const { listing } = await aListing(house, own, { title: 'Bol bleu' })
  const shown = await shownOf(listing)
  const other = { ...aListingInput, title: 'Bol azur', price: 2100, description: 'Un bol <b>azur</b>.' }
  await inTransaction(house.db, (tx) => updateListing(tx, maker, shop, listing, other))
  const mine = { ...shown, title: 'Bol nuit', description: 'Un bol de nuit.' }
  const told = await ask(routes.catalogue.update, listing, mine)
  assert.equal(told.status, 409)
  for (const said of ['Bol azur', 'Bol nuit', 'Un bol &lt;b>azur&lt;/b>.', 'name="pick_title"'])
    assert.ok(told.html.includes(said), said)
  assert.ok(!told.html.includes('name="pick_price"'))
  assert.match(told.html, /value="21"|value="21,00"/)
  const second = { ...mine, price: '21,00', ...hiddenOf(await found(listing)) }
  await ask(routes.catalogue.update, listing, { ...second, pick_title: 'theirs', pick_description: 'mine' })
  const { title, description, price } = await found(listing)
  assert.deepEqual([title, description, price], ['Bol azur', 'Un bol de nuit.', 2100])
})

test('a button leads to a draft made from a piece', async () => {
  const { listing } = await aListing(house, own)
  const { to } = await ask(routes.listingEditing.copy, listing, { draft: newToken() })
  const id = Number(/(\d+)$/.exec(to)![1])
  assert.notEqual(id, listing)
  assert.equal((await found(id)).state, 'draft')
})

test('the page of a listing says what would help it, and where', async () => {
  const { listing } = await aListing(house, own)
  const { html } = await ask(routes.catalogue.edit, listing)
  assert.match(html, new RegExp(`<a href="#part-photos" data-field="photos">${fr.editing.helps.no_photo}`))
})
