import { dayOf, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { Crumbs } from '#ui/crumbs'
import { Stack } from '#ui/stack'
import { useText } from '#ui/text'
import { type Group, groupOf, groups } from '../article-groups.ts'
import type { Article } from '../list-charter.ts'
import { messages } from '../messages.ts'
import { ruleOf } from '../rule-of.ts'

export function CharterPage({ articles }: { articles: Article[] }) {
  const t = useText(messages)
  return (
    <Stack class="charter">
      <Crumbs items={[{ label: t.cooperative }, { label: t.title }]} />
      <h1>{t.title}</h1>
      <p class="charter-intro">{t.intro}</p>
      <Coming articles={articles} />
      {groups.map((group) => (
        <GroupOfArticles group={group} articles={articles.filter(({ key }) => groupOf(key) === group)} />
      ))}
      <Constants />
    </Stack>
  )
}

function Coming({ articles }: { articles: Article[] }) {
  const t = useText(messages)
  const changes = articles.flatMap((article) => article.coming.map((version) => ({ article, version })))
  return (
    <section class="stack">
      <h2>{t.coming}</h2>
      {changes.length === 0 && <p class="muted">{t.noneComing}</p>}
      {changes.map(({ article, version }) => (
        <div class="notice notice-info">
          <p class="notice-title">
            {t.comingOn(formatDay(dayOf(version.from)))} · {t.articles[article.key].title}
          </p>
          <p>{ruleOf(t, article.key, version.value)}</p>
          <p class="small">{t.decision(version.decision, version.title)}</p>
        </div>
      ))}
    </section>
  )
}

function GroupOfArticles({ group, articles }: { group: Group; articles: Article[] }) {
  const t = useText(messages)
  return (
    <section class="stack">
      <h2>{t.groups[group]}</h2>
      <div class="sheet charter-articles">
        {articles.map((article) => (
          <ArticleRow article={article} />
        ))}
      </div>
    </section>
  )
}

function ArticleRow({ article }: { article: Article }) {
  const t = useText(messages)
  const { key, position, current } = article
  return (
    <article class="charter-article">
      <p class="charter-number">{t.number(position)}</p>
      <div>
        <h3 id={key}>{t.articles[key].title}</h3>
        <p>{ruleOf(t, key, current.value)}</p>
      </div>
      <p class="small muted">
        {t.since(formatDay(dayOf(current.from)))}, {t.by(current.decision, current.title)}.{' '}
        {t.notice(article.noticeDays)}{' '}
        <a href={routes.charter.article({ key })}>
          {t.history}
          <span class="unseen"> · {t.articles[key].title}</span>
        </a>
      </p>
    </article>
  )
}

function Constants() {
  const t = useText(messages)
  return (
    <section class="stack">
      <h2>{t.constants}</h2>
      <p>{t.constantsIntro}</p>
      <ul>
        <li>
          <a href={routes.storefront.ranking()}>{t.rankingWeights}</a>
        </li>
      </ul>
    </section>
  )
}
