import { now } from '#base/clock'
import type { Tx } from '#base/database'

/** How long the change feed is kept; an index that slept longer is built anew. */
export const keptForDays = 7

/** Removes what the change feed no longer needs to keep, and says how much that was. */
export async function forgetChanges(tx: Tx): Promise<number> {
  const before = new Date(now().getTime() - keptForDays * 86_400_000)
  const { numDeletedRows } = await tx.deleteFrom('changes').where('recorded_at', '<', before).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
