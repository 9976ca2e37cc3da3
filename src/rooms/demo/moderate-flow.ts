import { atTime } from '#base/clock'
import { type Db, inTransaction } from '#base/database'
import type { House } from '#base/house'
import { memberId } from '#base/http'
import type { ListingId } from '#kit/id'
import { hide, sendReport } from '#rooms/moderation'
import type { DemoCase } from './content/types.ts'
import type { DemoMarket } from './market.ts'
import type { People } from './open-accounts-flow.ts'
import type { Past } from './past.ts'
import { findListing, findShop, hasMeasure, hasReport } from './queries.ts'

/** The operator hides what is to be hidden, each once. */
export async function takeMeasures(
  { db }: House,
  { operator }: People,
  { measures }: DemoMarket,
  past: Past,
): Promise<void> {
  for (const measure of measures) {
    const { reason, ground, publicLine, daysAgo } = measure
    const listing = await listingOf(db, measure)
    if (await hasMeasure(db, listing)) continue
    const input = { item: String(listing), reason, ground, publicLine }
    await atTime(past.moment(daysAgo, 11, 20), () => inTransaction(db, (tx) => hide(tx, operator, input)))
  }
}

/** Buyers report, each once; the reports wait for an answer. */
export async function sendReports(
  { db }: House,
  { buyers }: People,
  { reports }: DemoMarket,
  past: Past,
): Promise<void> {
  for (const report of reports) {
    const buyer = buyers.get(report.buyer)!
    const listing = await listingOf(db, report)
    if (await hasReport(db, listing, memberId(buyer))) continue
    const { name, email } = buyer
    const input = {
      item: String(listing),
      reason: report.reason,
      rule: '',
      name,
      email: email!,
      goodFaith: 'yes' as const,
    }
    await atTime(past.moment(report.daysAgo, 18, 45), () => inTransaction(db, (tx) => sendReport(tx, buyer, input)))
  }
}

async function listingOf(db: Db, { shop, listing }: DemoCase): Promise<ListingId> {
  return (await findListing(db, (await findShop(db, shop))!, listing))!
}
