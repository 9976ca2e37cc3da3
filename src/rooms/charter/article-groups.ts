import type { ArticleKey } from './articles.ts'

/** What an article is about, for the charter's headings. */
export const groups = ['notice', 'fee', 'listing', 'order'] as const
export type Group = (typeof groups)[number]

export function groupOf(key: ArticleKey): Group {
  const [first] = key.split('.')
  if (first === 'closing') return 'notice'
  if (first === 'placement') return 'listing'
  return first as Group
}
