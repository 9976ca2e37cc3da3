import { dayOf, formatDay } from '#kit/dates'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../messages.ts'
import type { ListedPost } from '../queries.ts'

type PostsProps = { shop: OwnShop; posts: ListedPost[]; page: number; pages: number }

export function PostsPage({ shop, posts, page, pages }: PostsProps) {
  const t = useText(messages).list
  const add = <LinkButton to={routes.posts.new({ shop: shop.id })}>{t.add}</LinkButton>
  const drafts = posts.filter(({ state }) => state === 'draft')
  const published = posts.filter(({ state }) => state === 'published')
  return (
    <Workbench shop={shop} current="journal" title={t.title} actions={posts.length > 0 && add}>
      <p class="journal-lead">{t.lead}</p>
      {posts.length === 0 && (
        <Empty title={t.none} action={add}>
          {t.noneWords}
        </Empty>
      )}
      <List title={t.drafts} shop={shop} posts={drafts} />
      <List title={t.published} shop={shop} posts={published} />
      <Pager page={page} pages={pages} link={(to) => routes.posts.index({ shop: shop.id }, { page: to })} />
      {published.length > 0 && (
        <p>
          <a href={routes.journal.index({ slug: shop.slug })}>{t.visit}</a>
        </p>
      )}
    </Workbench>
  )
}

function List({ title, shop, posts }: { title: string; shop: OwnShop; posts: ListedPost[] }) {
  if (posts.length === 0) return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="journal-list sheet">
        {posts.map((post) => (
          <li>
            <a href={routes.posts.edit({ shop: shop.id, post: post.id })}>
              <b>{post.title}</b>
              <span class="muted small">
                <Told post={post} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Told({ post }: { post: ListedPost }) {
  const t = useText(messages).list
  const { state, publishedAt, updatedAt, comments } = post
  if (state === 'draft') return <>{t.draft(formatDay(dayOf(updatedAt)))}</>
  return (
    <>
      {t.publishedOn(formatDay(dayOf(publishedAt!)))} · {t.comments(comments)}
    </>
  )
}
