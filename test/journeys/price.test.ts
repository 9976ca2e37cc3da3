import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { routes } from '#routes'
import { newVisitor, openBrowser, phone } from '#test/browser'
import { newData, removeData, startProgram } from '#test/program'
import { joinHouse } from '#test/program-house'
import { aListing } from '../../src/rooms/catalogue/testing.ts'
import { signedIn } from '../../src/rooms/identity/testing.ts'
import { fr } from '../../src/rooms/pricing/messages.fr.ts'
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

const own = await aShop(house)
const { listing } = await aListing(house, own, { price: 3000 })
const at = { shop: own.shop, listing }

/** The maker at her calculator, on a phone. */
async function atCalculator(options: { script: boolean }) {
  const { context, page } = await newVisitor(browser, program.url, { viewport: phone, ...options })
  const [name, value] = (await signedIn(house, own.maker)).split('=') as [string, string]
  await context.addCookies([{ name, value, url: program.url }])
  await page.goto(routes.pricing.listing(at))
  return page
}

test('while she types, what is left follows and stays in sight; loading the page again brings all of it back', async () => {
  const page = await atCalculator({ script: true })
  await page.getByLabel(fr.calculator.materials).fill('6,50')
  await page.getByLabel(fr.calculator.minutes).fill('1 h 30')
  // 30 € and 4,90 € of delivery: 1,50 of fee, 1,75 of wallet, 4,47 of charges, 6,50 of materials, 4,90 of carrier.
  await page.getByText(/Il vous reste 15,78/).waitFor()
  await page.getByText(/soit 10,52/).waitFor()
  await page.reload()
  assert.equal(await page.getByLabel(fr.calculator.minutes).inputValue(), '1 h 30')
  await page.getByRole('button', { name: fr.calculator.save }).click()
  await page.getByText(fr.notices.pricing_costs_saved).waitFor()
})

test('without script one button recalculates and another keeps the costs', async () => {
  const page = await atCalculator({ script: false })
  await page.getByLabel(fr.calculator.price).fill('5')
  await page.getByRole('button', { name: fr.calculator.recalculate }).click()
  await page.getByText(fr.result.loss(0).split('0,00')[0]!.slice(0, -1)).waitFor()
  assert.equal(await page.getByLabel(fr.calculator.price).inputValue(), '5')
  await page.getByLabel(fr.calculator.materials).fill('1')
  await page.getByRole('button', { name: fr.calculator.save }).click()
  await page.goto(routes.pricing.listing(at))
  assert.equal(await page.getByLabel(fr.calculator.materials).inputValue(), '1,00')
  assert.equal(await page.getByLabel(fr.calculator.price).inputValue(), '30,00', 'a price that was tried is not kept')
})
