import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { inTransaction } from '#base/database'
import { routes } from '#routes'
import { newVisitor, openBrowser, phone } from '#test/browser'
import { testHouse } from '#test/database'
import { buildPublicOnly } from '../../../../scripts/build.ts'
import { joinRooms } from '../../../doors/rooms.ts'
import { openWeb } from '../../../doors/web.tsx'
import { signedIn } from '../../identity/testing.ts'
import { aShop } from '../../shops/testing.ts'
import { findOwnListing, takeStock } from '../index.ts'
import { aListing } from '../testing.ts'
import { web } from '../web.tsx'
import { table as t } from './messages-upkeep.fr.ts'

await buildPublicOnly()
joinRooms()
const house = await testHouse()
const app = await openWeb(house, web)
const url = (await app.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost')
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await app.close()
})

test('a value is tapped, typed and saved where it stands; a sale meanwhile is told and not overwritten', async () => {
  const own = await aShop(house)
  const { listing, variant } = await aListing(house, own)
  const now = () => findOwnListing(house.db, own.shop, listing)
  const { context, page } = await newVisitor(browser, url, { viewport: phone })
  const [name = '', ...value] = (await signedIn(house, own.maker)).split('=')
  await context.addCookies([{ name, value: value.join('='), url }])
  await page.goto(routes.catalogue.index({ shop: own.shop }))
  const [told, input, fault] = ['.upkeep-told', '.upkeep-input', '.fault'].map((at) => page.locator(at))

  await page.locator('.upkeep-cell-price').click()
  await input!.fill('21')
  await input!.press('Enter')
  await told!.filter({ hasText: t.savedShort }).waitFor()
  assert.match(await page.locator('.upkeep-cell-price').innerText(), /21,00/)
  assert.equal((await now()).price, 2100)

  await page.keyboard.press('Enter')
  await input!.fill('99')
  await input!.press('Escape')
  assert.equal(await input!.count(), 0)
  assert.equal((await now()).price, 2100)

  await inTransaction(house.db, (tx) => takeStock(tx, [{ shop: own.shop, variant, quantity: 1 }]))
  await page.locator('.upkeep-cell-stock').click()
  await input!.fill('8')
  await input!.press('Enter')
  await fault!.filter({ hasText: 'changé entre-temps' }).waitFor()
  assert.equal((await now()).stock, 2)
  await input!.press('Enter')
  await told!.filter({ hasText: t.savedShort }).waitFor()
  assert.equal((await now()).stock, 8)
})
