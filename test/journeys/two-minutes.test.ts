import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { drawMotif } from '#motifs'
import { routes } from '#routes'
import { newVisitor, openBrowser, phone } from '#test/browser'
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
await signUp(page, 'Prune', 'prune@example.org')
const shop = await openShop(page, {
  name: 'Prune tourne',
  town: 'Rodez',
  legalName: 'Prune Tournebois',
  price: '6,50',
})
const { form, editing } = fr
const newPiece = routes.catalogue.new({ shop })
const effort = { taps: 0, characters: 0 }

test('from the camera to a published piece: 4 taps and 18 characters on a screen 390 pixels wide', async () => {
  await page.goto(newPiece)
  const sheet = page.waitForEvent('filechooser')
  await tap(page.getByLabel(form.photos.add))
  await (await sheet).setFiles([await photo(1), await photo(2), await photo(3)])
  await tap(titleOf(page))
  await type('Bol en grès bleu')
  await tap(priceOf(page))
  await type('35')
  await tap(page.getByRole('button', { name: form.publish }))
  // Three photos are read whole before it is published: a slow machine takes its time.
  await page.getByText(fr.notices.listing_published).waitFor({ timeout: 60_000 })
  assert.deepEqual(effort, { taps: 4, characters: 18 })
  assert.equal(await page.getByLabel(form.category, { exact: true }).inputValue(), 'bowls')
  assert.equal(await page.locator('.catalogue-photos img').count(), 3)
  assert.deepEqual(await piecesIn('published'), [new URL(page.url()).pathname])
  assert.deepEqual(await piecesIn('draft'), [])
})

test('a draft keeps itself, and is there on another telephone', async () => {
  await page.goto(newPiece)
  await titleOf(page).fill('Vase à une fleur')
  await status(page, /Enregistré à \d+ h \d\d/)
  await page.waitForURL(/creations\/\d+$/)
  const other = await sameMakerElsewhere(context)
  await other.goto(page.url())
  assert.equal(await titleOf(other).inputValue(), 'Vase à une fleur')
  assert.equal(await other.getByLabel(form.category, { exact: true }).inputValue(), 'vases')
})

test('a lost connection loses nothing: the words wait on the telephone, and leave when it is back', async () => {
  await page.goto(newPiece)
  await context.setOffline(true)
  await titleOf(page).fill('Pichet sans réseau')
  await status(page, /Hors ligne/)
  await context.setOffline(false)
  await status(page, /Enregistré à/)
  await context.setOffline(true)
  await priceOf(page).fill('48')
  await status(page, /Hors ligne/)
  const address = page.url()
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(address)
  await status(later, /Enregistré à/)
  assert.equal(await priceOf(later).inputValue(), '48')
  await later.reload()
  assert.match(await priceOf(later).inputValue(), /^48(,00)?$/)
  await later.close()
})

test('a piece begun without network and closed is found again at the next visit', async () => {
  const first = await context.newPage()
  await first.goto(newPiece)
  await context.setOffline(true)
  await titleOf(first).fill('Théière du train')
  await status(first, /Hors ligne/)
  await first.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(newPiece)
  await status(later, /Enregistré à/)
  assert.equal(await titleOf(later).inputValue(), 'Théière du train')
  await later.close()
})

test('publishing tapped twice, and tapped without network, is one piece once the network is back', async () => {
  const before = await piecesIn('published')
  const hasty = await context.newPage()
  await hasty.goto(newPiece)
  await titleOf(hasty).fill('Tasse pressée')
  await status(hasty, /Enregistré à/)
  await priceOf(hasty).fill('22')
  await context.setOffline(true)
  await hasty.getByRole('button', { name: form.publish }).dblclick()
  await status(hasty, /Hors ligne/)
  await context.setOffline(false)
  await hasty.getByText(fr.notices.listing_published).waitFor()
  const added = (await piecesIn('published')).filter((piece) => !before.includes(piece))
  assert.deepEqual(added, [new URL(hasty.url()).pathname])
  await hasty.close()
})

test('two who edit one piece: the second sees both versions and chooses', async () => {
  const [piece] = await piecesIn('published')
  const [one, two] = [await context.newPage(), await sameMakerElsewhere(context)]
  for (const each of [one, two]) await each.goto(piece!)
  await titleOf(one).fill('Tasse posée')
  await one.getByRole('button', { name: form.save, exact: true }).click()
  await one.getByText(fr.notices.listing_saved).waitFor()
  await titleOf(two).fill('Tasse lente')
  await status(two, new RegExp(editing.kept.here))
  await two.getByRole('button', { name: form.save, exact: true }).click()
  await two.getByText(editing.differences.title).waitFor()
  await two.getByRole('radio', { name: /Tasse posée/ }).check()
  await two.getByRole('button', { name: form.save, exact: true }).click()
  await two.getByText(fr.notices.listing_saved).waitFor()
  assert.equal(await titleOf(two).inputValue(), 'Tasse posée')
})

const titleOf = (of: Page) => of.getByRole('textbox', { name: form.title, exact: true })
const priceOf = (of: Page) => of.getByRole('textbox', { name: form.price, exact: true })

async function tap(target: ReturnType<Page['getByLabel']>): Promise<void> {
  effort.taps++
  await target.click()
}

async function type(text: string): Promise<void> {
  effort.characters += text.length
  await page.keyboard.type(text)
}

/** What the form says of where its words are. */
async function status(of: Page, said: RegExp): Promise<void> {
  await of.locator('[data-kept]').filter({ hasText: said }).waitFor()
}

async function sameMakerElsewhere(here: BrowserContext): Promise<Page> {
  const elsewhere = await newVisitor(browser, program.url, { viewport: phone })
  await elsewhere.context.addCookies(await here.cookies())
  return elsewhere.page
}

/** Addresses of the shop's pieces that are in a state, as the list shows them. */
async function piecesIn(state: 'published' | 'draft'): Promise<string[]> {
  const list = await context.newPage()
  await list.goto(routes.catalogue.index({ shop }, { etat: state }))
  const links = await list.locator('main a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname))
  await list.close()
  return [...new Set(links.filter((path) => /\/creations\/\d+$/.test(path)))]
}

const photo = async (seed: number) => ({
  name: `photo-${seed}.jpg`,
  mimeType: 'image/jpeg',
  buffer: await sharp(Buffer.from(drawMotif('bowl', seed)))
    .resize(1200)
    .jpeg()
    .toBuffer(),
})
