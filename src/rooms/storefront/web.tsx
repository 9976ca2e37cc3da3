import { content, handlers, open } from '#base/http'
import { routes } from '#routes'
import { showContact, showLegal, showPrivacy, showRanking, showTerms } from './web-house.tsx'
import { showListing } from './web-listing.tsx'
import { showCategory, showHome } from './web-market.tsx'
import { showShop, showShopLegal } from './web-shop.tsx'

export const web = handlers(routes.storefront, {
  home: open(showHome),
  category: open(showCategory),
  listing: open(showListing),
  supply: open(showListing),
  shop: open(showShop),
  shopLegal: open(showShopLegal),
  legal: open(showLegal),
  terms: open(showTerms),
  privacy: open(showPrivacy),
  contact: open(showContact),
  ranking: open(showRanking),
  robots: open(({ config }) => content('text/plain; charset=utf-8', robotsText(config.trial))),
})

const closed = [
  routes.cart.show(),
  routes.checkout.show(),
  routes.purchases.index(),
  routes.office.home(),
  routes.identity.account(),
]

/** A trial is nobody's to index; a real house keeps machines out of carts and workshops. */
function robotsText(trial: boolean): string {
  const paths = trial ? ['/'] : [...closed, routes.mail.unsubscribe({ token: '' })]
  return ['User-agent: *', ...paths.map((path) => `Disallow: ${path}`), ''].join('\n')
}
