import { inTransaction, type Tx } from '#base/database'
import { type Answer, handlers, type Mounted, seeOther, taking } from '#base/http'
import { orAgain } from '#base/sentences'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { binOne, restoreOne, showBin } from './bin/bin-web.tsx'
import { editingWeb } from './editing/editing-web.ts'
import { type AtListing, createFromForm, editForm, newForm, updateFromForm } from './editing/web-form.tsx'
import { pauseListings } from './pause-listings.ts'
import { listingPhotosWeb } from './photos/listing-photos-web.ts'
import { photosWeb } from './photos/web-photos.ts'
import { publishListing } from './publish-listings.ts'
import { findOwnListing } from './queries.ts'
import { sellOneElsewhere } from './stock/sell-elsewhere-web.tsx'
import { chooseAct } from './upkeep/bulk-web.tsx'
import { upkeepWeb } from './upkeep/upkeep-web.tsx'
import { listPage } from './upkeep/web-list.tsx'

const catalogueWeb = handlers(routes.catalogue, {
  index: (context) => listPage(context),
  new: newForm,
  create: taking('photos', createFromForm),
  bulk: chooseAct,
  edit: (context) => editForm(context),
  update: taking('photos', updateFromForm),
  publish: (context) => changeOne(context, publishListing, 'listing_published'),
  pause: (context) =>
    changeOne(context, (tx, actor, shop, listing) => pauseListings(tx, actor, shop, [listing]), 'listing_paused'),
  soldElsewhere: sellOneElsewhere,
  remove: binOne,
  restore: restoreOne,
  bin: showBin,
})

export const web: Mounted[] = [...catalogueWeb, ...editingWeb, ...photosWeb, ...listingPhotosWeb, ...upkeepWeb]

type OneAct = (
  tx: Tx,
  ...given: Parameters<typeof publishListing> extends [Tx, ...infer Rest] ? Rest : never
) => Promise<unknown>

/** An act on one listing by its button; where it is refused, the listing's form says what it lacks. */
async function changeOne(context: AtListing, act: OneAct, notice: string): Promise<Answer> {
  const { db, actor, params } = context
  const shop = await findOwnShop(db, actor, params.shop)
  const { id } = await findOwnListing(db, shop.id, params.listing)
  return orAgain(
    async () => {
      await inTransaction(db, (tx) => act(tx, actor, shop.id, id))
      return seeOther(routes.catalogue.edit({ shop: shop.id, listing: id }), notice)
    },
    (faults, status) => editForm(context, { faults, status }),
  )
}
