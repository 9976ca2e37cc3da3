import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSentences } from '#base/sentences'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { messages } from './messages.ts'
import { listDeliveryProfiles } from './profile-queries.ts'
import { aShop } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, messages])
const house = await testHouse()
const ask = asker(house, web)

const rows = {
  sliceKind: ['letter', 'letter', 'parcel', 'letter'],
  sliceUpTo: ['100', '', '2000', '20'],
  slicePrice: ['3', '', '9,80', '1,50'],
}
const form = {
  ...{ name: 'Lettres', by: 'weight', price: '', furtherPiece: '', packaging: '12', ...rows },
  ...{ freeAbove: '', zones: ['mainland'], preparationDays: '2', carrierDays: '3' },
}

async function asked() {
  const { maker, shop } = await aShop(house)
  const [profile] = await listDeliveryProfiles(house.db, shop)
  const params = { shop: String(shop), profile: String(profile!.id) }
  return { shop, asking: { actor: maker, params } }
}

test('slices are typed in any order, kept in theirs, and shown again', async () => {
  const { shop, asking } = await asked()
  const saved = await ask(routes.shops.updateProfile, { ...asking, form })
  assert.equal(saved.status, 303)
  const [{ slices } = assert.fail()] = await listDeliveryProfiles(house.db, shop)
  assert.deepEqual(
    slices!.map(({ upTo }) => upTo),
    [20, 100, 2000],
  )
  const { html } = await ask(routes.shops.delivery, asking)
  assert.match(html, /value="weight" checked/)
  const shown = [...html.matchAll(/name="sliceUpTo\[\]"[^>]*value="(\d*)"|value="(\d*)"[^>]*name="sliceUpTo\[\]"/g)]
  assert.deepEqual(
    shown.map(([, after, before]) => after ?? before ?? ''),
    ['20', '100', '2000'],
  )
  assert.equal(html.match(/name="slicePrice\[\]"/g)!.length, 12)
})

test('a refused slice keeps what was typed, with its sentence in its row', async () => {
  const { asking } = await asked()
  const bad = { ...form, slicePrice: ['3', '', '2,50', 'dix'] }
  const again = await ask(routes.shops.updateProfile, { ...asking, form: bad })
  assert.equal(again.status, 422)
  assert.match(again.html, /value="dix"/)
  assert.match(again.html, /value="2,50"/)
  const cheaper = { ...form, slicePrice: ['3', '', '2,50', '1,50'] }
  const { html } = await ask(routes.shops.updateProfile, { ...asking, form: cheaper })
  assert.match(html, /Cette tranche coûte moins que celle de 100\u00a0g, plus légère/)
})
