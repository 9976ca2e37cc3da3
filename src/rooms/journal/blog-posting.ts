import type { BlogPosting, WithContext } from 'schema-dts'
import { excerptOf } from '#kit/excerpt'
import { routes } from '#routes'
import { photoUrl } from '#ui/photo'
import type { PostView } from './public-queries.ts'
import { addressOfPost } from './rules.ts'

/** A post for search engines. Its author is the shop: the maker's own name is hers to give. */
export function blogPosting(post: PostView, origin: string, comments: number): WithContext<BlogPosting> {
  const shop = origin + routes.storefront.shop({ slug: post.shopSlug })
  const url = origin + routes.journal.show({ slug: post.shopSlug, post: addressOfPost(post) })
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': url,
    mainEntityOfPage: url,
    headline: post.title,
    ...(post.body ? { description: excerptOf(post.body, 300) } : {}),
    ...(post.photos.length > 0 ? { image: post.photos.map(({ key }) => origin + photoUrl(key, 1280)) } : {}),
    inLanguage: 'fr',
    datePublished: post.publishedAt!.toISOString(),
    dateModified: (post.updatedAt > post.publishedAt! ? post.updatedAt : post.publishedAt!).toISOString(),
    author: { '@type': 'Organization', name: post.shopName, url: shop },
    commentCount: comments,
    isPartOf: {
      '@type': 'Blog',
      name: post.shopName,
      url: origin + routes.journal.index({ slug: post.shopSlug }),
    },
  }
}
