import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { drawBanner } from '#motifs'
import { routes } from '#routes'
import { newVisitor, openBrowser, phone } from '#test/browser'
import { openShop, signUp } from '#test/people'
import { newData, removeData, startProgram } from '#test/program'
import { fr } from '../../src/rooms/shops/messages.fr.ts'

const data = newData()
const program = await startProgram(data)
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await program.stop()
  await removeData(data)
})

const { page } = await newVisitor(browser, program.url, { viewport: phone })
await signUp(page, 'Colombe', 'colombe@example.org')
const shop = await openShop(page, { name: 'Le Fil roux', town: 'Rodez', legalName: 'Colombe Lacet', price: '5' })
const { look, preview, save } = fr.settings
const shown = page.frameLocator(`iframe[title="${preview.frame}"]`)
const anybody = (await newVisitor(browser, program.url, { viewport: phone })).page

test('on a telephone she tries a colour, sees her page with it, and nothing is saved by looking', async () => {
  await page.goto(routes.shopFace.look({ shop }))
  await page.getByLabel(look.dyes.own).check()
  await page.locator('[name=ownColour]').fill('#ffe100')
  await page.getByText(look.shifted).waitFor()
  await page.locator('[name=banner]').setInputFiles(await banner())
  await page.getByRole('button', { name: preview.see }).click()
  await shown.locator('link[href*="ffe100-serif"]').waitFor({ state: 'attached' })
  await shown.getByRole('heading', { name: 'Le Fil roux' }).waitFor()
  await anybody.goto(routes.storefront.shop({ slug: 'le-fil-roux' }))
  assert.equal(await anybody.locator('link[href*="ffe100"]').count(), 0)
})

test('back from the page all that she chose is there, and is saved', async () => {
  await page.getByRole('button', { name: preview.back }).click()
  await page.getByRole('button', { name: save }).click()
  await page.getByText(fr.notices.shop_saved).waitFor()
  await anybody.reload()
  assert.equal(await anybody.locator('.shop-banner img').count(), 1)
  const colour = await anybody.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).color)
  assert.match(colour, /^rgb\(1[01]\d, (8|9|10)\d, 0\)$/)
})

test('she changes its name: the old address leads to the new one', async () => {
  await page.goto(routes.shops.presentation({ shop }))
  await page.locator('[name=name]').fill('La Pelote rousse')
  await page.getByRole('button', { name: preview.see }).click()
  await shown.getByRole('heading', { name: 'La Pelote rousse' }).waitFor()
  await page.getByRole('button', { name: preview.back }).click()
  await page.getByRole('button', { name: save }).first().click()
  await page.getByText(fr.notices.shop_saved).waitFor()
  for (const address of [routes.storefront.shop, routes.storefront.shopLegal]) {
    await anybody.goto(address({ slug: 'le-fil-roux' }))
    assert.equal(new URL(anybody.url()).pathname, address({ slug: 'la-pelote-rousse' }))
  }
})

async function banner() {
  const buffer = await sharp(Buffer.from(drawBanner(7)))
    .resize(1200)
    .jpeg()
    .toBuffer()
  return { name: 'banniere.jpg', mimeType: 'image/jpeg', buffer }
}
