import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonId, PostId, ShopId } from '#kit/id'
import { blogPosting } from './blog-posting.ts'
import type { PostView } from './public-queries.ts'

const post: PostView = {
  id: 7 as PostId,
  shop: 1 as ShopId,
  owner: 1 as PersonId,
  ...{ slug: 'une-cuisson', title: 'Une cuisson', body: 'Le four est tiède.', state: 'published', visible: true },
  ...{ commentsOpen: true, shopName: 'Terre & Feu', shopSlug: 'terre-feu', town: 'Brest', portraitKey: null },
  publishedAt: new Date('2026-03-02T10:00:00Z'),
  updatedAt: new Date('2026-03-01T10:00:00Z'),
  photos: [{ id: 1, key: 'a'.repeat(32), alt: '', width: 800, height: 600, thumb: '' }],
}

test('a post says to engines what it is, when, and from which shop; never the maker’s own name', () => {
  const data = blogPosting(post, 'https://echoppe.example', 3)
  assert.deepEqual(data.author, {
    '@type': 'Organization',
    name: 'Terre & Feu',
    url: 'https://echoppe.example/boutiques/terre-feu',
  })
  assert.equal(data['@id'], 'https://echoppe.example/boutiques/terre-feu/journal/une-cuisson-7')
  assert.deepEqual(data.image, [`https://echoppe.example/photos/${'a'.repeat(32)}-1280.webp`])
  assert.equal(data.datePublished, '2026-03-02T10:00:00.000Z')
})

test('what was written before it was published was not changed since', () => {
  const data = blogPosting(post, 'https://echoppe.example', 0)
  assert.equal(data.dateModified, data.datePublished)
})
