import { missingFields, type Seller } from '#rooms/shops'
import { routes } from '#routes'
import type { ShopAtWork } from './queries.ts'

/** What stands between a new shop and its first sale, in the order in which it is easiest. */
export const firstSteps = ['add', 'present', 'publish', 'seller', 'open'] as const
export type FirstStep = { step: (typeof firstSteps)[number]; done: boolean; to: string }

/** Each computed from what is there: nothing is ticked by hand. `seller` is who sells in this shop. */
export function firstStepsOf(shop: ShopAtWork, seller: Seller): FirstStep[] {
  const at = { shop: shop.id }
  const done = {
    add: shop.published + shop.drafts + shop.sold_out + shop.hidden > 0,
    present: shop.presented,
    publish: shop.published + shop.sold_out > 0,
    seller: missingFields(seller).length === 0,
    open: shop.state !== 'draft',
  }
  const to = {
    add: routes.catalogue.new(at),
    present: routes.shops.presentation(at),
    publish: routes.catalogue.index(at, { etat: 'draft' }),
    seller: routes.shops.seller(at),
    open: routes.shops.edit(at),
  }
  return firstSteps.map((step) => ({ step, done: done[step], to: to[step] }))
}
