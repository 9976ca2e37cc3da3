import { handlers } from '#base/http'
import { routes } from '#routes'
import { deskRuns } from './desk-web.tsx'
import { openRuns } from './open-web.tsx'

export const web = handlers(routes.moderation, { ...deskRuns, ...openRuns })
