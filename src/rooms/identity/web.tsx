import { handlers } from '#base/http'
import { routes } from '#routes'
import { accountRuns } from './web-account.tsx'
import { entryRuns } from './web-entry.tsx'

export const web = handlers(routes.identity, { ...entryRuns, ...accountRuns })
