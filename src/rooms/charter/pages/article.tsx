import { dayOf, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { Crumbs } from '#ui/crumbs'
import { Prose } from '#ui/prose'
import { Sheet, Stack } from '#ui/stack'
import { useText } from '#ui/text'
import type { Article } from '../list-charter.ts'
import { messages } from '../messages.ts'
import type { VersionRow } from '../queries.ts'
import { ruleOf } from '../rule-of.ts'

export function ArticlePage({ article }: { article: Article }) {
  const t = useText(messages)
  const { title } = t.articles[article.key]
  return (
    <Stack class="charter">
      <Crumbs items={[{ label: t.cooperative }, { to: routes.charter.index(), label: t.title }, { label: title }]} />
      <h1>{title}</h1>
      <p class="muted">
        {t.notice(article.noticeDays)} <Limits article={article} />
      </p>
      <Versions title={t.coming} versions={article.coming} article={article} />
      <Versions title={t.inForce} versions={[article.current]} article={article} />
      <Versions title={t.past} versions={article.past} article={article} />
    </Stack>
  )
}

function Limits({ article: { type, bounds, mayDiffer } }: { article: Article }) {
  const t = useText(messages)
  const fixed = bounds.only !== undefined || (bounds.min !== undefined && bounds.min === bounds.max)
  const within = !fixed && bounds.min !== undefined && bounds.max !== undefined
  return (
    <>
      {fixed && t.invariant}
      {within && t.bounds(t.simple(type, bounds.min), t.simple(type, bounds.max))} {mayDiffer && t.mayDiffer}
    </>
  )
}

function Versions({ title, versions, article }: { title: string; versions: VersionRow[]; article: Article }) {
  if (versions.length === 0) return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      {versions.map((version) => (
        <VersionSheet article={article} version={version} />
      ))}
    </section>
  )
}

function VersionSheet({ article, version }: { article: Article; version: VersionRow }) {
  const t = useText(messages)
  return (
    <Sheet>
      <p class="charter-rule">{ruleOf(t, article.key, version.value)}</p>
      <p class="small muted">{t.comingOn(formatDay(dayOf(version.from)))}</p>
      <h3>{t.decision(version.decision, version.title)}</h3>
      <Prose text={version.reasons} />
      <p class="small muted">{version.decision === 1 ? t.founding : t.adopted(formatDay(dayOf(version.adoptedAt)))}</p>
    </Sheet>
  )
}
