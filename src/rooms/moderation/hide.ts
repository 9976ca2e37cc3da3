import { announce } from '#base/announce'
import { changed } from '#base/changes'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { MeasureId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { postLetter } from '#rooms/mail'
import { hiddenLetter } from './emails.tsx'
import type { HideInput } from './inputs.ts'
import { mayModerate, namesSomebody } from './policy.ts'
import { findTarget, type Target } from './queries.ts'
import { readTarget } from './read-target.ts'
import { isReportOn } from './report-queries.ts'

/**
 * Hides a shop or a listing, and writes to its maker why (DSA art. 17). Orders that were placed go on.
 * Refuses what is hidden already, and a public line that names whom it is about.
 */
export async function hide(tx: Tx, actor: Actor, input: HideInput): Promise<MeasureId> {
  if (!mayModerate(actor)) refuse('missing', 'page_missing')
  const target = await mustFindTarget(tx, input.item)
  if (namesSomebody(input.publicLine, [target.shopName, target.legalName]))
    refuse('invalid', 'measure_names', { field: 'publicLine' })
  if (input.report !== undefined && !(await isReportOn(tx, input.report, target)))
    refuse('invalid', 'measure_other_report', { field: 'item' })
  const measure = await insertMeasure(tx, actor.id, target, input)
  await postLetter(tx, { to: target.email, language: target.language, ...hiddenLetter(measure, target, input) })
  await measureChanged(tx, 'measure.taken', measure, target)
  return measure
}

/** The shop or listing that the words name, or a fault beside the field. */
export async function mustFindTarget(tx: Tx, item: string): Promise<Target> {
  const named = readTarget(item)
  const target = named && (await findTarget(tx, named))
  return target ?? refuse('invalid', 'item_unknown', { field: 'item' })
}

/** Tells search and the rooms above. */
export async function measureChanged(
  tx: Tx,
  news: 'measure.taken' | 'measure.lifted',
  measure: MeasureId,
  { shop, listing }: Pick<Target, 'shop' | 'listing'>,
): Promise<void> {
  await changed(tx, 'measure', measure)
  await changed(tx, listing === null ? 'shop' : 'listing', listing ?? shop)
  await announce(tx, news, { measure, shop, listing })
}

async function insertMeasure(tx: Tx, by: number, { shop, listing }: Target, input: HideInput): Promise<MeasureId> {
  const inserted = await tx
    .insertInto('measures')
    .values({
      target: listing === null ? 'shop' : 'listing',
      shop_id: shop,
      listing_id: listing,
      reason: input.reason,
      ground: input.ground,
      public_line: input.publicLine,
      report_id: input.report ?? null,
      decided_by: by,
      starts_at: now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return (inserted?.id as MeasureId | undefined) ?? refuse('conflict', 'measure_open', { field: 'item' })
}
