import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { routes } from '#routes'
import { newVisitor, openBrowser, phone } from '#test/browser'
import { newData, removeData, startProgram } from '#test/program'
import { joinHouse } from '#test/program-house'
import { findOwnListing } from '../../src/rooms/catalogue/index.ts'
import { fr } from '../../src/rooms/catalogue/messages.fr.ts'
import { aListing } from '../../src/rooms/catalogue/testing.ts'
import { signedIn } from '../../src/rooms/identity/testing.ts'
import { aShop } from '../../src/rooms/shops/testing.ts'

const data = newData()
const program = await startProgram(data)
const house = await joinHouse(data)
const own = await aShop(house, { name: 'Anneaux de brume' })
const { listing } = await aListing(house, own, { title: 'Anneau fin', category: 'rings' })
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await house.close()
  await program.stop()
  await removeData(data)
})

const { options, editor, grid } = fr.offer
const { context, page } = await newVisitor(browser, program.url, { viewport: phone })
const [name = '', value = ''] = (await signedIn(house, own.maker)).split('=')
await context.addCookies([{ name, value, url: program.url }])
const found = () => findOwnListing(house.db, own.shop, listing)
const rows = page.locator('tr[data-key]')

test('on a phone, 240 versions of three options are made and filled in a few taps', async () => {
  await page.goto(routes.catalogue.edit({ shop: own.shop, listing }))
  await page.getByText(options.summaryHint).click()
  await addOption('Taille', '48, 50, 52, 54, 56, 58, 60, 62, 64, 66')
  await addOption('Métal', 'argent, or jaune, or rose, laiton')
  await addOption('Finition', 'poli, brossé, martelé, sablé, noirci, brut')
  await page.getByText(options.varied).click()
  await page.waitForFunction(() => document.querySelectorAll('tr[data-key]').length === 240)
  await page.getByText(grid.fill.legend).click()
  await fill({ price: '45', stock: '2' })
  await fill({ which: JSON.stringify(['Métal', 'or jaune']), price: '320' })
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= phone.width)
  await rows.first().getByLabel(grid.absent).check()
  await save(page)
  const { variants, stock, price } = await found()
  assert.deepEqual([variants.length, stock, price], [239, 478, 4500])
  assert.ok(variants.every((one) => one.price === (one.options.Métal === 'or jaune' ? 32_000 : 4500)))
})

test('a value that is moved, renamed or taken away and written again finds what was typed for it', async () => {
  await page.goto(routes.catalogue.edit({ shop: own.shop, listing }))
  const before = (await found()).variants
  await valueField('or rose').fill('or rose 18 carats')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `${editor.removeValue} : laiton` }).click()
  await page.waitForFunction(() => document.querySelectorAll('tr[data-key]').length === 180)
  await page.getByLabel(editor.values).nth(1).fill('laiton')
  await page.getByLabel(editor.values).nth(1).press('Enter')
  await page.waitForFunction(() => document.querySelectorAll('tr[data-key]').length === 240)
  await save(page)
  const { variants } = await found()
  assert.equal(variants.length, 239)
  assert.ok(variants.every((one) => one.stock === 2))
  const kept = new Set(variants.map(({ id }) => id))
  assert.equal(
    before.filter(({ id }) => kept.has(id)).length,
    before.filter(({ options }) => options.Métal !== 'or rose').length,
  )
})

async function addOption(name: string, values: string): Promise<void> {
  await page.getByRole('button', { name: editor.add }).click()
  const option = page.locator('.catalogue-option').last()
  await option.locator('[data-name]').fill(name)
  await option.locator('[data-name]').press('Enter')
  await option.locator('[data-new]').fill(values)
  await option.locator('[data-new]').press('Enter')
}

async function fill({ which, price, stock }: { which?: string; price: string; stock?: string }): Promise<void> {
  const bar = page.locator('[data-fill]')
  if (which) await bar.getByLabel(grid.fill.which).selectOption(which)
  await bar.getByLabel(grid.fill.price).fill(price)
  await bar.getByLabel(grid.fill.stock).fill(stock ?? '')
  await bar.getByRole('button', { name: grid.fill.button }).click()
  await bar.getByText(grid.fill.done).waitFor()
}

const valueField = (word: string) =>
  page
    .locator('.catalogue-value', {
      has: page.getByRole('button', { name: `${editor.removeValue} : ${word}`, exact: true }),
    })
    .locator('input')

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: fr.form.save, exact: true }).click()
  await page.getByText(fr.notices.listing_saved).waitFor()
}
