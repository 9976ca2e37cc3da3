import { Readable } from 'node:stream'
import type { Db } from '#base/database'
import { categories } from '#rooms/catalogue'
import { addressOfPost } from '#rooms/journal'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { photoUrl } from '#ui/photo'
import {
  idsOfPage,
  type ListedPiece,
  type ListedPost,
  listPages,
  listPiecesAfter,
  listPostsAfter,
  listShopsAfter,
} from './sitemap-queries.ts'

// https://www.sitemaps.org/protocol.html: at most 50,000 addresses and 50 MB a file. Every file is written as it is read,
// a chunk at a time: a house of millions takes no more memory than a small one.

const chunk = 1000

/** Names of the files, without `.xml`: the house's own pages, its categories, its shops, their journals, its pieces. */
export async function sitemapIndex(db: Db, origin: string): Promise<string> {
  const journals = (await listPages(db, 'posts')).map((page) => `journal-${page}`)
  const creations = (await listPages(db, 'listings')).map((page) => `creations-${page}`)
  const parts = ['maison', 'categories', 'boutiques', ...journals, ...creations]
  const lines = parts.map(
    (part) => `<sitemap><loc>${origin}${routes.storefront.sitemap({ part: `${part}.xml` })}</loc></sitemap>\n`,
  )
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${lines.join('')}</sitemapindex>\n`
}

/** The file of that name as it is written; undefined where there is none. */
export function sitemapPart(db: Db, origin: string, file: string): Readable | undefined {
  const part = /^([a-z]+(?:-\d{1,9})?)\.xml$/.exec(file)?.[1]
  const [, paged, page] = /^(creations|journal)-(\d+)$/.exec(part ?? '') ?? []
  if (paged === 'creations')
    return written(
      origin,
      stretches(Number(page), (at) => listPiecesAfter(db, at), placeOf),
    )
  if (paged === 'journal')
    return written(
      origin,
      stretches(Number(page), (at) => listPostsAfter(db, at), placeOfPost),
    )
  if (part === 'boutiques') return written(origin, shops(db))
  if (part === 'categories') return written(origin, [ofCategories()])
  return part === 'maison' ? written(origin, [ofHouse()]) : undefined
}

type Place = { path: string; changed?: Date | null; image?: string | null }

/** A page of ids, a chunk at a time. */
async function* stretches<Row extends { id: number }>(
  page: number,
  list: (at: { after: number; until: number; limit: number }) => Promise<Row[]>,
  placed: (row: Row) => Place,
): AsyncGenerator<Place[]> {
  const until = (page + 1) * idsOfPage
  for (let after = page * idsOfPage - 1; ; ) {
    const some = await list({ after, until, limit: chunk })
    if (some.length === 0) return
    yield some.map(placed)
    after = some.at(-1)!.id
  }
}

function placeOf({ universe, piece, updatedAt, photoKey }: ListedPiece): Place {
  return { path: pieceUrl({ universe, piece }), changed: updatedAt, image: photoKey && photoUrl(photoKey, 1280) }
}

function placeOfPost({ shopSlug, updatedAt, photoKey, ...post }: ListedPost): Place {
  const path = routes.journal.show({ slug: shopSlug, post: addressOfPost(post) })
  return { path, changed: updatedAt, image: photoKey && photoUrl(photoKey, 1280) }
}

async function* shops(db: Db): AsyncGenerator<Place[]> {
  for (let after = 0; ; ) {
    const some = await listShopsAfter(db, after, chunk)
    if (some.length === 0) return
    yield some.map(({ slug, publishedAt }) => ({ path: routes.storefront.shop({ slug }), changed: publishedAt }))
    after = some.at(-1)!.id
  }
}

const ofCategories = (): Place[] => categories.map(({ slug }) => ({ path: routes.storefront.category({ slug }) }))

function ofHouse(): Place[] {
  const { home, mercerie, legal, terms, privacy, contact, ranking } = routes.storefront
  const pages = [home, mercerie, routes.charter.index, routes.ledger.accounts, ranking, contact, terms, privacy, legal]
  return pages.map((route) => ({ path: route() }))
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const images = 'http://www.google.com/schemas/sitemap-image/1.1'

/** Two chunks are held at most: the next is read when the one before it has left. */
function written(origin: string, chunks: AsyncIterable<Place[]> | Iterable<Place[]>): Readable {
  return Readable.from(lines(origin, chunks), { objectMode: false, highWaterMark: 64 * 1024 })
}

async function* lines(origin: string, chunks: AsyncIterable<Place[]> | Iterable<Place[]>): AsyncGenerator<string> {
  yield `${declaration}<urlset xmlns="${namespace}" xmlns:image="${images}">\n`
  for await (const places of chunks) yield places.map((place) => line(origin, place)).join('')
  yield '</urlset>\n'
}

function line(origin: string, { path, changed, image }: Place): string {
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
  const picture = image ? `<image:image><image:loc>${escaped(origin + image)}</image:loc></image:image>` : ''
  return `<url><loc>${escaped(origin + path)}</loc>${lastmod}${picture}</url>\n`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!)
