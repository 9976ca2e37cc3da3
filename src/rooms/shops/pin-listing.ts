import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { PinInput } from './look-inputs.ts'
import { mostOf } from './presence.ts'
import { isPublishedListing, listPins } from './presence-queries.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Shows a piece first in the shop, after those that are. Twice is as once; only what is on sale. */
export async function pinListing(tx: Tx, actor: Actor, shop: ShopId | string, { listing }: PinInput): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const pins = await listPins(tx, own.id)
  if (pins.some((pin) => pin.listing === listing)) return
  if (pins.length >= mostOf.pins) refuse('conflict', 'shop_pins_full', { maximum: mostOf.pins })
  if (!(await isPublishedListing(tx, own.id, listing))) refuse('invalid', 'shop_pin_unknown', { field: 'listing' })
  await tx.insertInto('pins').values({ shop_id: own.id, listing_id: listing, position: pins.length }).execute()
  await recordChange(tx, actor, own.id, 'listing_pinned')
}
