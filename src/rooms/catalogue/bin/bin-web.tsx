import { inTransaction } from '#base/database'
import { type Answer, type Context, page, seeOther } from '#base/http'
import { orAgain } from '#base/sentences'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { type AtListing, editForm } from '../editing/web-form.tsx'
import { fr } from '../messages.fr.ts'
import { findOwnListing } from '../queries.ts'
import { binListings } from './bin-listings.ts'
import { listBin } from './bin-queries.ts'
import { BinPage } from './pages/bin.tsx'
import { restoreListing } from './restore-listings.ts'

export async function showBin({ db, actor, params, query }: Context<{ shop: string }>): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const at = /^[1-9]\d{0,5}$/.test(query.page ?? '') ? Number(query.page) : 1
  const listings = await listBin(db, shop.id, at)
  return page(<BinPage shop={shop} listings={listings} page={at} />, { title: fr.bin.title, noIndex: true })
}

/** From its own page, which asks once where it is on sale; then the list, with the way back. */
export async function binOne(context: AtListing): Promise<Answer> {
  const { db, actor, params, form } = context
  const shop = await findOwnShop(db, actor, params.shop)
  const { id, state } = await findOwnListing(db, shop.id, params.listing)
  return orAgain(
    async () => {
      if (state === 'published' && form.sure !== 'yes') refuse('invalid', 'listing_remove_sure')
      await inTransaction(db, async (tx) => {
        const { needed } = await binListings(tx, actor, shop.id, [id])
        if (needed[0]) refuse('conflict', 'kit_needs_it', { kit: needed[0].kit })
      })
      return seeOther(routes.catalogue.index(params, { retiree: id }))
    },
    (faults, status) => editForm(context, { faults, status }),
  )
}

export async function restoreOne({ db, actor, params }: AtListing): Promise<Answer> {
  return orAgain(
    async () => {
      const listing = await inTransaction(db, (tx) => restoreListing(tx, actor, params.shop, params.listing))
      return seeOther(routes.catalogue.edit({ shop: params.shop, listing }), 'listing_restored')
    },
    async (faults, status) => {
      const shop = await findOwnShop(db, actor, params.shop)
      const listings = await listBin(db, shop.id, 1)
      const body = <BinPage shop={shop} listings={listings} page={1} faults={faults} />
      return page(body, { title: fr.bin.title, noIndex: true }, { status })
    },
  )
}
