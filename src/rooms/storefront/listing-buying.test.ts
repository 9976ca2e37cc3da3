import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { joinSentences } from '#base/sentences'
import { newReference } from '#kit/id'
import { messages as alerts } from '#rooms/alerts'
import { messages as catalogue } from '#rooms/catalogue'
import { messages as orders } from '#rooms/orders'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { asking, htmlOf } from './testing.ts'
import { showListing } from './web-listing.tsx'

joinSentences([ui, catalogue, orders, alerts, messages])
const house = await testHouse()
const own = await aShop(house)
const measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 1 } as const
const { listing } = await aListing(house, own, { title: 'Lin lavé', price: 250, stock: 90, measure })
const piece = `lin-lave-${listing}`
const asked = (query = '', cookies = {}) =>
  showListing({ ...asking(house, { piece }, `/creations/${piece}${query}`), cookies }).then(htmlOf)

test('a quantity that was refused stands in its field again, focused, with the reason beside it', async () => {
  const html = await asked('?quantite=1%2C57+m')
  assert.match(html, /<input value="1,57 m"[^>]*autofocus[^>]*aria-invalid/)
  assert.match(html, /Cela se vend par 10.cm/)
  assert.match(await asked('?quantite=90+m'), /Il n’en reste que 9.m/)
  assert.match(await asked(`?quantite=${'9'.repeat(5000)}`), /aria-invalid/)
  for (const fine of ['', '?quantite=2+m']) assert.doesNotMatch(await asked(fine), /aria-invalid/)
})

test('a piece that has just come into the cart is named, with the way to the cart', async () => {
  const html = await asked('', { notice: `cart_added/${listing}` })
  assert.match(html, /id="ajoute"[^>]*role="status"/)
  assert.match(html, /«\u202fLin lavé\u202f» est dans votre panier/)
  assert.match(html, /href="\/panier"[^>]*>Voir le panier/)
  for (const notice of [`cart_added/${listing + 1}`, '', '<b>']) {
    assert.doesNotMatch(await asked('', { notice }), /est dans votre panier/)
  }
})

test('price and button stand at the foot of a telephone, and press the same form', async () => {
  const html = await asked()
  assert.match(html, /<form id="acheter"/)
  assert.match(html, /class="listing-bar"[\s\S]*2,50.€[\s\S]*<button type="submit"[^>]* form="acheter"/)
})

test('a piece that another is paying for is reserved, until when, with a way to be told; it is not called sold', async () => {
  const rare = await aListing(house, own, { title: 'Vase rare', stock: 1 })
  const at = new Date('2026-11-28T13:21:00Z')
  const html = await atTime(at, async () => {
    await hold(rare)
    const params = { piece: `vase-rare-${rare.listing}` }
    return htmlOf(await showListing(asking(house, params, `/creations/${params.piece}`)))
  })
  assert.match(html, /Réservée jusqu’à 14.h.51/)
  assert.match(html, /action="\/alertes"[\s\S]*Me prévenir/)
  assert.doesNotMatch(html, /est vendue/)
})

/** Somebody takes the only one, and has not paid yet. */
async function hold({ listing, variant }: Awaited<ReturnType<typeof aListing>>): Promise<void> {
  await house.db.updateTable('variants').set({ stock: 0 }).where('listing_id', '=', listing).execute()
  const expires = new Date(now().getTime() + 30 * 60_000)
  const { id } = await house.db
    .insertInto('purchases')
    .values({
      ...{ reference: newReference(), checkout_token: newReference(), email: 'odile@exemple.test', total: 100 },
      ...{ expires_at: expires, occurred_at: now() },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const reserved = { purchase_id: id, shop_id: own.shop, variant_id: variant, quantity: 1 }
  await house.db.insertInto('reservations').values(reserved).execute()
}
