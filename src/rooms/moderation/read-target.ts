import type { ListingId } from '#kit/id'

export type NamedTarget = { slug: string } | { listing: ListingId }

/**
 * What a person gave to say which shop or listing: its whole address, the path, a listing's number, or a shop's slug.
 * Undefined where it names neither.
 */
export function readTarget(text: string): NamedTarget | undefined {
  const given = pathOf(text.trim())
  const listing =
    /^\/(?:creations|fournitures)\/(?:[a-z0-9-]*-)?(\d{1,15})\/?$/.exec(given) ?? /^#?(\d{1,15})$/.exec(given)
  if (listing) return { listing: Number(listing[1]) as ListingId }
  const shop =
    /^\/boutiques\/([a-z0-9-]{1,100})(?:\/mentions|\/journal(?:\/[a-z0-9-]+)?)?\/?$/.exec(given) ??
    /^([a-z0-9-]{1,100})$/.exec(given)
  return shop ? { slug: shop[1]! } : undefined
}

function pathOf(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).pathname
  return text.replace(/(?<=.)[?#].*$/, '')
}
