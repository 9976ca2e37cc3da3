import { dayOf, formatDay } from '#kit/dates'
import { typeset } from '#kit/typeset'
import { routes } from '#routes'
import { Crumbs } from '#ui/crumbs'
import { Notice } from '#ui/notice'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { PostView } from '../public-queries.ts'
import type { PostPhoto } from '../queries.ts'
import { type CommentsProps, CommentsSection } from './comments.tsx'
import { LinkedProse } from './linked-prose.tsx'

export function PostPage(props: CommentsProps) {
  const { post, actor } = props
  const t = useText(messages)
  const slug = post.shopSlug
  const crumbs = [
    { to: routes.storefront.shop({ slug }), label: post.shopName },
    { to: routes.journal.index({ slug }), label: t.journal.title },
    { label: typeset(post.title) },
  ]
  return (
    <div class="stack">
      <Crumbs items={crumbs} />
      {!post.visible && <Notice kind="info">{post.state === 'draft' ? t.post.draft : t.post.hidden}</Notice>}
      <article class="journal-post stack">
        <PostHead post={post} own={actor.id === post.owner} />
        <LeadPhoto photo={post.photos[0]} />
        {post.body && <LinkedProse text={post.body} />}
        <MorePhotos photos={post.photos.slice(1)} />
        <p class="row">
          <a href={routes.storefront.shop({ slug })}>{t.post.shop(post.shopName)}</a>
          <a href={routes.journal.index({ slug })}>{t.post.all}</a>
        </p>
      </article>
      {post.state === 'published' && <CommentsSection {...props} />}
    </div>
  )
}

function PostHead({ post, own }: { post: PostView; own: boolean }) {
  const t = useText(messages).post
  const at = post.publishedAt
  return (
    <header class="stack tight">
      <h1>{typeset(post.title)}</h1>
      <p class="muted">
        {t.by} <a href={routes.storefront.shop({ slug: post.shopSlug })}>{post.shopName}</a>, {post.town}
        {at && (
          <>
            , <time dateTime={at.toISOString()}>{t.on(formatDay(dayOf(at)))}</time>
          </>
        )}
        {own && (
          <>
            {' · '}
            <a href={routes.posts.edit({ shop: post.shop, post: post.id })}>{t.edit}</a>
          </>
        )}
      </p>
    </header>
  )
}

function LeadPhoto({ photo }: { photo: PostPhoto | undefined }) {
  if (!photo) return null
  return (
    <div class="journal-lead-photo">
      <PostPicture photo={photo} width={800} eager />
    </div>
  )
}

function MorePhotos({ photos }: { photos: PostPhoto[] }) {
  if (photos.length === 0) return null
  return (
    <div class="journal-photos">
      {photos.map((photo) => (
        <PostPicture photo={photo} width={400} />
      ))}
    </div>
  )
}

function PostPicture({ photo, width, eager }: { photo: PostPhoto; width: number; eager?: boolean }) {
  return (
    <Photo
      photoKey={photo.key}
      placeholder={{ category: '', seed: photo.id }}
      alt={photo.alt}
      width={width}
      sizes={`(min-width: 56rem) ${width}px, 94vw`}
      ratio="whole"
      size={photo}
      thumb={photo.thumb}
      eager={eager}
    />
  )
}
