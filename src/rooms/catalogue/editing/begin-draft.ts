import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { createListing, type Origin } from '../create-listing.ts'
import type { ListingInput } from '../inputs.ts'
import { findDraftBegunBy } from './queries-editing.ts'

/**
 * A new draft, once for each form: `token` was made with the form, and a form that is sent twice (a double tap, a
 * retry after a lost answer) finds what its first sending began.
 */
export async function beginDraft(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  input: ListingInput,
  token: string,
  origin: Origin = {},
): Promise<{ id: ListingId; begun: boolean }> {
  const own = await findOwnShop(tx, actor, shop)
  // The second of two at the same moment waits here until the first is done.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${own.id} ${token}`}, 0))`.execute(tx)
  const there = await findDraftBegunBy(tx, own.id, token)
  if (there) return { id: there, begun: false }
  const { id } = await createListing(tx, actor, own.id, input, { ...origin, draftToken: token })
  return { id, begun: true }
}
