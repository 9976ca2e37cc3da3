import type { sources } from '#rooms/orders'

/** How a buyer came to a piece, as its maker is told later; it names nobody. */
export type Source = (typeof sources)[number]

const ownPages: [RegExp, Source][] = [
  [/^\/recherche/, 'search'],
  [/^\/categories\//, 'category'],
  [/^\/(mercerie)?$/, 'home'],
  [/^\/boutiques\/[^/]+\/journal/, 'journal'],
  [/^\/boutiques\//, 'shop'],
]

/**
 * From the address that the browser says it comes from: whole within the house, only its origin from elsewhere. A
 * printed card says so in its link, to the shop's page as to a piece.
 */
export function cameFrom(referer: string | null, origin: string, via?: string): Source {
  if (via === 'carte') return 'card'
  if (!referer || !URL.canParse(referer)) return 'direct'
  const { origin: from, pathname, searchParams } = new URL(referer)
  if (from !== origin) return 'outside'
  if (searchParams.get('via') === 'carte') return 'card'
  return ownPages.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'direct'
}
