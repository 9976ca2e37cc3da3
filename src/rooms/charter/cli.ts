import { now } from '#base/clock'
import type { Reader } from '#base/database'
import { dayOf, formatDay } from '#kit/dates'
import { type Article, listCharter } from './list-charter.ts'
import { fr } from './messages.fr.ts'
import type { VersionRow } from './queries.ts'
import { ruleOf } from './rule-of.ts'

/** The charter as text: each article with its value, since when, by which decision, its notice, and what was before. */
export async function printCharter(reader: Reader): Promise<string> {
  const articles = await listCharter(reader, now())
  return `${fr.title}\n\n${articles.map(articleText).join('\n\n')}\n`
}

function articleText(article: Article): string {
  const { key, position, coming, current, past } = article
  return [
    `${position}. ${fr.articles[key].title} (${key})`,
    ...coming.map((version) => versionText(article, version, fr.comingOn)),
    versionText(article, current, fr.since),
    ...past.map((version) => versionText(article, version, fr.comingOn)),
    `   ${fr.notice(article.noticeDays)}`,
  ].join('\n')
}

function versionText({ key }: Article, { value, from, decision, title }: VersionRow, when: (day: string) => string) {
  return `   ${ruleOf(fr, key, value)}\n   ${when(formatDay(dayOf(from)))}, ${fr.by(decision, title)}.`
}
