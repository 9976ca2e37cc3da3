import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { routes } from '#routes'
import { newVisitor, openBrowser, phone } from '#test/browser'
import { aHeic } from '#test/heic'
import { openShop, signUp } from '#test/people'
import { newData, removeData, startProgram } from '#test/program'
import { fr } from '../../src/rooms/catalogue/messages.fr.ts'

const data = newData()
const program = await startProgram(data)
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await program.stop()
  await removeData(data)
})

const { context, page } = await newVisitor(browser, program.url, { viewport: phone })
await signUp(page, 'Agathe', 'agathe@example.org')
const shop = await openShop(page, { name: 'Agathe tresse', town: 'Quimper', legalName: 'Agathe Vannier', price: '5' })
const t = fr.form.photos
const newPiece = routes.catalogue.new({ shop })
const tiles = page.locator('[data-tile-of]')

const aPhoto = async (name: string, colour: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer(),
})
const choose = (files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.getByLabel(t.add, { exact: true }).setInputFiles(files)
const keys = () => tiles.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.key))
const arranged = (act: () => Promise<unknown>) =>
  Promise.all([page.waitForResponse((answer) => answer.url().endsWith('/rangement') && answer.ok()), act()])

test('photos go up while she types, an iPhone’s too; what is no photo says so beside its name', async () => {
  await page.goto(newPiece)
  const heic = aHeic({ columns: 20, rows: 20, colour: () => [81, 90, 240] })
  await choose([
    await aPhoto('rouge.jpg', 'red'),
    { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: heic },
    { name: 'devis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
  ])
  await page.getByLabel(fr.form.title, { exact: true }).fill('Panier de châtaignier')
  await page.getByText('devis.pdf').waitFor()
  await page.locator('.photo-sending .fault').waitFor()
  await tiles.nth(1).waitFor()
  assert.equal(await tiles.count(), 2)
})

test('a photo that is cut off on its way waits, and goes when the network is back, even after the page was closed', async () => {
  await page.route('**/photos', (route) => route.abort('connectionreset'))
  await choose([await aPhoto('bleue.jpg', 'blue')])
  await page.getByText(t.script.offline).waitFor()
  await page.unroute('**/photos')
  await page.getByRole('button', { name: t.script.retry }).click()
  await tiles.nth(2).waitFor()
  await page.route('**/photos', (route) => route.abort('connectionreset'))
  await choose([await aPhoto('verte.jpg', 'green')])
  await page.getByText(t.script.offline).waitFor()
  await page.waitForURL(/creations\/\d+$/)
  await page.unroute('**/photos')
  page.once('dialog', (dialog) => dialog.accept())
  await page.reload()
  await tiles.nth(3).waitFor()
  assert.equal(await page.locator('.photo-sending li').count(), 0)
})

test('the same photo twice is once, and she is told', async () => {
  await choose([await aPhoto('encore.jpg', 'green')])
  await page.getByText(fr.refusals.listing_photo_twice).waitFor()
  assert.equal(await tiles.count(), 4)
})

test('words that are being typed and an order just made outlive the arrival of another photo', async () => {
  const before = await keys()
  await tiles.first().locator('summary').click()
  await tiles.first().getByLabel(t.alt).pressSequentially('Pas encore fini')
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-act=later]')[0]!.click())
  await choose([await aPhoto('jaune.jpg', 'yellow')])
  await tiles.nth(4).waitFor()
  assert.deepEqual((await keys()).slice(0, 4), [before[1], before[0], before[2], before[3]])
  assert.equal(await tiles.nth(1).getByLabel(t.alt).inputValue(), 'Pas encore fini')
  await tiles.nth(4).locator('summary').click()
  await tiles.nth(4).getByLabel(t.remove, { exact: true }).check()
  await page.getByRole('button', { name: fr.form.saveDraft }).click()
  await page.getByText(fr.notices.listing_saved).waitFor()
  assert.deepEqual(await keys(), [before[1], before[0], before[2], before[3]])
  assert.equal(await tiles.nth(1).getByLabel(t.alt).inputValue(), 'Pas encore fini')
})

test('photos are put in order by arrow keys, by buttons and by dragging; each is said and kept', async () => {
  const before = await keys()
  const grip = (at: number) => tiles.nth(at).locator('[data-act=grip]')
  await grip(3).focus()
  await arranged(() => page.keyboard.press('Home'))
  assert.deepEqual(await keys(), [before[3], before[0], before[1], before[2]])
  assert.equal(await page.locator('[data-said]').textContent(), 'Place 1 sur 4.')
  assert.equal(await tiles.first().locator('[data-rank]').textContent(), t.main)
  await tiles.first().locator('summary').click()
  await arranged(() => tiles.first().locator('[data-act=later]').click())
  await tiles.nth(1).locator('summary').click()
  assert.deepEqual(await keys(), [before[0], before[3], before[1], before[2]])
  await arranged(() => drag(grip(0), tiles.nth(2)))
  assert.deepEqual(await keys(), [before[3], before[1], before[0], before[2]])
  await page.reload()
  assert.deepEqual(await keys(), [before[3], before[1], before[0], before[2]])
})

test('a photo is turned, cut to a square and given its important point by keys, and described', async () => {
  const first = tiles.first()
  await first.locator('summary').click()
  const [answer] = await arranged(() => first.getByRole('button', { name: t.turn }).click())
  assert.equal((await photosIn(answer))[0].turn, 90)
  await first.getByRole('button', { name: t.crop }).click()
  const dialog = page.getByRole('dialog', { name: t.crop })
  await dialog.getByRole('button', { name: t.crops.square }).click()
  await dialog.locator('[data-frame]').focus()
  await page.keyboard.press('ArrowUp')
  const [cut] = await arranged(() => dialog.getByRole('button', { name: t.done }).click())
  const { width, height, crop } = (await photosIn(cut))[0]
  assert.deepEqual([width, height, crop.y < 167], [600, 600, true])
  await first.getByRole('button', { name: t.focus }).click()
  await page.locator('[data-point]').focus()
  await page.keyboard.press('Control+ArrowLeft')
  const [pointed] = await arranged(() => page.getByRole('dialog').getByRole('button', { name: t.done }).click())
  assert.equal((await photosIn(pointed))[0].focus.x, 40)
  await first.getByLabel(t.alt).fill('Panier rond, vu de dessus')
  await arranged(() => first.getByLabel(t.alt).blur())
  await page.reload()
  assert.equal(await tiles.first().getByLabel(t.alt).inputValue(), 'Panier rond, vu de dessus')
})

test('what was done to the photos does not stand in the way of saving', async () => {
  const kept = await keys()
  await page.getByRole('button', { name: fr.form.saveDraft }).click()
  await page.getByText(fr.notices.listing_saved).waitFor()
  assert.deepEqual(await keys(), kept)
})

test('without script all of it is fields that are saved with the form', async () => {
  const plain = await newVisitor(browser, program.url, { viewport: phone, script: false })
  await plain.context.addCookies(await context.cookies())
  await plain.page.goto(page.url())
  const last = plain.page.locator('[data-tile-of]').last()
  const id = await last.getAttribute('data-tile-of')
  await last.locator('summary').click()
  await last.getByLabel(t.place, { exact: true }).fill('1')
  await last.getByLabel(t.making).check()
  await last.getByLabel(t.turn, { exact: true }).selectOption('180')
  await plain.page.getByRole('button', { name: fr.form.saveDraft }).click()
  await plain.page.getByText(fr.notices.listing_saved).waitFor()
  const first = plain.page.locator('[data-tile-of]').first()
  assert.equal(await first.getAttribute('data-tile-of'), id)
  assert.equal(await first.getAttribute('data-turn'), '180')
  await first.locator('summary').click()
  assert.equal(await first.getByLabel(t.making).isChecked(), true)
  await plain.context.close()
})

async function photosIn(answer: Awaited<ReturnType<Page['waitForResponse']>>) {
  return (await answer.json()).photos
}

async function drag(from: Locator, to: Locator): Promise<void> {
  await from.hover()
  await page.mouse.down()
  const box = (await to.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
}
