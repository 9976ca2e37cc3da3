import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import type { Letter } from '#base/mailer'
import { asOwner } from '#test/database'
import { caseText, withoutCases } from '#test/samples'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { cancelOrder, finishOrder } from './index.ts'
import { aPaidPurchase, aSellingHouse, type Piece } from './testing.ts'
import { ring } from './testing-ring.ts'

const house = await aSellingHouse()
const own = await aShop(house, { name: 'Laiton lunaire' })
const maker = () => lettersTo(own.maker.email!)
const lettersTo = (email: string) => house.sent.filter(({ to }) => to === email)
const bought = async (pieces: Piece[], input = {}) => {
  const { purchase, orders } = await aPaidPurchase(house, pieces, { input })
  await house.work()
  return { purchase, order: orders[0]!, letter: lettersTo(purchase.email)[0]! }
}

test('an engraving on several lines keeps them in both letters', { skip: withoutCases }, async () => {
  const words = caseText('07-lines-in-letters', 'answer.txt')
  const { listing } = await aListing(house, own, ring)
  const { letter } = await bought([{ listing, choices: ['52'], answers: [words] }], { bespokeAgreed: true })
  const lines = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split('\n')
  for (const { html, text } of [letter, maker().at(-1)!]) {
    assert.ok(html.includes(lines.join('<br/>')), html)
    assert.ok(text.includes(words), text)
  }
})

test('the confirmation says where it goes, with which words, and that the shop has still to confirm', async () => {
  const { listing } = await aListing(house, own)
  const input = { line2: 'Escalier B', giftNote: 'Joyeux Noël !\nMamie', hidePrices: true }
  const { letter } = await bought([{ listing }], input)
  assert.match(letter.subject, /est payé$/)
  assert.ok(letter.text.includes('Odile Vasseur\n4 quai des Brumes\nEscalier B\n29200 Brest'), letter.text)
  assert.ok(letter.text.includes('> Joyeux Noël !\n> Mamie'), letter.text)
  assert.match(letter.text, /Elle a 72 heures, jusqu’au .+, pour confirmer/)
  assert.doesNotMatch(letter.subject + letter.text, /confirmé/)
})

test('a piece is pictured by a file of the house, with its words and its place', async () => {
  const { listing } = await aListing(house, own, { title: 'Bol de lune' })
  const { purchase } = await aPaidPurchase(house, [{ listing }])
  await asOwner(house.ownerUrl, `update order_lines set photo_key = 'cle' where listing_id = ${listing}`)
  await house.work()
  const image =
    /<img src="http:\/\/localhost:3999\/photos\/cle-360\.webp" alt="Photo.: Bol de lune" width="72" height="72"/
  for (const { html } of [lettersTo(purchase.email)[0]!, maker().at(-1)!]) assert.match(html, image)
})

test('what is in a kit is told to its buyer', async () => {
  const supplies = await aShop(house, { universe: 'supplies' })
  const supply = { category: 's-buttons', facts: { supply: { origin: 'France' } } } as const
  const clasp = await aListing(house, supplies, { ...supply, title: 'Fermoir', stock: 9 })
  const parts = [{ variant: clasp.variant, quantity: 2 }]
  const kit = await aListing(house, supplies, { ...supply, title: 'Kit bracelet', stock: null, parts })
  const { letter } = await bought([{ listing: kit.listing, quantity: 2 }])
  assert.match(letter.text, /Kit bracelet.*\n\u20034 × Fermoir/)
})

test('who answers a letter of an order writes to the other party', async () => {
  const { listing } = await aListing(house, own, { stock: 9 })
  const { purchase, order, letter } = await bought([{ listing }])
  const seller = order.seller.email
  assert.ok(seller)
  assert.equal(letter.replyTo, seller)
  assert.equal(maker().at(-1)!.replyTo, purchase.email)
  await inTransaction(house.db, (tx) => finishOrder(tx, own.maker, own.shop, order.reference))
  await house.work()
  assert.equal(lettersTo(purchase.email).at(-1)!.replyTo, seller)

  const other = await bought([{ listing }])
  const why = { by: 'maker', reason: 'Fendu.\nPardon.', restock: true } as const
  await inTransaction(house.db, (tx) => cancelOrder(tx, own.maker, other.order.reference, why))
  await house.work()
  const cancelled = lettersTo(other.purchase.email).at(-1)!
  assert.deepEqual([cancelled.replyTo, maker().at(-1)!.replyTo], [seller, other.purchase.email])
  assert.match(cancelled.html, /Fendu\.<br\/>Pardon\./)
})

test('a letter on the orders of several shops has no one shop to answer', async () => {
  const other = await aShop(house)
  const pieces = [await aListing(house, own), await aListing(house, other)]
  const { letter } = await bought(pieces.map(({ listing }) => ({ listing })))
  assert.ok(!isAnswered(letter))
  assert.match(letter.text, /Chacune a 72 heures/)
})

const isAnswered = (letter: Letter) => 'replyTo' in letter
