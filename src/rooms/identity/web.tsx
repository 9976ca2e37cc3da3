import { handlers } from '#base/http'
import { routes } from '#routes'
import { accountRuns } from './account-web.tsx'
import { emailRuns } from './email-web.tsx'
import { resetRuns } from './reset-web.tsx'
import { signInRuns } from './sign-in-web.tsx'
import { signUpRuns } from './sign-up-web.tsx'

export const web = handlers(routes.identity, {
  ...signUpRuns,
  ...signInRuns,
  ...resetRuns,
  ...accountRuns,
  ...emailRuns,
})
