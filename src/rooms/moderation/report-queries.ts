import { type Reader, sql } from '#base/database'
import { path } from './queries.ts'

export type OpenReport = {
  id: number
  title: string
  path: string
  reason: string
  rule: string
  name: string
  email: string
  occurredAt: Date
}

/** Reports that wait for an answer, oldest first. */
export async function listOpenReports(db: Reader): Promise<OpenReport[]> {
  const { rows } = await sql<OpenReport>`
    select r.id, coalesce(l.title, s.name) as title,
      ${path} as path,
      r.reason, r.rule, r.reporter_name as name, r.reporter_email as email, r.occurred_at as "occurredAt"
    from reports r
    join shops s on s.id = r.shop_id
    left join listings l on l.shop_id = r.shop_id and l.id = r.listing_id
    where r.state = 'open'
    order by r.id
    limit 100`.execute(db)
  return rows
}

/** The report if it is against this very shop or listing. */
export async function isReportOn(
  db: Reader,
  report: number,
  { shop, listing }: { shop: number; listing: number | null },
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from reports
      where id = ${report} and shop_id = ${shop} and (listing_id is not distinct from ${listing} or ${listing}::bigint is null)
    ) as found`.execute(db)
  return rows[0]!.found
}
