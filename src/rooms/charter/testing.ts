import { asOwner, type TestHouse } from '#test/database'
import type { ArticleKey, ArticleValue } from './articles.ts'

export type Change = { key: ArticleKey; value: ArticleValue; shop?: number; inDays: number }

/** SQL that adopts a new decision with its changes, as governance will through the owner's functions. */
export function adoption(changes: Change[], number = '(select max(number) + 1 from decisions)'): string {
  const versions = changes.map(
    ({ key, value, shop, inDays }) => `
      insert into article_versions (article_key, shop_id, value, effective_from, decision_id)
      select '${key}', ${shop ?? 'null'}, '${JSON.stringify(value)}', clock_timestamp() + interval '${inDays} days', max(id)
      from decisions;`,
  )
  return `begin; insert into decisions (number, title, reasons, adopted_at)
    values (${number}, 'Décision d’essai', 'Pour voir.', now()); ${versions.join('')} commit;`
}

export function adopt(house: TestHouse, ...changes: Change[]): Promise<void> {
  return asOwner(house.ownerUrl, adoption(changes))
}
