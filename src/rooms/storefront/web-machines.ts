import { type Answer, type Context, content } from '#base/http'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { sitemapIndex, sitemapPart } from './sitemap.ts'

/** What search engines ask for again and again may be an hour old. */
const forAnHour = { headers: { 'cache-control': 'public, max-age=3600' } }
const xml = 'application/xml; charset=utf-8'

export async function showSitemaps({ db, config }: Context): Promise<Answer> {
  return content(xml, await sitemapIndex(db, config.origin), forAnHour)
}

export function showSitemap({ db, config, params }: Context<{ part: string }>): Answer {
  return content(xml, sitemapPart(db, config.origin, params.part) ?? refuse('missing', 'page_missing'), forAnHour)
}

export function showRobots({ config }: Context): Answer {
  return content('text/plain; charset=utf-8', robotsText(config))
}

const closed = [
  routes.cart.show(),
  routes.checkout.show(),
  routes.purchases.index(),
  routes.office.home(),
  routes.identity.account(),
  routes.mail.unsubscribe({ token: '' }),
]

/** A trial is nobody's to index; a real house keeps machines out of carts and workshops. */
export function robotsText({ trial, origin }: { trial: boolean; origin: string }): string {
  const lines = ['User-agent: *', ...(trial ? ['/'] : closed).map((path) => `Disallow: ${path}`)]
  const sitemap = trial ? [] : ['', `Sitemap: ${origin}${routes.storefront.sitemaps()}`]
  return [...lines, ...sitemap, ''].join('\n')
}
