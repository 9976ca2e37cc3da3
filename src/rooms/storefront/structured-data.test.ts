import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { dayOf, mondayOf } from '#kit/dates'
import type { ListingInput } from '#rooms/catalogue'
import { asOwner, testHouse } from '#test/database'
import { strangersIn } from '#test/schema-org'
import { addPhoto } from '../catalogue/photos/add-photo.ts'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { findPiece } from './listing-queries.ts'
import { offerOf } from './piece-offer.ts'
import { findShopView } from './shop-queries.ts'
import { houseData, pieceData, shopData } from './structured-data.ts'
import { ringIn } from './testing.ts'

const house = await testHouse()
const made = await aShop(house)
const origin = 'https://echoppe.example'

// Only what is looked at; the whole is checked by `strangersIn`.
type Offer = {
  price: string
  priceCurrency: string
  availability: string
  url: string
  shippingDetails: Ref
  hasMerchantReturnPolicy: Ref
}
type Ref = { '@id': string }
type Product = {
  '@type': string
  name: string
  image: string[] | string
  sku: string
  offers: Offer
  material?: unknown
  size?: string
}
type Group = Product & { productGroupID: string; variesBy: string[]; hasVariant: Product[] }
type Node = { '@type': string; '@id'?: string; [name: string]: unknown }

async function dataOf(told: Partial<ListingInput>, arrange = '') {
  const { listing } = await aListing(house, made, told)
  const photo = { key: `p${listing}`, width: 800, height: 1000, alt: '', originalKey: null }
  await inTransaction(house.db, (tx) => addPhoto(tx, made.maker, made.shop, listing, photo as never))
  if (arrange) await asOwner(house.ownerUrl, arrange.replaceAll('$listing', String(listing)))
  const today = dayOf(now())
  const piece = (await findPiece(house.db, listing, mondayOf(today)))!
  const data = JSON.parse(JSON.stringify(pieceData(piece, offerOf(piece, today), origin)))
  assert.deepEqual(strangersIn(data), [])
  const nodes: Node[] = data['@graph']
  return {
    nodes,
    product: nodes[0] as unknown as Group,
    of: (type: string) => nodes.filter((node) => node['@type'] === type),
  }
}

/** Google's product documentation: without these a result shows no price. */
function assertRich({ name, image, offers }: Product, nodes: Node[]) {
  assert.ok(name)
  for (const one of [image].flat()) assert.match(one, /^https:\/\/echoppe\.example\/photos\//)
  assert.ok([image].flat().length > 0)
  assert.match(offers.price, /^\d+\.\d{2}$/)
  assert.equal(offers.priceCurrency, 'EUR')
  assert.match(offers.availability, /^https:\/\/schema\.org\/\w+$/)
  for (const { '@id': id } of [offers.shippingDetails, offers.hasMerchantReturnPolicy])
    assert.equal(nodes.filter((node) => node['@id'] === id).length, 1, id)
}

test('a single piece is a product with its offer', async () => {
  const { nodes, product, of } = await dataOf({ stock: 1, price: 1850 })
  assert.equal(product['@type'], 'Product')
  assertRich(product, nodes)
  assert.deepEqual([product.offers.price, product.offers.availability], ['18.50', 'https://schema.org/InStock'])
  const [policy] = of('MerchantReturnPolicy')
  assert.deepEqual(
    [policy!.returnPolicyCategory, policy!.merchantReturnDays],
    ['https://schema.org/MerchantReturnFiniteReturnWindow', 14],
  )
  const [sent] = of('OfferShippingDetails') as unknown as [
    { shippingRate: object; deliveryTime: { handlingTime: { maxValue: number } } },
  ]
  assert.deepEqual(sent.shippingRate, { '@type': 'MonetaryAmount', value: '4.90', currency: 'EUR' })
  assert.equal(sent.deliveryTime.handlingTime.maxValue, 3)
})

test('versions are a group, each with its own price, stock and address', async () => {
  const { nodes, product } = await dataOf(ringIn(2, (_, at) => ({ stock: at, sku: at === 1 ? 'OR-45' : '' })))
  assert.equal(product['@type'], 'ProductGroup')
  assert.match(product.productGroupID, /^\d+$/)
  assert.deepEqual(product.variesBy, ['https://schema.org/size', 'https://schema.org/material'])
  assert.equal(product.hasVariant.length, 4)
  for (const variant of product.hasVariant) assertRich(variant, nodes)
  const [first, second] = product.hasVariant
  assert.deepEqual([first!.name, first!.size, first!.material], ['Anneau martelé, 45 · argent', '45', 'argent'])
  assert.deepEqual([first!.offers.price, second!.offers.price], ['45.00', '240.00'])
  assert.deepEqual([first!.offers.availability, second!.sku], ['https://schema.org/SoldOut', 'OR-45'])
  assert.equal(new Set(product.hasVariant.map(({ offers }) => offers.url)).size, 4)
  assert.equal(new Set(product.hasVariant.map(({ sku }) => sku)).size, 4)
})

test('an option that search engines have no property for is told by its name', async () => {
  const choices = [{ name: 'Parfum', values: ['rose', 'thym'] }]
  const variants = ['rose', 'thym'].map((Parfum) => ({
    options: { Parfum },
    price: 900,
    stock: 1,
    sku: '',
    weight: null,
    photo: null,
  }))
  const { product } = await dataOf({ choices, variants })
  assert.deepEqual(product.variesBy, ['Parfum'])
})

test('a cloth by the ten centimetres says of what its price is, and that of a metre is compared', async () => {
  const measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 2 } as const
  const { product } = await dataOf({ price: 450, stock: 120, measure })
  const { price, priceSpecification } = product.offers as Offer & { priceSpecification: object }
  assert.equal(price, '4.50')
  assert.deepEqual(priceSpecification, {
    '@type': 'UnitPriceSpecification',
    price: '4.50',
    priceCurrency: 'EUR',
    referenceQuantity: {
      '@type': 'QuantitativeValue',
      value: 10,
      unitCode: 'CMT',
      valueReference: { '@type': 'QuantitativeValue', value: 1, unitCode: 'MTR' },
    },
  })
})

test('a lot says how many pieces its price is of; a piece needs no unit', async () => {
  const lot = await dataOf({ measure: { unit: 'piece', unitStep: 1, lot: 50, minimum: 1 } })
  const { referenceQuantity } = (lot.product.offers as never as { priceSpecification: { referenceQuantity: object } })
    .priceSpecification
  assert.deepEqual(referenceQuantity, {
    '@type': 'QuantitativeValue',
    value: 50,
    unitCode: 'C62',
    valueReference: { '@type': 'QuantitativeValue', value: 1, unitCode: 'C62' },
  })
  const { product } = await dataOf({})
  assert.equal('priceSpecification' in product.offers, false)
})

test('a piece made to order says so, and takes the time of its making', async () => {
  const { product, of } = await dataOf({ stock: null, leadDays: 15 })
  assert.equal(product.offers.availability, 'https://schema.org/MadeToOrder')
  const [sent] = of('OfferShippingDetails') as unknown as [{ deliveryTime: { handlingTime: { maxValue: number } } }]
  assert.equal(sent.deliveryTime.handlingTime.maxValue, 15)
})

test('a piece that is sold keeps its data', async () => {
  const { nodes, product } = await dataOf({ stock: 1 }, 'update variants set stock = 0 where listing_id = $listing')
  assertRich(product, nodes)
  assert.equal(product.offers.availability, 'https://schema.org/SoldOut')
})

test('what is made to a buyer’s wishes is not taken back', async () => {
  const { of } = await dataOf({ stock: null, leadDays: 5, bespoke: true })
  const [policy] = of('MerchantReturnPolicy')
  assert.equal(policy!.returnPolicyCategory, 'https://schema.org/MerchantReturnNotPermitted')
  assert.equal(policy!.merchantReturnDays, undefined)
})

test('supplies have the addresses of supplies, and a way of numbered steps leads to each piece', async () => {
  const { product, of } = await dataOf({}, `update listings set universe = 'supplies' where id = $listing`)
  assert.match(product.offers.url, /^https:\/\/echoppe\.example\/fournitures\/bol-bleu-\d+$/)
  const steps = of('BreadcrumbList')[0]!.itemListElement as { position: number; item: string; name: string }[]
  assert.deepEqual(
    steps.map(({ position }) => position),
    steps.map((_, at) => at + 1),
  )
  for (const { item, name } of steps) assert.ok(name && item.startsWith(origin))
  assert.equal(steps.at(-1)!.item, product.offers.url)
})

test('shops and the house speak schema.org’s words', async () => {
  const shop = (await findShopView(house.db, made.slug, dayOf(now())))!
  assert.deepEqual(strangersIn(shopData(shop, origin)), [])
  assert.deepEqual(strangersIn(houseData(origin)), [])
})

test('what is not schema.org’s is found', () => {
  const data = { '@type': 'Offer', prise: '1', availability: 'https://schema.org/Sold', seller: { '@type': 'Maker' } }
  assert.deepEqual(strangersIn(data), ['.prise', '.availability: https://schema.org/Sold', '.seller.@type'])
})
