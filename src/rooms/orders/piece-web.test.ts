import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { messages as catalogue } from '#rooms/catalogue'
import { messages as discounts } from '#rooms/discounts'
import { routes } from '#routes'
import { messages as ui } from '../../ui/messages.ts'
import { aListing, aPhotoFile } from '../catalogue/testing.ts'
import { aDiscount } from '../discounts/testing.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './index.ts'
import { aSellingHouse } from './testing.ts'
import {
  aDrawing,
  anAddress,
  aVisitorWithRing as aVisitorWithRingOf,
  bought as boughtOf,
  hidden,
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

test('what a piece asks and was not told is asked on its own page, with all that was typed', async () => {
  const { listing } = await aListing(house, shop, ring)
  const visitor = aVisitor()
  const form = { listing: String(listing), choices: [''], answer_0: 'x'.repeat(201), quantity: '2' }
  const again = await visitor.ask(routes.cart.add, { form, uploads: [drawing] })
  assert.equal(again.status, 422)
  assert.match(again.html, /Complétez votre pièce/)
  assert.match(again.html, /x{201}/)
  assert.match(again.html, /Choisissez «.Taille.»/)
  const picture = hidden(again.html, 'answer_1')
  assert.match(picture, /^[a-z0-9]{20}$/)
  const fixed = { ...form, choices: ['50'], answer_0: words, answer_1: picture }
  assert.match((await visitor.ask(routes.cart.add, { form: fixed })).to, /^\/creations\/bague-gravee-\d+#ajoute$/)
})

test('what was said is changed from the cart, at the price of the new words', async () => {
  const { visitor, html } = await aVisitorWithRing()
  assert.match(html, /68,00/)
  const line = /name="remove" value="(\d+)"/.exec(html)![1]!
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
  assert.match(checkout.html, /Sur mesure \(Bague gravée\).: vous pouvez annuler tant que/)
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
  const bespokeRule = /Sur mesure \(Bague gravée\).: vous pouvez annuler tant que .+ pas de droit de rétractation/
  await house.work()
  const letters = house.sent.filter(({ text }) => text.includes('Bague gravée'))
  assert.ok(letters.length >= 2)
  for (const { text } of letters.slice(-2)) assert.match(text, /Gravure.:\nPour Léa\net Noé/)
  assert.match(letters.at(-2)!.text + letters.at(-1)!.text, bespokeRule)
  const page = await visitor.ask(routes.purchases.show, { params: { reference } })
  assert.match(page.html, bespokeRule)
})

test('a code is entered in the cart, shown as a line, and refused beside its field', async () => {
  const own = await aShop(house)
  await aDiscount(house, own, { code: 'MERCI-10' } as never)
  const { listing } = await aListing(house, own, { price: 2000 })
  const visitor = aVisitor()
  await visitor.ask(routes.cart.add, { form: { listing: String(listing) } })
  const enter = (code: string) => visitor.ask(routes.cart.save, { form: { [`code_${own.shop}`]: code } })
  const wrong = await enter('rien')
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /n’a pas de code RIEN/)
  assert.match(wrong.html, /value="rien"/)
  await enter(' merci-10 ')
  const cart = await visitor.ask(routes.cart.show)
  assert.match(cart.html, /Code MERCI-10/)
  assert.match(cart.html, /−2,00/)
  assert.match((await visitor.ask(routes.checkout.show)).html, /Code MERCI-10/)
  await visitor.ask(routes.cart.save, { form: { withoutCode: String(own.shop) } })
  assert.doesNotMatch((await visitor.ask(routes.cart.show)).html, /MERCI-10/)
})
