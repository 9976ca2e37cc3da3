import { type Reader, sql } from '#base/database'
import type { Form } from '#base/http'
import type { ListingId } from '#kit/id'
import type { FieldFault } from '#kit/refusal'
import { pieceUrl } from '#ui/card'
import type { Universe } from '../categories/categories.ts'
import type { OwnListing } from '../queries.ts'

export const mostSupplies = 20

/** The part of the form on what a creation was made of: addresses of supplies, one a line. */
export function suppliesValues({ universe, madeWith }: Pick<OwnListing, 'universe' | 'madeWith'>): Form {
  if (universe !== 'market') return {}
  return { supplies: madeWith.map(({ piece }) => pieceUrl({ universe: 'supplies', piece })).join('\n') }
}

/** That part of the form; lines that name no supply on sale are told by their number. */
export async function readSupplies(
  reader: Reader,
  { form, universe }: { form: Form; universe: Universe },
  faults: FieldFault[],
): Promise<ListingId[] | undefined> {
  if (form.supplies === undefined || universe !== 'market') return undefined
  const lines = String(form.supplies)
    .split('\n')
    .map((line) => line.trim())
  const told = lines.flatMap((line, at) => (line ? [{ line: at + 1, id: idIn(line) }] : []))
  if (told.length > mostSupplies) {
    faults.push({ field: 'supplies', code: 'supplies_many', values: { maximum: mostSupplies } })
    return []
  }
  const found = await findNamed(
    reader,
    told.flatMap(({ id }) => id ?? []),
  )
  const wrong = { unknown: [] as number[], market: [] as number[], gone: [] as number[] }
  for (const { line, id } of told) {
    const why = whyNot(found.get(id ?? 0))
    if (why) wrong[why].push(line)
  }
  if (Object.values(wrong).some((list) => list.length > 0)) faults.push(faultOf(wrong))
  return [...new Set(told.flatMap(({ id }) => (id === undefined ? [] : [id])))]
}

/** "https://…/fournitures/perles-bleues-12?x", a path, or what follows the last stroke of it. */
function idIn(line: string): ListingId | undefined {
  const [, digits] = /(?:^|\/)(?:[^/?#\s]*-)?(\d{1,15})(?:[?#]\S*)?$/.exec(line) ?? []
  return digits ? (Number(digits) as ListingId) : undefined
}

type Named = { id: ListingId; universe: Universe; shown: boolean }

async function findNamed(reader: Reader, ids: readonly ListingId[]): Promise<Map<number, Named>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Named>`
    select listings.id, listings.universe, listings.state = 'published' and shops.state = 'published' as shown
    from listings join shops on shops.id = listings.shop_id where listings.id = any(${ids})`.execute(reader)
  return new Map(rows.map((row) => [row.id, row]))
}

function whyNot(named: Named | undefined): 'unknown' | 'market' | 'gone' | undefined {
  if (!named) return 'unknown'
  if (named.universe !== 'supplies') return 'market'
  return named.shown ? undefined : 'gone'
}

function faultOf(wrong: Record<'unknown' | 'market' | 'gone', number[]>): FieldFault {
  const { unknown, market, gone } = wrong
  const values = { unknown: unknown.join(', '), market: market.join(', '), gone: gone.join(', ') }
  return { field: 'supplies', code: 'supplies_lines', values }
}
