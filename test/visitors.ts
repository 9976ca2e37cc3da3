import type { BrowserContext } from 'playwright-core'
import { routes } from '#routes'
import { guideAccounts } from '../src/rooms/demo/demonstration-accounts.ts'
import { signIn } from './people.ts'

/** Somebody of the demonstration market, and where their way through the site begins. */
export type Visitor = { name: string; email?: string; begins: string[] }

export const accounts = guideAccounts()

export const visitors: Visitor[] = [
  {
    name: 'guest',
    begins: [
      routes.storefront.home(),
      routes.search.index(null, { q: 'cadeau' }),
      routes.cart.show(),
      routes.identity.signUp(),
      routes.identity.verify(),
      routes.identity.forgotten(),
      routes.mail.outbox(),
    ],
  },
  {
    name: 'buyer',
    email: accounts.buyer,
    begins: [
      routes.purchases.index(),
      routes.cart.show(),
      routes.checkout.show(),
      routes.identity.account(),
      routes.identity.email(),
    ],
  },
  { name: 'maker', email: accounts.maker, begins: [routes.office.home(), routes.identity.account()] },
  { name: 'operator', email: accounts.operator, begins: [routes.moderation.index()] },
]

/** Signs in by the form, with the password that the program prints at start. */
export async function signInAs(context: BrowserContext, { email }: Visitor): Promise<void> {
  if (!email) return
  const page = await context.newPage()
  await signIn(page, email, accounts.password)
  await page.close()
}
