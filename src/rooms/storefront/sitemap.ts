import { Readable } from 'node:stream'
import type { Db } from '#base/database'
import { categories } from '#rooms/catalogue'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { photoUrl } from '#ui/photo'
import { idsOfPage, type ListedPiece, listPages, listPiecesAfter, listShopsAfter } from './sitemap-queries.ts'

// https://www.sitemaps.org/protocol.html: at most 50,000 addresses and 50 MB a file. Every file is written as it is read,
// a chunk at a time: a house of millions takes no more memory than a small one.

const chunk = 1000

/** Names of the files, without `.xml`: the house's own pages, its categories, its shops, then its pieces. */
export async function sitemapIndex(db: Db, origin: string): Promise<string> {
  const parts = ['maison', 'categories', 'boutiques', ...(await listPages(db)).map((page) => `creations-${page}`)]
  const lines = parts.map(
    (part) => `<sitemap><loc>${origin}${routes.storefront.sitemap({ part: `${part}.xml` })}</loc></sitemap>\n`,
  )
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${lines.join('')}</sitemapindex>\n`
}

/** The file of that name as it is written; undefined where there is none. */
export function sitemapPart(db: Db, origin: string, file: string): Readable | undefined {
  const part = /^([a-z]+(?:-\d{1,9})?)\.xml$/.exec(file)?.[1]
  const page = /^creations-(\d+)$/.exec(part ?? '')?.[1]
  if (page !== undefined) return written(origin, pieces(db, Number(page)))
  if (part === 'boutiques') return written(origin, shops(db))
  if (part === 'categories') return written(origin, [ofCategories()])
  return part === 'maison' ? written(origin, [ofHouse()]) : undefined
}

type Place = { path: string; changed?: Date | null; image?: string | null }

async function* pieces(db: Db, page: number): AsyncGenerator<Place[]> {
  const until = (page + 1) * idsOfPage
  for (let after = page * idsOfPage - 1; ; ) {
    const some = await listPiecesAfter(db, { after, until, limit: chunk })
    if (some.length === 0) return
    yield some.map(placeOf)
    after = some.at(-1)!.id
  }
}

function placeOf({ universe, piece, updatedAt, photoKey }: ListedPiece): Place {
  return { path: pieceUrl({ universe, piece }), changed: updatedAt, image: photoKey && photoUrl(photoKey, 1280) }
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
  const { home, legal, terms, privacy, contact, ranking } = routes.storefront
  const pages = [home, routes.charter.index, routes.ledger.accounts, ranking, contact, terms, privacy, legal]
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
