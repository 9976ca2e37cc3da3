import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { now } from '#base/clock'
import { dayOf, formatWeekday } from '#kit/dates'
import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { newVisitor, openBrowser, phone } from '#test/browser'
import { linkInLetter, payBy } from '#test/people'
import { newData, removeData, startProgram } from '#test/program'
import { joinHouse } from '#test/program-house'
import { aListing } from '../../src/rooms/catalogue/testing.ts'
import { signedIn } from '../../src/rooms/identity/testing.ts'
import { fr as orders } from '../../src/rooms/orders/messages.fr.ts'
import { arrivalDates } from '../../src/rooms/shops/index.ts'
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

const delivery = { preparationDays: 2, carrierDays: 3 }
const own = await aShop(house, { name: 'Laiton des Cimes', delivery })
const sizes = ['50', '52', '54']
const metals = { laiton: 4900, argent: 6800 }
const { listing } = await aListing(house, own, {
  title: 'Bague à graver',
  category: 'rings',
  choices: [
    { name: 'Métal', values: Object.keys(metals) },
    { name: 'Taille', values: sizes },
  ],
  variants: Object.entries(metals).flatMap(([metal, price]) =>
    sizes.map((size) => ({
      options: { Métal: metal, Taille: size },
      ...{ price, stock: null, sku: `${metal}-${size}`, weight: 4, photo: null },
    })),
  ),
  leadDays: 10,
  bespoke: true,
  personalisations: [{ name: 'Gravure', kind: 'text', required: true, supplement: 800, longest: 20 }],
})
const engraved = 'Pour toujours, É.'
const price = metals.argent + 800
const sendBy = arrivalDates({ ...delivery, department: '29', preparationDays: 10 }, dayOf(now())).sendBy

test('a buyer orders an engraved ring in size 52, made to order, on a phone; the work sheet says it all', async () => {
  const { page } = await newVisitor(browser, program.url, { viewport: phone })
  await page.goto(routes.storefront.listing({ piece: `bague-a-graver-${listing}` }))
  await pick(page)
  assert.match(await page.locator('.listing-offer').innerText(), amount(price))
  assert.ok((await textOf(page)).includes(formatWeekday(sendBy)), 'the day on which it leaves stands on the page')
  assert.match(await textOf(page), /L221-28/)
  await page.locator('.listing-add').getByRole('button', { name: 'Ajouter au panier' }).click()
  await page.locator('#ajoute').waitFor()
  await page.getByRole('link', { name: 'Voir le panier' }).click()
  await says(page, ['Taille', '52', 'argent', engraved, formatWeekday(sendBy)])

  await page.goto(routes.checkout.show())
  await says(page, [engraved, orders.checkout.bespokeTitle])
  await fillIn(page)
  await page.getByRole('button', { name: orders.checkout.pay }).click()
  assert.ok(!page.url().includes('bac-a-sable'), 'nothing is ordered before she has agreed to lose her right')
  await page.getByLabel(orders.checkout.bespokeAgree(1)).check()
  await page.getByRole('button', { name: orders.checkout.pay }).click()
  await page.waitForURL(/bac-a-sable/)
  await payBy(page, 'card')
  await says(page, ['52', engraved])

  await linkInLetter(page, 'nadia@example.org', /\/achats\//)
  await says(page, ['52', engraved])
  await page.goto(`${page.url()}?forme=page`)
  await says(page, [engraved, '3, rue du Lavoir', orders.letters.paid.title])
  assert.deepEqual(await beyondCard(page), [], 'the letter stays inside its card on a telephone')
})

test('the maker reads on one sheet what to make, for whom and by when, without a price', async () => {
  const { context, page } = await newVisitor(browser, program.url, { viewport: phone })
  const [name, value] = (await signedIn(house, own.maker)).split('=') as [string, string]
  await context.addCookies([{ name, value, url: program.url }])
  await page.goto(routes.orders.index({ shop: own.shop }))
  await page.locator('main a[href*="/commandes/"]').first().click()
  await says(page, ['52', engraved])
  await page.getByRole('link', { name: orders.sheet.link, exact: true }).click()
  await says(page, ['Bague à graver', 'Taille', '52', 'argent', engraved, 'argent-52', formatWeekday(sendBy)])
  await says(page, ['Nadia Essai', orders.sheet.toMake(10)])
  assert.doesNotMatch(await page.locator('.orders-sheet').innerText(), /€/)
})

async function pick(page: Page): Promise<void> {
  await page.getByLabel('argent').check()
  await page.getByLabel('52').check()
  await page.getByLabel('Gravure').fill(engraved)
}

async function fillIn(page: Page): Promise<void> {
  const t = orders.checkout
  await page.locator('[name=email]').fill('nadia@example.org')
  await page.locator('[name=name]').fill('Nadia Essai')
  await page.getByLabel(t.line1).fill('3, rue du Lavoir')
  await page.getByLabel(t.postcode).fill('12000')
  await page.getByLabel(t.town).fill('Rodez')
}

/** What of a letter reaches past the edge of its card. */
function beyondCard(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.querySelector('main')!.getBoundingClientRect().right
    const parts = [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > edge)
    const wide = document.documentElement.scrollWidth > window.innerWidth
    return [...parts.map((one) => one.outerHTML), ...(wide ? ['the whole page'] : [])]
  })
}

async function says(page: Page, words: string[]): Promise<void> {
  const text = await textOf(page)
  for (const word of words) assert.ok(text.includes(word), `« ${word} » stands on ${page.url()}\n${text}`)
}

function textOf(page: Page): Promise<string> {
  return page.locator('main').innerText()
}

/** An amount as a page writes it, with whatever spaces. */
function amount(cents: number): RegExp {
  return new RegExp(formatCents(cents).replace(/\s/g, '\\s'))
}
