import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { newVisitor, openBrowser, phone } from '#test/browser'
import { asOwner, testHouse } from '#test/database'
import { openWeb } from '../../doors/web.tsx'
import { photosWeb } from '../catalogue/photos/web-photos.ts'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { ringIn } from './testing.ts'
import { web } from './web.tsx'

const house = await testHouse()
const made = await aShop(house)
const app = await openWeb(house, [...web, ...photosWeb])
await app.listen({ port: 0, host: 'localhost' })
const url = `http://localhost:${(app.server.address() as AddressInfo).port}`
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await app.close()
})

const t = messages.fr.listing
const ring = await aListing(house, made, {
  ...ringIn(3, (_, at) => (at === 1 ? { stock: 0 } : at === 4 ? { stock: null } : {})),
  leadDays: 10,
})

async function openRing(options: Parameters<typeof newVisitor>[2] = {}, query = ''): Promise<Page> {
  const { page } = await newVisitor(browser, url, { viewport: phone, ...options })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto(`/creations/anneau-${ring.listing}${query}`)
  assert.deepEqual(faults, [])
  return page
}

const price = (page: Page) => page.locator('.listing-cost .price').textContent()
const sent = (page: Page) =>
  page.locator('.listing-add').evaluate((form: HTMLFormElement) => Object.fromEntries(new FormData(form)))
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

test('each option has its own control; price, promise and what is sent follow, and nothing moves', async () => {
  const page = await openRing()
  const before = await heightOf(page)
  assert.match((await price(page))!, /45,00/)
  await page.getByText(t.from).waitFor()
  await page.getByRole('radio', { name: '47' }).check({ force: true })
  await page.getByRole('radio', { name: 'argent' }).check({ force: true })
  await page.getByText(t.madeForYou).filter({ visible: true }).waitFor()
  await page.getByRole('radio', { name: 'or', exact: true }).check({ force: true })
  assert.match((await price(page))!, /240,00/)
  assert.equal(await page.getByText(t.from).filter({ visible: true }).count(), 0)
  await page.getByText(t.stock(2)).filter({ visible: true }).waitFor()
  assert.equal(await page.getByText(t.madeForYou).filter({ visible: true }).count(), 0)
  const { variant } = await sent(page)
  assert.equal(variant, await page.locator('option', { hasText: '47 · or' }).getAttribute('value'))
  // A browser rounds the height of a page to whole pixels.
  assert.ok(Math.abs((await heightOf(page)) - before) <= 1)
})

test('what is sold cannot be picked, and a pick that thereby goes is let go', async () => {
  const page = await openRing()
  const gold = page.getByRole('radio', { name: 'or', exact: true })
  await page.getByRole('radio', { name: '46' }).check({ force: true })
  await gold.check({ force: true })
  await page.getByRole('radio', { name: '45' }).check({ force: true })
  assert.deepEqual([await gold.isDisabled(), await gold.isChecked()], [true, false])
  assert.equal((await sent(page)).variant, '')
  await page.getByText(t.from).filter({ visible: true }).waitFor()
  assert.equal(await page.locator('.listing-add').evaluate((form: HTMLFormElement) => form.checkValidity()), false)
})

test('the keyboard picks, and the quantity is bounded by the version’s stock', async () => {
  const page = await openRing()
  await page.getByRole('radio', { name: '45' }).focus()
  await page.keyboard.press('ArrowRight')
  assert.ok(await page.getByRole('radio', { name: '46' }).isChecked())
  await page.getByRole('radio', { name: 'argent' }).focus()
  await page.keyboard.press('Space')
  assert.equal(await page.getByLabel(t.quantity).getAttribute('max'), '2')
})

test('an address may name a version', async () => {
  const id = ring.variant
  const page = await openRing({}, `?version=${id}`)
  assert.ok(await page.getByRole('radio', { name: 'argent' }).isChecked())
  assert.equal((await sent(page)).variant, String(id))
})

test('without script one list has all versions, and says which are sold', async () => {
  const page = await openRing({ script: false })
  const list = page.getByLabel('Taille, Métal')
  const texts = (await list.locator('option').allTextContents()).map((text) => text.replace(/\s/g, ' '))
  assert.equal(texts.length, 7)
  assert.deepEqual([texts[1], texts[2]], ['45 · argent — 45,00 €', `45 · or — ${t.versions.sold_out}`])
  assert.ok(await list.locator('option').nth(2).isDisabled())
  assert.equal(await page.getByRole('radio').count(), 0)
})

test('supplements are added as they are asked for', async () => {
  const { listing } = await aListing(house, made, {
    stock: null,
    leadDays: 5,
    personalisations: [
      { name: 'Prénom', kind: 'text', required: true, supplement: 500, longest: 20 },
      { name: 'Police', kind: 'choice', required: false, values: [{ value: 'Anglaise', supplement: 250 }] },
    ],
  })
  const { page } = await newVisitor(browser, url, { viewport: phone })
  await page.goto(`/creations/bol-${listing}`)
  assert.match((await price(page))!, /18,00/)
  await page.getByLabel('Prénom').fill('Zoé')
  assert.match((await price(page))!, /23,00/)
  await page.getByText(t.withAnswers).filter({ visible: true }).waitFor()
  await page.getByLabel('Police').selectOption('Anglaise')
  assert.match((await price(page))!, /25,50/)
  await page.getByLabel('Prénom').fill('  ')
  assert.match((await price(page))!, /20,50/)
})

test('a version shows its own photo', async () => {
  await asOwner(house.ownerUrl, photosOf(ring.listing))
  const page = await openRing()
  const reel = page.locator('.listing-reel')
  assert.equal(await reel.evaluate((row) => row.scrollLeft), 0)
  await page.getByRole('radio', { name: '46' }).check({ force: true })
  await page.getByRole('radio', { name: 'or', exact: true }).check({ force: true })
  await page.waitForFunction(() => document.querySelector('.listing-reel')!.scrollLeft > 100)
})

/** Two photos, the second that of the golden ones. */
const photosOf = (listing: number) => `
  insert into photos (shop_id, listing_id, position, file_key, width, height)
    select shop_id, id, place, 'photo-' || place, 800, 1000 from listings, generate_series(1, 2) as place
    where id = ${listing};
  update variants set photo_id = (select max(id) from photos where listing_id = ${listing})
    where listing_id = ${listing} and options->>'Métal' = 'or'`

test('a photo opens large over the page: arrows lead on, focus stays within, Escape leads back; without script it is the file', async () => {
  const { listing } = await aListing(house, made, { title: 'Bol photographié' })
  const one = { shop_id: made.shop, listing_id: listing, width: 800, height: 1000 }
  const photos = ['a', 'b', 'c'].map((sign, position) => ({ ...one, file_key: sign.repeat(20), position }))
  await house.db.insertInto('photos').values(photos).execute()
  const { page } = await newVisitor(browser, url, { viewport: phone })
  await page.goto(`/creations/bol-photographie-${listing}`)
  const links = page.locator('.listing-reel a')
  await links.nth(1).click()
  const layer = page.getByRole('dialog')
  const shown = async () => [
    await layer.locator('img').getAttribute('alt'),
    await layer.getByRole('status').textContent(),
  ]
  assert.deepEqual(await shown(), ['Bol photographié, photo 2 sur 3', 'Photo 2 sur 3'])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  assert.deepEqual(await shown(), ['Bol photographié, photo 1 sur 3', 'Photo 1 sur 3'])
  await layer.getByRole('button', { name: 'Photo précédente' }).click()
  assert.deepEqual(await shown(), ['Bol photographié, photo 3 sur 3', 'Photo 3 sur 3'])
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab')
    const outside = await page.evaluate(() => {
      const held = document.activeElement
      return held !== document.body && held?.closest('dialog') === null
    })
    assert.equal(outside, false)
  }
  await page.keyboard.press('Escape')
  await layer.waitFor({ state: 'hidden' })
  assert.equal(await links.nth(1).evaluate((link) => link === document.activeElement), true)
  const plain = await newVisitor(browser, url, { script: false })
  await plain.page.goto(`/creations/bol-photographie-${listing}`)
  assert.match((await plain.page.locator('.listing-reel a').first().getAttribute('href'))!, /-full\.webp$/)
  assert.equal(await plain.page.locator('dialog').count(), 0)
})

test('the bar to buy comes where the button is out of sight, and never hides what has the focus', async () => {
  const { page } = await newVisitor(browser, url, { viewport: phone })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`/creations/anneau-${ring.listing}`)
  const bar = page.locator('.listing-bar')
  await bar.waitFor({ state: 'visible' })
  const top = (await bar.boundingBox())!.y
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab')
    const held = await page.evaluate(() => {
      const focused = document.activeElement!
      if (focused.closest('.listing-bar')) return undefined
      const { top: from, bottom: to } = focused.getBoundingClientRect()
      return { from, to }
    })
    const isThere = await bar.isVisible()
    if (held && isThere) assert.ok(held.from < top, `what has the focus (${held.from} to ${held.to}) is above ${top}`)
  }
})

test('the scripts of a piece’s page stay within their budget', async () => {
  const { page } = await newVisitor(browser, url, { viewport: phone })
  await page.goto(`/creations/anneau-${ring.listing}`)
  const sources = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src))
  const bodies = await Promise.all(sources.map(async (source) => (await page.request.get(source)).body()))
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  assert.ok(bytes <= 15_000, `${bytes} bytes of ${sources.length} scripts`)
})
