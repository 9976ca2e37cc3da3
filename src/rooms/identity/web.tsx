import { handlers } from '#base/http'
import { routes } from '#routes'
import { accountRuns } from './account-web.tsx'
import { entryRuns } from './entry-web.tsx'

export const web = handlers(routes.identity, { ...entryRuns, ...accountRuns })
