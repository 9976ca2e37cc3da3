import { dayOf, formatDay } from '#kit/dates'
import { excerptOf } from '#kit/excerpt'
import { typeset } from '#kit/typeset'
import { routes } from '#routes'
import { Photo } from '#ui/photo'
import type { PostSummary } from '../public-queries.ts'
import { addressOfPost } from '../rules.ts'

type CardProps = {
  post: PostSummary
  /** In the shop itself its name is told already. */
  inShop?: boolean
  /** Of its title: the third where a heading stands above the list. */
  heading?: 'h2' | 'h3'
}

/** A post in a list: its first photo, title, shop and the beginning of its text. The whole card leads to it. */
export function PostCard({ post, inShop = false, heading: Heading = 'h3' }: CardProps) {
  const { photo, title, shopSlug, shopName, town, publishedAt } = post
  return (
    <article class={`journal-card${photo ? '' : ' plain'}`}>
      {photo && (
        <Photo
          photoKey={photo.key}
          placeholder={{ category: '', seed: post.id }}
          alt=""
          width={360}
          ratio="square"
          sizes="(min-width: 60rem) 24rem, (min-width: 40rem) 45vw, 92vw"
          thumb={photo.thumb}
        />
      )}
      <div class="journal-card-words">
        <p class="muted small">
          {!inShop && `${shopName}, ${town} · `}
          <time dateTime={publishedAt.toISOString()}>{formatDay(dayOf(publishedAt))}</time>
        </p>
        <Heading class="journal-card-title">
          <a href={routes.journal.show({ slug: shopSlug, post: addressOfPost(post) })}>{typeset(title)}</a>
        </Heading>
        <p class="small">{excerptOf(post.opening, 180)}</p>
      </div>
    </article>
  )
}

type CardsProps = Omit<CardProps, 'post'> & { posts: readonly PostSummary[] }

export function PostCards({ posts, ...shown }: CardsProps) {
  return (
    <ul class="journal-cards">
      {posts.map((post) => (
        <li>
          <PostCard post={post} {...shown} />
        </li>
      ))}
    </ul>
  )
}
