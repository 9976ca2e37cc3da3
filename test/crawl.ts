import type { BrowserContext } from 'playwright-core'
import type { AnyRoute } from '#kit/route'
import { routes } from '#routes'

/** One real address for a page of the site: the name of its route, and where it is. */
export type Found = { name: string; path: string }

type Pattern = { name: string; matches: RegExp }

/** What is no page: files, pictures, feeds and data, a link that only opens the way to a page. */
const noPages = new RegExp(
  `^(${[
    String.raw`(photos|listingPhotos)\..*`,
    String.raw`(cart|orders|purchases)\.picture|purchases\.open`,
    String.raw`storefront\.(robots|sitemaps?|shopFeed|categoryFeed)`,
    String.raw`shopFace\.sheet|search\.(places|supplies)|upkeep\.download|transfer\.report`,
    String.raw`office\.(moneyCsv|cardCode)|identity\.exportData`,
  ].join('|')})$`,
)
const patterns: Pattern[] = Object.entries(routes).flatMap(([room, group]) =>
  Object.entries(group as Record<string, AnyRoute>)
    .filter(([name, route]) => route.method === 'GET' && !noPages.test(`${room}.${name}`))
    .map(([name, route]) => ({
      name: `${room}.${name}`,
      matches: new RegExp(`^${route.pattern.replace(/:[a-zA-Z]+/g, '[^/]+')}$`),
    })),
)

/** The names of all pages that people look at. */
export const pageNames: string[] = patterns.map((pattern) => pattern.name)

/**
 * Follows links as one visitor and gives the first address met for each page of the site.
 * `from` are the places to begin at; pages that answer with an error are not followed.
 */
export async function crawl(context: BrowserContext, from: string[]): Promise<Found[]> {
  const found = new Map<string, string>()
  const seen = new Set<string>()
  const queue = [...from]
  while (queue.length > 0) {
    const path = queue.shift()!
    const name = nameOf(path)
    if (seen.has(path) || !name || found.has(name)) continue
    seen.add(path)
    const response = await context.request.get(path)
    if (!response.ok() || nameOf(new URL(response.url()).pathname) !== name) continue
    found.set(name, path)
    queue.push(...linksIn(await response.text()))
  }
  return [...found].map(([name, path]) => ({ name, path }))
}

/** As `crawl`, with pages of one's own: each by the name it was given, also where the crawl met one of its kind before. */
export async function crawlMore(context: BrowserContext, from: string[], more: Found[] = []): Promise<Found[]> {
  const found = await crawl(context, [...from, ...more.map(({ path }) => path)])
  const names = new Set(more.map(({ name }) => name))
  return [...more, ...found.filter(({ name }) => !names.has(name))]
}

function nameOf(path: string): string | undefined {
  const plain = path.split(/[?#]/)[0]!
  // The most exact pattern first: /nouvelle before /:listing.
  return patterns
    .filter((pattern) => pattern.matches.test(plain))
    .sort((a, b) => a.matches.source.split('[^/]+').length - b.matches.source.split('[^/]+').length)[0]?.name
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/href="(\/[^"#]*)/g)].map((found) => found[1]!.replaceAll('&amp;', '&'))
}
