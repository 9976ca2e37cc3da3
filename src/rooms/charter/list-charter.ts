import type { Reader } from '#base/database'
import type { ArticleKey } from './articles.ts'
import { type ArticleRow, listArticles, listVersions, type VersionRow } from './queries.ts'

/** An article as it stands at a moment: what is in force, what was, newest first, and what is to come, soonest first. */
export type Article = Omit<ArticleRow, 'key'> & {
  key: ArticleKey
  noticeDays: number
  current: VersionRow
  past: VersionRow[]
  coming: VersionRow[]
}

/** The whole charter at a moment, in its order. */
export async function listCharter(reader: Reader, at: Date): Promise<Article[]> {
  const [articles, versions] = await Promise.all([listArticles(reader), listVersions(reader)])
  const timelines = new Map(articles.map(({ key }) => [key, timelineOf(versions, key, at)]))
  return articles.flatMap((article) => {
    const timeline = timelines.get(article.key)
    const notice = timelines.get(article.noticeArticle)?.current?.value
    if (!timeline?.current) return []
    return [{ ...article, ...timeline, key: article.key as ArticleKey, noticeDays: Number(notice) } as Article]
  })
}

function timelineOf(versions: VersionRow[], key: string, at: Date) {
  const own = versions.filter((version) => version.article === key)
  const [current, ...past] = own.filter((version) => version.from <= at)
  return { current, past, coming: own.filter((version) => version.from > at).reverse() }
}
