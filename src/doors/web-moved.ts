/**
 * Where an address that no page has may be meant: without trailing slash, without doubled ones, in small letters; the
 * query stays as it is. Undefined where it is written so already. Never another site's: no sign that a browser would
 * read as the beginning of a host.
 */
export function addressMeant(url: string): string | undefined {
  const path = url.split('?', 1)[0]!
  if (!/^\/[\w\-.~%/]*$/.test(path)) return undefined
  const meant = path
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
    .toLowerCase()
  return meant === path ? undefined : meant + url.slice(path.length)
}

/** The pattern of the page nearest above a form's own address, which no page has; never the home page. */
export function pageAbove(pattern: string, pages: ReadonlySet<string>): string | undefined {
  const above = pattern.slice(0, pattern.lastIndexOf('/'))
  if (above === '' || pages.has(above)) return above || undefined
  return pageAbove(above, pages)
}

/** What of an address stands at the pattern of a page above it: as many parts as it has. */
export function addressAbove(url: string, above: string): string {
  return url.split('?', 1)[0]!.split('/').slice(0, above.split('/').length).join('/')
}
