import { routes } from '#routes'
import { Crumbs } from '#ui/crumbs'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { JournalView, PostSummary } from '../public-queries.ts'
import { PostCards } from './post-card.tsx'

type JournalProps = { journal: JournalView; posts: PostSummary[]; page: number; pages: number; own: boolean }

export function JournalPage({ journal, posts, page, pages, own }: JournalProps) {
  const t = useText(messages)
  const { slug, name } = journal
  return (
    <div class="stack">
      <Crumbs items={[{ to: routes.storefront.shop({ slug }), label: name }, { label: t.journal.title }]} />
      <div class="row journal-head">
        <h1>{t.journal.of(name)}</h1>
        {own && (
          <LinkButton kind="quiet" to={routes.posts.new({ shop: journal.shop })}>
            {t.journal.write}
          </LinkButton>
        )}
      </div>
      {!journal.visible && <Notice kind="info">{t.post.hidden}</Notice>}
      {posts.length === 0 && <Empty title={t.journal.empty}>{t.journal.emptyWords}</Empty>}
      <PostCards posts={posts} heading="h2" inShop />
      <Pager page={page} pages={pages} link={(to) => routes.journal.index({ slug }, { page: to > 1 ? to : null })} />
      <p>
        <a href={routes.storefront.shop({ slug })}>{t.post.shop(name)}</a>
      </p>
    </div>
  )
}
