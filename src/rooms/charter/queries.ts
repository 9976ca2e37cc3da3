import { type Reader, sql } from '#base/database'
import type { ShopId } from '#kit/id'
import type { ArticleKey } from './articles.ts'

/** A version of an article with the decision behind it; `decision` is its number. */
export type VersionRow = {
  article: string
  version: number
  shop: number | null
  value: unknown
  from: Date
  decision: number
  title: string
  reasons: string
  adoptedAt: Date
}
/** `bounds`: what a vote may fix; `only` where none may turn it. */
export type ArticleRow = {
  key: string
  position: number
  type: 'integer' | 'rate' | 'boolean' | 'text'
  bounds: { min?: number; max?: number; only?: boolean }
  noticeArticle: string
  mayDiffer: boolean
}

type InForceRow = { key: ArticleKey; version: number; value: unknown }

/** What stands at a moment for each of `keys`; what one shop was promised wins over the rule for all. */
export async function findInForce(reader: Reader, keys: ArticleKey[], at: Date, shop?: ShopId): Promise<InForceRow[]> {
  const { rows } = await sql<InForceRow>`
    select distinct on (article_key) article_key as key, id as version, value
    from article_versions
    where article_key = any(${keys}) and effective_from <= ${at} and (shop_id is null or shop_id = ${shop ?? null})
    order by article_key, shop_id nulls last, effective_from desc`.execute(reader)
  return rows
}

export async function listArticles(reader: Reader): Promise<ArticleRow[]> {
  const { rows } = await sql<ArticleRow>`
    select key, position, type, bounds, notice_article as "noticeArticle", may_differ_by_shop as "mayDiffer"
    from articles order by position`.execute(reader)
  return rows
}

/** Every version of the rules for all, newest first. What single shops were promised is theirs and not listed. */
export async function listVersions(reader: Reader): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select v.article_key as article, v.id as version, v.shop_id as shop, v.value, v.effective_from as from,
      d.number as decision, d.title, d.reasons, d.adopted_at as "adoptedAt"
    from article_versions v join decisions d on d.id = v.decision_id
    where v.shop_id is null
    order by v.effective_from desc`.execute(reader)
  return rows
}
