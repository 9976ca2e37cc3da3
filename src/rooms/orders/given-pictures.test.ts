import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { Refusal } from '#kit/refusal'
import { messages as catalogue, type Personalisation } from '#rooms/catalogue'
import { messages as discounts } from '#rooms/discounts'
import { routes } from '#routes'
import { messages as ui } from '../../ui/messages.ts'
import { aListing, aPhotoFile } from '../catalogue/testing.ts'
import { findOwnData } from '../identity/own-data-queries.ts'
import { aMember } from '../identity/testing.ts'
import { aShop } from '../shops/testing.ts'
import { erasePictures } from './erase-pictures-flow.ts'
import { messages } from './index.ts'
import { aSellingHouse } from './testing.ts'
import {
  aDrawing,
  asked,
  aVisitorWithRing as aVisitorWithRingOf,
  bought as boughtOf,
  ring,
  words,
} from './testing-ring.ts'
import { aVisitor as aVisitorOf } from './testing-visitor.ts'

joinSentences([ui, catalogue, discounts, messages])
const house = await aSellingHouse()
const shop = await aShop(house, { name: 'La Pelote bleue' })

const aVisitor = (actor?: Actor) => aVisitorOf(house, actor)
const drawing = aDrawing(await aPhotoFile())
const aVisitorWithRing = async (actor?: Actor) =>
  aVisitorWithRingOf(house, (await aListing(house, shop, ring)).listing, drawing, actor)
const bought = (visitor: ReturnType<typeof aVisitor>) => boughtOf(house, visitor)
const isMissing = (error: unknown) => error instanceof Refusal && error.kind === 'missing'

test('a file that is no picture is said beside its field', async () => {
  const { listing } = await aListing(house, shop, ring)
  const file = { ...drawing, bytes: Buffer.from('%PDF-1.7') }
  const form = { listing: String(listing), choices: ['52'], answer_0: words }
  const again = await aVisitor().ask(routes.cart.add, { form, uploads: [file] })
  assert.equal(again.status, 422)
  assert.match(again.html, /class="fault"/)
  assert.match(again.html, /Pour Léa/)
})

test('somebody else’s picture is no answer, and nobody else sees it', async () => {
  const { picture, visitor } = await aVisitorWithRing()
  const seen = { params: { name: `${picture}-720.webp` } }
  assert.equal((await visitor.ask(routes.cart.picture, seen)).type, 'image/webp')
  await assert.rejects(aVisitor().ask(routes.cart.picture, seen), isMissing)
  await assert.rejects(aVisitor(await aMember(house)).ask(routes.cart.picture, seen), isMissing)
  await assert.rejects(visitor.ask(routes.cart.picture, { params: { name: '../etc/passwd' } }), isMissing)
  const required = [{ ...asked[1]!, required: true } as Personalisation]
  const { listing } = await aListing(house, shop, { ...ring, choices: [], personalisations: required })
  const thief = await aVisitor().ask(routes.cart.add, { form: { listing: String(listing), answer_0: picture } })
  assert.equal(thief.status, 422)
})

test('no browser keeps a given picture: who sits there next finds none', async () => {
  const { picture, visitor } = await aVisitorWithRing()
  const { cache } = await visitor.ask(routes.cart.picture, { params: { name: `${picture}-720.webp` } })
  assert.equal(cache, 'private, no-store')
})

test('a picture follows a guest into her account', async () => {
  const { visitor, picture } = await aVisitorWithRing()
  const member = aVisitor(await aMember(house))
  await member.ask(routes.cart.add, { form: { listing: String((await aListing(house, shop)).listing) } })
  Object.assign(member.cookies, visitor.cookies)
  assert.match((await member.ask(routes.cart.show)).html, new RegExp(picture))
  assert.equal((await member.ask(routes.cart.picture, { params: { name: `${picture}-720.webp` } })).type, 'image/webp')
})

test('a member’s data has what she said of her pieces, and where her pictures are', async () => {
  const actor = await aMember(house)
  const { visitor, picture } = await aVisitorWithRing(actor)
  const data = () => findOwnData(house.db, actor.id!) as Promise<Record<string, unknown>>
  const inCart = JSON.stringify((await data()).cart)
  assert.match(inCart, /Pour Léa/)
  assert.match(JSON.stringify((await data()).given_pictures), new RegExp(`/panier/images/${picture}`))
  const { reference } = await bought(visitor)
  assert.match(JSON.stringify((await data()).purchases), /Pour Léa/)
  assert.match(JSON.stringify((await data()).given_pictures), new RegExp(`/achats/${reference}/images/${picture}`))
})

test('a bought picture is for its buyer and its maker; another order’s maker finds nothing', async () => {
  const { visitor, picture } = await aVisitorWithRing()
  const { reference, order } = await bought(visitor)
  const name = `${picture}-2400.webp`
  const params = { shop: String(shop.shop), order, name }
  assert.equal((await visitor.ask(routes.purchases.picture, { params: { reference, name } })).type, 'image/webp')
  assert.equal((await aVisitor(shop.maker).ask(routes.orders.picture, { params })).type, 'image/webp')
  const { order: another } = await bought((await aVisitorWithRing()).visitor)
  await assert.rejects(
    aVisitor(shop.maker).ask(routes.orders.picture, { params: { ...params, order: another } }),
    isMissing,
  )
  await assert.rejects(aVisitor((await aShop(house)).maker).ask(routes.orders.picture, { params }), isMissing)
  await assert.rejects(aVisitor().ask(routes.purchases.picture, { params: { reference, name } }), isMissing)
})

test('pictures that no cart needs go after a day, bought ones with the address, and twice is once', async () => {
  const { visitor, picture, html } = await aVisitorWithRing()
  const kept = await aVisitorWithRing()
  await bought(kept.visitor)
  const line = /name="remove" value="(\d+)"/.exec(html)![1]!
  await visitor.ask(routes.cart.save, { form: { remove: line } })
  const has = async (reference: string) => {
    const found = await house.db
      .selectFrom('given_pictures')
      .select('reference')
      .where('reference', '=', reference)
      .execute()
    return found.length === 1 && (await house.files.has(`given/${reference.slice(0, 2)}/${reference}-720.webp`))
  }
  await erasePictures(house)
  assert.deepEqual([await has(picture), await has(kept.picture)], [true, true])
  const inDays = (days: number) => new Date(now().getTime() + days * 24 * 3_600_000)
  await atTime(inDays(2), () => erasePictures(house))
  assert.deepEqual([await has(picture), await has(kept.picture)], [false, true])
  await atTime(inDays(3 * 365), async () => {
    await erasePictures(house)
    await erasePictures(house)
  })
  assert.equal(await has(kept.picture), false)
})
