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
