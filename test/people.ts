import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { routes } from '#routes'
import { fr as identity } from '../src/rooms/identity/messages.fr.ts'
import { fr as orders } from '../src/rooms/orders/messages.fr.ts'
import { fr as payments } from '../src/rooms/payments/messages.fr.ts'
import { fr as shops } from '../src/rooms/shops/messages.fr.ts'

/** What people do in journeys, by the words they read on the page. */

const password = 'une phrase assez longue'

/** Opens an account by the letter's link, in the browser that asked for it. */
export async function signUp(page: Page, name: string, email: string): Promise<void> {
  await page.goto(routes.identity.signUp())
  await page.locator('[name=name]').fill(name)
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(password)
  await page.getByLabel(identity.signUp.agree).check()
  await page.getByRole('button', { name: identity.signUp.submit }).click()
  await page.goto(await linkInLetter(page, email, /inscription\/verification/))
  await page.getByRole('link', { name: 'Mon compte' }).first().waitFor()
}

export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto(routes.identity.signIn())
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(secret)
  await page.getByRole('button', { name: identity.signIn.submit }).click()
  await page.getByRole('link', { name: 'Mon compte' }).first().waitFor()
}

/** Opens and publishes a shop of a private person; gives its number. */
export async function openShop(
  page: Page,
  shop: { name: string; town: string; legalName: string; price: string },
): Promise<number> {
  const t = shops.opening
  await page.goto(routes.shops.opening())
  await page.getByLabel(t.name).fill(shop.name)
  await page.locator('[name=town]').fill(shop.town)
  await page.getByLabel(shops.notice.statuses.private_person).check()
  await page.getByLabel(t.legalName).fill(shop.legalName)
  await page.getByLabel(t.price).fill(shop.price)
  await page.getByRole('button', { name: t.submit }).click()
  await page.waitForURL(/boutiques\/\d+/)
  const id = Number(/boutiques\/(\d+)/.exec(page.url())![1])
  await page.goto(routes.shops.edit({ shop: id }))
  await page.getByRole('button', { name: shops.settings.publish.submit }).click()
  await page.getByText(shops.settings.publish.published).first().waitFor()
  return id
}

/** Fills the checkout as a guest and goes to the bank. */
export async function checkOut(page: Page, buyer: { email: string; name: string }): Promise<void> {
  const t = orders.checkout
  await page.goto(routes.checkout.show())
  await page.locator('[name=email]').fill(buyer.email)
  await page.locator('[name=name]').fill(buyer.name)
  await page.getByLabel(t.line1).fill('3, rue du Lavoir')
  await page.getByLabel(t.postcode).fill('12000')
  await page.getByLabel(t.town).fill('Rodez')
  await page.getByRole('button', { name: t.pay }).click()
  await page.waitForURL(/bac-a-sable/)
}

export async function payBy(page: Page, means: 'card' | 'wallet'): Promise<void> {
  await page.getByLabel(payments.sandbox.meansOptions[means].label).check()
  await page.getByRole('button', { name: /^Payer/ }).click()
  await page.getByText(orders.purchase.thanks).waitFor()
}

/** The link of a kind in the newest letter to an address: the trial shows its letters. */
export async function linkInLetter(page: Page, email: string, link: RegExp): Promise<string> {
  return until(`a letter to ${email}`, async () => {
    await page.goto(routes.mail.outbox())
    const row = page.getByRole('row').filter({ hasText: email }).first()
    if (await row.count()) {
      await row.getByRole('link').first().click()
      const found = page.locator('.mail-text a').filter({ hasText: link }).first()
      if (await found.count()) return (await found.getAttribute('href'))!
    }
    return undefined
  })
}

/** Asks again until there is an answer; ends with what was waited for when half a minute brought none. */
export async function until<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (const end = Date.now() + 30_000; Date.now() < end; await setTimeout(100)) {
    const answer = await ask()
    if (answer !== undefined) return answer
  }
  throw new Error(`waited in vain for ${what}`)
}
