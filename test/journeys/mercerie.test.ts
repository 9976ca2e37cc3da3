import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import { formatCents } from '#kit/money'
import { addHandOver } from '#rooms/shops'
import { routes } from '#routes'
import { newVisitor, openBrowser, phone } from '#test/browser'
import { checkOut, linkInLetter, payBy } from '#test/people'
import { newData, removeData, startProgram } from '#test/program'
import { joinHouse } from '#test/program-house'
import { pieceUrl } from '#ui/card'
import { aListing } from '../../src/rooms/catalogue/testing.ts'
import { stockOf } from '../../src/rooms/orders/testing-books.ts'
import { aShop } from '../../src/rooms/shops/testing.ts'

const data = newData()
const program = await startProgram(data)
const house = await joinHouse(data)
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await house.close()
  await program.stop()
  await removeData(data)
})

/** Letters and parcels of the supply shop; an empty envelope weighs 20 g. */
const slices = [
  { kind: 'letter', upTo: 100, price: 290 },
  { kind: 'letter', upTo: 250, price: 430 },
  { kind: 'parcel', upTo: 500, price: 590 },
  { kind: 'parcel', upTo: 2000, price: 890 },
] as const
const supplies = await aShop(house, {
  name: 'Mercerie des Ormes',
  universe: 'supplies',
  delivery: { slices: [...slices], packaging: 20 },
})
const market = await aShop(house, { name: 'Sacs de Brume', delivery: { price: 490 } })

const halls = await aShop(house, { name: 'Atelier de la Halle' })
const place = { place: 'Halles Saint-Louis', hours: 'Samedi de 9 h à 12 h', commune: findCommune('29019')! }
await inTransaction(house.db, (tx) => addHandOver(tx, halls.maker, halls.shop, place))
const candlestick = await aListing(house, halls, { title: 'Bougeoir', price: 2000, stock: 9 })

const by = { unitStep: 10, lot: null, minimum: 1 }
const cloth = await aListing(house, supplies, {
  ...{ title: 'Batiste à pois', category: 's-cotton', price: 135, stock: 120, variants: undefined },
  ...{ weight: 15, measure: { ...by, unit: 'cm', minimum: 2 } },
})
const quarters = await aListing(house, supplies, {
  ...{ title: 'Coupon de patchwork', category: 's-quilting', price: 390, stock: 12, weight: 30 },
})
const beads = await aListing(house, supplies, {
  ...{ title: 'Rocailles de verre', category: 's-seed-beads', price: 95, stock: 50 },
  measure: { ...by, unit: 'gram' },
})
const bag = await aListing(house, market, { title: 'Cabas matelassé', category: 'totes', price: 6400, stock: 1 })

// 70 cm × 1,35 € the 10 cm, three quarters, 40 g × 0,95 € the 10 g.
const pieces = 7 * 135 + 3 * 390 + 4 * 95
// 7 × 15 g + 3 × 30 g + 40 g + 20 g of envelope = 255 g: just above the letter of 250 g.
const postage = 590
const total = pieces + postage + 6400 + 490

test('a quilter buys 70 cm of cloth, 3 fat quarters and 40 g of beads, and a finished bag, in one purchase', async () => {
  const { page } = await newVisitor(browser, program.url, { viewport: phone })
  await page.goto(addressOf('batiste-a-pois', cloth.listing))
  await says(page, ['les 10 cm', '13,50 € le mètre', 'Il reste 12 m'])
  await page.getByLabel('Quantité').fill('70 cm')
  await page.getByText(/70.cm.: 9,45/).waitFor()
  await intoCart(page)
  await addTo(page, addressOf('coupon-de-patchwork', quarters.listing), '3')
  await addTo(page, addressOf('rocailles-de-verre', beads.listing), '40 g')
  await addTo(page, addressOf('cabas-matelasse', bag.listing, 'market'))
  await page.getByRole('link', { name: 'Voir le panier (4)' }).click()
  assert.deepEqual(await quantitiesOf(page), ['70 cm', '3', '40 g'])
  await says(page, ['13,50 € le mètre', formatCents(pieces), formatCents(postage), formatCents(total)])
  await checkOut(page, { email: 'quilteuse@example.org', name: 'Inès Essai' })
  await payBy(page, 'card')
  await says(page, [
    '70 cm × Batiste à pois',
    '3 × Coupon de patchwork',
    '40 g × Rocailles de verre',
    'Cabas matelassé',
  ])
  await says(page, [formatCents(postage), formatCents(total)])
})

test('stock went down in the right unit: steps of ten centimetres and ten grams, pieces', async () => {
  const left = await Promise.all([cloth, quarters, beads, bag].map(({ listing }) => stockOf(house as never, listing)))
  assert.deepEqual(left, [120 - 7, 12 - 3, 50 - 4, 0])
  const { page } = await newVisitor(browser, program.url)
  await page.goto(addressOf('batiste-a-pois', cloth.listing))
  await says(page, ['Il reste 11,3 m'])
})

test('her letter says lengths and weights as she typed them', async () => {
  const { page } = await newVisitor(browser, program.url)
  const link = await linkInLetter(page, 'quilteuse@example.org', /\/achats\//)
  await says(page, ['70 cm × Batiste à pois', '40 g × Rocailles de verre', formatCents(total)])
  assert.match(link, /achats/)
})

for (const script of [true, false]) {
  test(`a buyer types a quantity, ticks the hand-over and goes straight on, ${script ? 'with' : 'without'} script`, async () => {
    const { page } = await newVisitor(browser, program.url, { viewport: phone, script })
    await addTo(page, addressOf('bougeoir', candlestick.listing, 'market'))
    await page.getByRole('link', { name: 'Voir le panier' }).click()
    await page.getByLabel('Quantité').fill('3')
    await page.getByText('Remise en main propre').click()
    await page.getByRole('button', { name: 'Passer commande' }).click()
    await page.waitForURL(/commander/)
    await says(page, ['3 × Bougeoir', 'Halles Saint-Louis', formatCents(3 * 2000)])
    await page.goto(routes.cart.show())
    await page.getByLabel('Quantité').fill('2')
    await page.getByRole('button', { name: 'Passer commande' }).click()
    await page.waitForURL(/commander/)
    await says(page, ['2 × Bougeoir', 'Halles Saint-Louis', formatCents(2 * 2000)])
  })
}

test('half a step and kilometres are told, and the cart keeps what it had', async () => {
  const { page } = await newVisitor(browser, program.url, { viewport: phone })
  await page.goto(addressOf('batiste-a-pois', cloth.listing))
  await page.getByLabel('Quantité').fill('0,5')
  await page.getByText('Se vend par').waitFor()
  await page.locator('.listing-add').getByRole('button', { name: 'Ajouter au panier' }).click()
  await page.locator('.listing-add .fault').waitFor()
  const typed = page.getByLabel('Quantité')
  assert.deepEqual(await typed.evaluate((field: HTMLInputElement) => [field.value, field === document.activeElement]), [
    '0,5',
    true,
  ])
  await page.goto(routes.cart.show())
  assert.deepEqual(await page.locator('.orders-piece').count(), 0)
  assert.equal(await stockOf(house as never, cloth.listing), 113)
})

function addressOf(slug: string, listing: number, universe = 'supplies'): string {
  return pieceUrl({ universe, piece: `${slug}-${listing}` })
}

async function addTo(page: Page, address: string, quantity?: string): Promise<void> {
  await page.goto(address)
  if (quantity) await page.getByLabel('Quantité').fill(quantity)
  await intoCart(page)
}

async function intoCart(page: Page): Promise<void> {
  await page.locator('.listing-add').getByRole('button', { name: 'Ajouter au panier' }).click()
  await page.locator('#ajoute').waitFor()
}

/** What stands in the fields of the cart, line by line. */
async function quantitiesOf(page: Page): Promise<string[]> {
  const fields = await page.getByLabel('Quantité').all()
  const typed = await Promise.all(fields.map((field) => field.inputValue()))
  return typed.map((text) => text.replace(/\s/g, ' '))
}

/** Whatever spaces stand between the words. */
async function says(page: Page, words: string[]): Promise<void> {
  const plain = (text: string) => text.replace(/\s/g, ' ')
  const text = plain(await page.locator('main').innerText())
  for (const word of words) assert.ok(text.includes(plain(word)), `« ${word} » stands on ${page.url()}\n${text}`)
}
