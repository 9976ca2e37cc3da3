import { type Reader, sql } from '#base/database'
import type { ListingId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { Choice } from '#rooms/catalogue'
import { made } from './gap-queries.ts'
import type { ImportRef } from './import.ts'

/** Drafts of an import with the same options to confirm; `priced` of them have a price in euros already. */
export type VariantGroup = {
  choices: Choice[]
  count: number
  priced: number
  least: Cents | null
  most: Cents | null
  titles: string[]
}

const waits = sql`listings.state = 'draft' and 'choices' = any(to_confirm)`
const hasPrice = sql`price is not null and not 'price' = any(to_confirm)`
const mostGroups = 100

/** The largest groups first: one act there does most. */
export async function listVariantGroups(reader: Reader, ref: ImportRef): Promise<VariantGroup[]> {
  const { rows } = await sql<VariantGroup>`
    select choices, count(*) as count, count(*) filter (where ${hasPrice}) as priced, min(price) as least,
      max(price) as most, (array_agg(title order by line))[1:3] as titles
    ${made(ref)} and ${waits} group by choices order by count(*) desc, min(line) limit ${mostGroups}`.execute(reader)
  return rows
}

export async function listOfGroup(reader: Reader, ref: ImportRef, choices: readonly Choice[]): Promise<ListingId[]> {
  const { rows } = await sql<{ listing: ListingId }>`
    select listings.id as listing ${made(ref)} and ${waits} and choices = ${JSON.stringify(choices)}::jsonb
    order by line`.execute(reader)
  return rows.map(({ listing }) => listing)
}
