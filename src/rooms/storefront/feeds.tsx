import { renderToString } from 'preact-render-to-string'
import { formatCents } from '#kit/money'
import { addressOfPost, LinkedProse } from '#rooms/journal'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { photoUrl } from '#ui/photo'
import { type FeedPiece, type FeedPost, feedLength } from './feed-queries.ts'
import { messages } from './messages.ts'

// Atom, RFC 4287. Names of feeds and entries are tag: URIs (RFC 4151): they hold numbers alone, and outlive every change
// of a slug, a title or the kind of address.

/** What a feed is about. `name` is its own part of the tag: 'boutique/7'. */
export type Feed = { name: string; title: string; page: string; self: string; since: Date; entries: Entry[] }
export type Entry = {
  name: string
  title: string
  path: string
  author: string
  published: Date
  changed: Date
  html: string
}

const t = messages.fr.feed
/** Since when a house's name is its own, for its tags: a date of the past, the same for ever. */
const tagYear = '2026'

export function pieceEntry(piece: FeedPiece, origin: string): Entry {
  const { id, title, shopName, published, changed } = piece
  const price = piece.price === null ? '' : formatCents(piece.price)
  const html = htmlOf(origin, { ...piece, lead: price ? t.lead(shopName, price) : shopName })
  return { name: `creation/${id}`, title, path: pieceUrl(piece), author: shopName, published, changed, html }
}

export function postEntry(post: FeedPost, shop: { slug: string; name: string }, origin: string): Entry {
  const { id, title, published, changed } = post
  const path = routes.journal.show({ slug: shop.slug, post: addressOfPost(post) })
  return { name: `journal/${id}`, title, path, author: shop.name, published, changed, html: htmlOf(origin, post) }
}

/** The newest entries, pieces and posts together. */
export function newestOf(...lists: Entry[][]): Entry[] {
  return lists
    .flat()
    .sort((a, b) => b.published.getTime() - a.published.getTime())
    .slice(0, feedLength)
}

export function changedAt({ since, entries }: Feed): Date {
  return new Date(Math.max(since.getTime(), ...entries.map(({ changed }) => changed.getTime())))
}

export function atomOf(feed: Feed, origin: string): string {
  const { name, title, page, self, entries } = feed
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>${xml(tagOf(origin, name))}</id>
<title>${xml(title)}</title>
<updated>${changedAt(feed).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${xml(origin + self)}"/>
<link rel="alternate" type="text/html" href="${xml(origin + page)}"/>
<author><name>${xml(t.house)}</name></author>
${entries.map((entry) => entryOf(entry, origin)).join('')}</feed>
`
}

function entryOf({ name, title, path, author, published, changed, html }: Entry, origin: string): string {
  return `<entry>
<id>${xml(tagOf(origin, name))}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" href="${xml(origin + path)}"/>
<author><name>${xml(author)}</name></author>
<published>${published.toISOString()}</published>
<updated>${changed.toISOString()}</updated>
<content type="html">${xml(html)}</content>
</entry>
`
}

const tagOf = (origin: string, name: string) => `tag:${new URL(origin).hostname},${tagYear}:${name}`

function htmlOf(origin: string, { photoKey, text, lead }: { photoKey: string | null; text: string; lead?: string }) {
  return renderToString(
    <>
      {photoKey && <img src={origin + photoUrl(photoKey, 720)} alt="" />}
      {lead && <p>{lead}</p>}
      <LinkedProse text={text} />
    </>,
  )
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text in XML 1.0: some signs cannot stand in it at all, not even escaped. */
function xml(text: string): string {
  const possible = text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
  return possible.replace(/[&<>"']/g, (sign) => signs[sign]!)
}
