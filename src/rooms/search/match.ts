import { everyWord } from './filters.ts'
import type { Wish } from './synonyms.ts'

/** What a listing must have: every wish in its words, and one word of every filter. */
export interface Match {
  readonly wishes: readonly Wish[]
  readonly filters: readonly (readonly string[])[]
}

/** Every listing that has it all, as an FTS5 expression. A word that all have is asked alone: beside others it costs. */
export function everywhere(match: Match): string {
  const parts = [...wordsIn('{best body}', match.wishes), ...chosen(match.filters)]
  return parts.length > 0 ? all(parts) : `filters : ${quoted(everyWord)}`
}

/** Those that have all the words in title, tags and materials. */
export function inBestPlace(match: Match): string {
  return all([...wordsIn('best', match.wishes), ...chosen(match.filters)])
}

/** Those that need the description for some word. */
export function elsewhere(match: Match): string {
  return `(${everywhere(match)}) NOT (${all(wordsIn('best', match.wishes))})`
}

function wordsIn(columns: string, wishes: readonly Wish[]): string[] {
  const words = wishes.map(({ ways }) => any(ways.map((way) => all(way.map(quoted)))))
  return words.length > 0 ? [`${columns} : (${all(words)})`] : []
}

function chosen(filters: Match['filters']): string[] {
  return filters.length > 0 ? [`filters : (${all(filters.map((words) => any(words.map(quoted))))})`] : []
}

function all(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : parts.map((part) => `(${part})`).join(' AND ')
}

function any(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : parts.map((part) => `(${part})`).join(' OR ')
}

/** Inside quotes nothing is syntax: neither NEAR nor a star nor a column's name. */
function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`
}
