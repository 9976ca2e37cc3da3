import { handlers } from '#base/http'
import { routes } from '#routes'
import { deskRuns } from './desk-web.tsx'
import { openRuns } from './open-web.tsx'
import { ownRuns } from './own-web.ts'

export const web = handlers(routes.moderation, { ...deskRuns, ...openRuns, ...ownRuns })
