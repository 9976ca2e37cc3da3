import { handlers, open } from '#base/http'
import { routes } from '#routes'
import { commentRuns } from './comments-web.tsx'
import { postRuns } from './posts-web.tsx'
import { showJournal, showPost } from './public-web.tsx'

export const web = [
  ...handlers(routes.posts, postRuns),
  ...handlers(routes.journal, { index: open(showJournal), show: open(showPost), ...commentRuns }),
]
