import { changed } from '#base/changes'
import { sql, type Tx } from '#base/database'
import { addDays, type Day, mondayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'

/** Pieces made to order that one shop is to take on. */
export type PlaceLine = { shop: ShopId; pieces: number }

/**
 * Takes places of the week of the day `on`, of all shops or of none: refuses (conflict) with `shop_full`. Weeks are
 * locked in the order of their shops, after the stock. Shops that do not count their places are counted too: they may
 * begin to in the midst of a week.
 */
export async function takePlaces(tx: Tx, lines: readonly PlaceLine[], on: Day): Promise<void> {
  const week = mondayOf(on)
  const filled: ShopId[] = []
  for (const { shop, pieces } of piecesByShop(lines)) {
    const after = await take(tx, { shop, week, pieces })
    if (!after) return refuse('conflict', 'shop_full', { reopens: addDays(week, 7), shop })
    if (after.taken === after.weeklyPlaces) filled.push(shop)
  }
  await changed(tx, 'shop', filled)
}

/** Gives places back to the week in which they were taken: that of the day `on`. */
export async function returnPlaces(tx: Tx, lines: readonly PlaceLine[], on: Day): Promise<void> {
  const week = mondayOf(on)
  const opened: ShopId[] = []
  for (const { shop, pieces } of piecesByShop(lines)) {
    const after = await giveBack(tx, { shop, week, pieces })
    if (after && after.taken < after.weeklyPlaces && after.taken + pieces >= after.weeklyPlaces) opened.push(shop)
  }
  await changed(tx, 'shop', opened)
}

/** With a new week, shops that were full in the one before take pieces again: search is to read them anew. */
export async function reopenShops(tx: Tx, today: Day): Promise<void> {
  const { rows } = await sql<{ shop: ShopId }>`
    select w.shop_id as shop from made_weeks w join shops s on s.id = w.shop_id
    where w.week = ${addDays(mondayOf(today), -7)} and w.taken >= s.weekly_places`.execute(tx)
  await changed(
    tx,
    'shop',
    rows.map(({ shop }) => shop),
  )
}

type OfWeek = PlaceLine & { week: Day }
type Counted = { taken: number; weeklyPlaces: number }

// Whoever comes second waits for the first, and is counted on what the first left.
async function take(tx: Tx, { shop, week, pieces }: OfWeek): Promise<Counted | undefined> {
  const { rows } = await sql<Counted>`
    insert into made_weeks as w (shop_id, week, taken)
    select id, ${week}, ${pieces} from shops where id = ${shop} and coalesce(weekly_places >= ${pieces}, true)
    on conflict (shop_id, week) do update set taken = w.taken + excluded.taken
      where coalesce((select s.weekly_places >= w.taken + excluded.taken from shops s where s.id = w.shop_id), true)
    returning taken, (select weekly_places from shops where id = ${shop}) as "weeklyPlaces"`.execute(tx)
  return rows[0]
}

async function giveBack(tx: Tx, { shop, week, pieces }: OfWeek): Promise<Counted | undefined> {
  const { rows } = await sql<Counted>`
    update made_weeks set taken = greatest(taken - ${pieces}, 0) from shops
    where shops.id = made_weeks.shop_id and shop_id = ${shop} and week = ${week}
    returning taken, weekly_places as "weeklyPlaces"`.execute(tx)
  return rows[0]
}

function piecesByShop(lines: readonly PlaceLine[]): PlaceLine[] {
  const byShop = Map.groupBy(lines, ({ shop }) => shop)
  return [...byShop]
    .map(([shop, same]) => ({ shop, pieces: same.reduce((sum, { pieces }) => sum + pieces, 0) }))
    .sort((a, b) => a.shop - b.shop)
}
