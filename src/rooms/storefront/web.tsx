import { handlers, open } from '#base/http'
import { routes } from '#routes'
import { showCategoryFeed, showShopFeed } from './web-feeds.ts'
import { showContact, showLegal, showPrivacy, showRanking, showTerms } from './web-house.tsx'
import { showListing } from './web-listing.tsx'
import { showRobots, showSitemap, showSitemaps } from './web-machines.ts'
import { showMadeOf } from './web-made-of.tsx'
import { showCategory, showHome } from './web-market.tsx'
import { showMercerie } from './web-mercerie.tsx'
import { previewShop, showShop, showShopLegal } from './web-shop.tsx'

export const web = handlers(routes.storefront, {
  home: open(showHome),
  mercerie: open(showMercerie),
  category: open(showCategory),
  listing: open(showListing),
  supply: open(showListing),
  madeOf: open(showMadeOf),
  shop: open(showShop),
  shopLegal: open(showShopLegal),
  previewShop,
  legal: open(showLegal),
  terms: open(showTerms),
  privacy: open(showPrivacy),
  contact: open(showContact),
  ranking: open(showRanking),
  robots: open(showRobots),
  sitemaps: open(showSitemaps),
  sitemap: open(showSitemap),
  shopFeed: open(showShopFeed),
  categoryFeed: open(showCategoryFeed),
})
