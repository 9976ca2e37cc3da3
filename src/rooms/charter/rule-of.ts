import type { ArticleKey } from './articles.ts'
import type { fr } from './messages.fr.ts'

/** An article's rule in words. The database holds each value to its article's type, so it is the one `say` takes. */
export function ruleOf(t: typeof fr, key: ArticleKey, value: unknown): string {
  return t.articles[key].say(value as never)
}
