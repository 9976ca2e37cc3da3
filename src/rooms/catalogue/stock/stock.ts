import { changed } from '#base/changes'
import { sql, type Tx } from '#base/database'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { listKitsWith } from '../supplies/kit-queries.ts'

export type StockLine = { shop: ShopId; variant: VariantId; quantity: number }

/**
 * Takes all lines from stock in one statement, or none: refuses (conflict) with `sold_out`, which names the listing
 * and what is left of it, or `listing_gone`. Variants are locked in key order, so that checkouts of the same pieces
 * wait for each other and never block each other. A null stock is made to order and always enough.
 */
export async function takeStock(tx: Tx, lines: readonly StockLine[]): Promise<void> {
  const { rows } = await sql<Taken>`
    with wanted as (${wanted(lines)}), locked as (${locked}),
    short as (
      select from wanted left join locked using (shop_id, id)
      where locked.id is null or locked.stock < wanted.quantity
    ),
    taken as (
      update variants set stock = variants.stock - locked.quantity
      from locked
      where variants.shop_id = locked.shop_id and variants.id = locked.id
        and (variants.stock is null or variants.stock >= locked.quantity) and not exists (select from short)
      returning variants.shop_id, variants.id
    )
    select wanted.shop_id as shop, locked.listing_id as listing, wanted.quantity, locked.stock as before,
      taken.id is not null as moved, listings.title
    from wanted
    left join locked using (shop_id, id)
    left join taken using (shop_id, id)
    left join listings on listings.shop_id = locked.shop_id and listings.id = locked.listing_id
    order by wanted.shop_id, wanted.id`.execute(tx)
  for (const row of rows) mustSuffice(row)
  if (rows.some(({ moved }) => !moved)) throw new Error('stock was enough and was not taken')
  const gone = listingsOf(rows.filter(({ before, quantity }) => before === quantity))
  await changed(tx, 'listing', [...gone, ...(await listKitsWith(tx, lines))])
}

/**
 * Gives back what a checkout took and did not pay, or what was cancelled. A listing that is gone needs nothing back, nor
 * does one that is made to order by now.
 */
export async function returnStock(tx: Tx, lines: readonly StockLine[]): Promise<void> {
  const { rows } = await sql<Taken>`
    with wanted as (${wanted(lines)}), locked as (${locked})
    update variants set stock = least(variants.stock + locked.quantity, 1000000)
    from locked
    where variants.shop_id = locked.shop_id and variants.id = locked.id and variants.stock is not null
    returning locked.listing_id as listing, locked.stock as before`.execute(tx)
  const back = listingsOf(rows.filter(({ before }) => before === 0))
  await changed(tx, 'listing', [...back, ...(await listKitsWith(tx, lines))])
}

type Taken = {
  listing: ListingId | null
  quantity: number
  before: number | null
  moved: boolean
  title: string | null
}

/** The lines as rows, each variant once. */
function wanted(lines: readonly StockLine[]) {
  const [shops, variants, quantities] = [
    lines.map(({ shop }) => shop),
    lines.map(({ variant }) => variant),
    lines.map(({ quantity }) => quantity),
  ]
  return sql`
    select shop_id, id, sum(quantity)::integer as quantity
    from unnest(${shops}::bigint[], ${variants}::bigint[], ${quantities}::integer[]) as line (shop_id, id, quantity)
    group by shop_id, id`
}

const locked = sql`
  select variants.shop_id, variants.id, variants.listing_id, variants.stock, wanted.quantity
  from variants join wanted on wanted.shop_id = variants.shop_id and wanted.id = variants.id
  order by variants.shop_id, variants.id
  for update of variants`

function mustSuffice({ listing, title, before, quantity }: Taken): void {
  if (listing === null) refuse('conflict', 'listing_gone')
  if (before !== null && before < quantity) refuse('conflict', 'sold_out', { title, left: before, listing })
}

function listingsOf(rows: readonly Taken[]): ListingId[] {
  return [...new Set(rows.flatMap(({ listing }) => listing ?? []))]
}
