import { inTransaction } from '#base/database'
import { type Answer, page } from '#base/http'
import { orAgain } from '#base/sentences'
import type { VariantId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import type { AtListing } from '../editing/web-form.tsx'
import { fr } from '../messages.fr.ts'
import { findOwnListing } from '../queries.ts'
import { backToList, listPage } from '../upkeep/web-list.tsx'
import { SellWhichPage } from './pages/sell-which.tsx'
import { sellElsewhere } from './sell-elsewhere.ts'

/** One tap where one variant has pieces left; where several have, a page asks which, and its button says it. */
export async function sellOneElsewhere(context: AtListing): Promise<Answer> {
  const { db, actor, params, form } = context
  const shop = await findOwnShop(db, actor, params.shop)
  const listing = await findOwnListing(db, shop.id, params.listing)
  const variant = /^\d{1,15}$/.test(String(form.variant)) ? (Number(form.variant) as VariantId) : undefined
  const counted = listing.variants.filter(({ stock }) => stock)
  if (variant === undefined && counted.length > 1) {
    const body = <SellWhichPage shop={shop} listing={listing} variants={counted} values={form} />
    return page(body, { title: fr.offer.sellWhich.title, noIndex: true })
  }
  return orAgain(
    async () => {
      await inTransaction(db, (tx) => sellElsewhere(tx, actor, shop.id, listing.id, variant))
      return backToList(context, 'listing_sold_elsewhere')
    },
    (faults, status) => listPage(context, { faults }, status),
  )
}
