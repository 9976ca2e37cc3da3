import { isProfessional } from '#rooms/shops'
import { type CartGroup, groupsToBuy, type PricedCart, type PricedLine } from './price-cart.ts'

/**
 * The lines for which the right of withdrawal ends because they are made to the buyer's wishes (L221-28 3° Code de la
 * consommation). Between private persons there is no such right, and nothing ends.
 */
export function bespokeOf(cart: PricedCart): PricedLine[] {
  return groupsToBuy(cart)
    .filter(({ shop }) => isProfessional(shop.seller))
    .flatMap(({ lines }) => lines.filter(({ bespoke }) => bespoke))
}

/** Whether a professional sells something of it that may be given back. */
export function mayGiveBack({ shop, lines }: Pick<CartGroup, 'shop' | 'lines'>): boolean {
  return isProfessional(shop.seller) && lines.some(({ bespoke }) => !bespoke)
}
