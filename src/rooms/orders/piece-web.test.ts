import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import type { Upload } from '#base/http'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { Refusal } from '#kit/refusal'
import { messages as catalogue, type Personalisation } from '#rooms/catalogue'
import { messages as discounts } from '#rooms/discounts'
import { routes } from '#routes'
import { messages as ui } from '../../ui/messages.ts'
import { aListing, aPhotoFile } from '../catalogue/testing.ts'
import { aDiscount } from '../discounts/testing.ts'
import { findOwnData } from '../identity/queries.ts'
import { aMember } from '../identity/testing.ts'
import { aShop } from '../shops/testing.ts'
import { erasePictures } from './erase-pictures-flow.ts'
import { messages } from './index.ts'
import { aSellingHouse, payAway } from './testing.ts'
import { aVisitor as aVisitorOf } from './testing-visitor.ts'

joinSentences([ui, catalogue, discounts, messages])
const house = await aSellingHouse()
const shop = await aShop(house, { name: 'La Pelote bleue' })

const aVisitor = (actor?: Actor) => aVisitorOf(house, actor)
const isMissing = (error: unknown) => error instanceof Refusal && error.kind === 'missing'
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const anAddress = {
  ...{ name: 'Odile Vasseur', email: 'odile@exemple.test' },
  ...{ line1: '4 quai des Brumes', postcode: '29200', town: 'Brest' },
}
const asked: Personalisation[] = [
  { name: 'Gravure', kind: 'text', required: true, supplement: 500, longest: 200 },
  { name: 'Dessin', kind: 'picture', required: false, supplement: 300 },
]
const ring = {
  ...{ title: 'Bague gravée', price: 6000, stock: null, leadDays: 10, bespoke: true, sku: 'BAG-7' },
  ...{ personalisations: asked, choices: [{ name: 'Taille', values: ['50', '52'] }] },
}
const words = 'Pour Léa\net Noé'

async function aDrawing(): Promise<Upload> {
  return { field: 'picture_1', name: 'dessin.png', type: 'image/png', bytes: await aPhotoFile() }
}

async function aVisitorWithRing(actor?: Actor) {
  const { listing } = await aListing(house, shop, ring)
  const visitor = aVisitor(actor)
  const form = { listing: String(listing), choices: ['52'], answer_0: words }
  const added = await visitor.ask(routes.cart.add, { form, uploads: [await aDrawing()] })
  assert.equal(added.to, routes.cart.show())
  const { html } = await visitor.ask(routes.cart.show)
  return { visitor, listing, html, picture: /images\/([a-z0-9]{20})-720/.exec(html)![1]! }
}

async function bought(visitor: ReturnType<typeof aVisitor>) {
  const { html } = await visitor.ask(routes.checkout.show)
  const form = { ...anAddress, token: hidden(html, 'token'), shown: hidden(html, 'shown'), bespokeAgreed: 'yes' }
  await visitor.ask(routes.checkout.create, { form })
  const purchase = await house.db
    .selectFrom('purchases')
    .select(['reference', 'total'])
    .where('checkout_token', '=', form.token)
    .executeTakeFirstOrThrow()
  const { reference } = purchase
  await payAway(house, { purchase: purchase as never })
  await visitor.ask(routes.purchases.return, { params: { reference } })
  const { reference: order } = await house.db
    .selectFrom('orders')
    .innerJoin('purchases', 'purchases.id', 'orders.purchase_id')
    .select('orders.reference')
    .where('purchases.reference', '=', reference)
    .executeTakeFirstOrThrow()
  return { reference, order }
}

test('what a piece asks and was not told is asked on its own page, with all that was typed', async () => {
  const { listing } = await aListing(house, shop, ring)
  const visitor = aVisitor()
  const form = { listing: String(listing), choices: [''], answer_0: 'x'.repeat(201), quantity: '2' }
  const again = await visitor.ask(routes.cart.add, { form, uploads: [await aDrawing()] })
  assert.equal(again.status, 422)
  assert.match(again.html, /Complétez votre pièce/)
  assert.match(again.html, /x{201}/)
  assert.match(again.html, /Choisissez «.Taille.»/)
  const picture = hidden(again.html, 'answer_1')
  assert.match(picture, /^[a-z0-9]{20}$/)
  const fixed = { ...form, choices: ['50'], answer_0: words, answer_1: picture }
  assert.equal((await visitor.ask(routes.cart.add, { form: fixed })).to, routes.cart.show())
})

test('a file that is no picture is said beside its field', async () => {
  const { listing } = await aListing(house, shop, ring)
  const file = { ...(await aDrawing()), bytes: Buffer.from('%PDF-1.7') }
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

test('what was said is changed from the cart, at the price of the new words', async () => {
  const { visitor, html } = await aVisitorWithRing()
  assert.match(html, /68,00/)
  const line = /\/panier\/lignes\/(\d+)"/.exec(html)![1]!
  const page = await visitor.ask(routes.cart.line, { params: { line } })
  assert.match(page.html, /Modifier votre pièce/)
  assert.match(page.html, /Pour Léa/)
  assert.match(page.html, /Finalement, sans image/)
  const form = { choices: ['50'], answer_0: 'Pour Zoé', answer_1: hidden(page.html, 'answer_1'), quantity: '1' }
  const without = { ...form, without_1: 'yes' }
  const changed = await visitor.ask(routes.cart.change, { params: { line }, form: without })
  assert.equal(changed.to, routes.cart.show())
  const after = await visitor.ask(routes.cart.show)
  assert.match(after.html, /Pour Zoé/)
  assert.match(after.html, /65,00/)
  assert.doesNotMatch(after.html, /Pour Léa/)
  const stranger = await aVisitor().ask(routes.cart.change, { params: { line }, form })
  assert.equal(stranger.status, 409)
})

test('a piece made for one person is told in the cart and before the button, whose form asks a word of her', async () => {
  const { visitor, html } = await aVisitorWithRing()
  assert.match(html, /ne pourra pas être rendue/)
  const checkout = await visitor.ask(routes.checkout.show)
  assert.match(checkout.html, /Le droit de rétractation ne s’applique pas à.: Bague gravée/)
  const form = { ...anAddress, token: hidden(checkout.html, 'token'), shown: hidden(checkout.html, 'shown') }
  const again = await visitor.ask(routes.checkout.create, { form })
  assert.equal(again.status, 422)
  assert.match(again.html, /Cochez cette case/)
})

test('the work sheet says it all, and never a price; letters say it, too', async () => {
  const { visitor, picture } = await aVisitorWithRing()
  const { reference, order } = await bought(visitor)
  const maker = aVisitor(shop.maker)
  const at = { shop: String(shop.shop), order }
  for (const route of [routes.orders.sheet, routes.orders.sheets]) {
    const { html } = await maker.ask(route, { params: at })
    for (const said of [/Bague gravée/, />52</, /Pour Léa\net Noé/, /BAG-7/, /10 jours ouvrés/, /4 quai des Brumes/]) {
      assert.match(html, said)
    }
    assert.match(html, new RegExp(picture))
    assert.doesNotMatch(html, /€/)
  }
  await house.work()
  const letters = house.sent.filter(({ text }) => text.includes('Bague gravée'))
  assert.ok(letters.length >= 2)
  for (const { text } of letters.slice(-2)) assert.match(text, /Gravure.: Pour Léa/)
  assert.match(letters.at(-2)!.text + letters.at(-1)!.text, /Pas de droit de rétractation pour.: Bague gravée/)
  const page = await visitor.ask(routes.purchases.show, { params: { reference } })
  assert.match(page.html, /Pas de droit de rétractation pour.: Bague gravée/)
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
  const line = /\/panier\/lignes\/(\d+)"/.exec(html)![1]!
  await visitor.ask(routes.cart.remove, { params: { line } })
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

test('a code is entered in the cart, shown as a line, and refused beside its field', async () => {
  const own = await aShop(house)
  await aDiscount(house, own, { code: 'MERCI-10' } as never)
  const { listing } = await aListing(house, own, { price: 2000 })
  const visitor = aVisitor()
  await visitor.ask(routes.cart.add, { form: { listing: String(listing) } })
  const params = { shop: String(own.shop) }
  const wrong = await visitor.ask(routes.cart.code, { params, form: { code: 'rien' } })
  assert.equal(wrong.status, 409)
  assert.match(wrong.html, /n’a pas de code RIEN/)
  assert.match(wrong.html, /value="rien"/)
  await visitor.ask(routes.cart.code, { params, form: { code: ' merci-10 ' } })
  const cart = await visitor.ask(routes.cart.show)
  assert.match(cart.html, /Code MERCI-10/)
  assert.match(cart.html, /−2,00/)
  assert.match((await visitor.ask(routes.checkout.show)).html, /Code MERCI-10/)
  await visitor.ask(routes.cart.code, { params, form: { code: '' } })
  assert.doesNotMatch((await visitor.ask(routes.cart.show)).html, /MERCI-10/)
})
