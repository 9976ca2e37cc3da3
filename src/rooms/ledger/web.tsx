import { handlers, open, page } from '#base/http'
import { routes } from '#routes'
import { fr } from './messages.fr.ts'
import { AccountsPage } from './pages/accounts.tsx'
import { accountsOfTheMinute } from './public-accounts.ts'

export const web = handlers(routes.ledger, {
  accounts: open(async ({ db }) =>
    page(<AccountsPage {...(await accountsOfTheMinute(db))} />, { title: fr.title, description: fr.description }),
  ),
})
