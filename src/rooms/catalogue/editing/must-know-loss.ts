import type { Reader } from '#base/database'
import type { Form } from '#base/http'
import type { ListingId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findLoss } from '#rooms/pricing'
import { findOwnListing } from '../queries.ts'

/** Before a listing goes on sale at a loss, its form comes back once and says so; sent again, it is published. */
export async function mustKnowLoss(reader: Reader, shop: ShopId, listing: ListingId, form: Form): Promise<void> {
  if (form.lossSeen) return
  const { price } = await findOwnListing(reader, shop, listing)
  const loss = await findLoss(reader, shop, listing, price)
  if (loss) refuse('invalid', 'listing_at_loss', { field: 'lossSeen', left: loss.left })
}
