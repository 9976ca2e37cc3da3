import { now } from '#base/clock'
import { handlers, open, page } from '#base/http'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { listCharter } from './list-charter.ts'
import { fr } from './messages.fr.ts'
import { ArticlePage } from './pages/article.tsx'
import { CharterPage } from './pages/charter.tsx'

export const web = handlers(routes.charter, {
  index: open(async ({ db }) => {
    const articles = await listCharter(db, now())
    return page(<CharterPage articles={articles} />, { title: fr.title, description: fr.description })
  }),
  article: open(async ({ db, params }) => {
    const article = (await listCharter(db, now())).find(({ key }) => key === params.key)
    if (!article) refuse('missing', 'page_missing')
    return page(<ArticlePage article={article} />, { title: fr.articles[article.key].title })
  }),
})
