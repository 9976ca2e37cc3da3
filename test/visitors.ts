import type { BrowserContext } from 'playwright-core'
import { routes } from '#routes'

/** Somebody of the demonstration market, and where their way through the site begins. */
export type Visitor = { name: string; email?: string; begins: string[] }

const publicPlaces = [
  routes.storefront.home(),
  routes.search.index(null, { q: 'cadeau' }),
  routes.cart.show(),
  '/pas-de-page-ici',
]

export const visitors: Visitor[] = [
  {
    name: 'guest',
    begins: [...publicPlaces, routes.identity.signUp(), routes.identity.forgotten(), routes.mail.outbox()],
  },
  { name: 'buyer', email: 'acheteuse@example.org', begins: [routes.purchases.index(), routes.identity.account()] },
  { name: 'maker', email: 'creatrice@example.org', begins: [routes.office.home(), routes.identity.account()] },
  { name: 'operator', email: 'exploitation@example.org', begins: [routes.moderation.index()] },
]

/** Signs in by the form, with the password that the program prints at start. */
export async function signInAs(context: BrowserContext, visitor: Visitor): Promise<void> {
  const page = await context.newPage()
  await page.goto(routes.identity.signIn())
  await page.getByLabel('Adresse e-mail').fill(visitor.email!)
  await page.getByLabel('Mot de passe', { exact: true }).fill(demonstrationPassword)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.close()
}

export const demonstrationPassword = 'demonstration'
