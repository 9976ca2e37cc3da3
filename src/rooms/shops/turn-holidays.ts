import { sql, type Tx } from '#base/database'
import { house } from '#kit/actor'
import type { Day } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { recordChange } from './record-change.ts'

/**
 * Writes down that holidays have begun or ended by their date, so that search reads these shops again; a day on which
 * this did not run is made up for. At most `most` shops at a time: gives whether there may be more. Twice is as once.
 * Whether a shop is closed does not wait for this: `isAway` looks at the day.
 */
export async function turnHolidays(tx: Tx, today: Day, most = 50): Promise<boolean> {
  const { rows } = await sql<{ id: ShopId; ended: boolean }>`
    with due as (
      select id, away_until <= ${today} as ended from shops
      where away_until <= ${today} or (away_until is not null and away_from <= ${today})
      order by id limit ${most} for update skip locked)
    update shops set away_from = null,
      away_until = case when ended then null else away_until end,
      away_message = case when ended then '' else away_message end
    from due where shops.id = due.id
    returning shops.id, ended`.execute(tx)
  for (const { id, ended } of rows) await recordChange(tx, house, id, ended ? 'came_back' : 'went_away')
  return rows.length === most
}
