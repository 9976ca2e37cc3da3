import pg from 'pg'
import { listingRows, type Market, type Row, type Rows, shopRows } from './market.ts'

const atOnce = 2000

/** Writes the market into a migrated, empty database, as its owner. */
export async function fillMarket(ownerUrl: string, market: Market): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await insertAll(client, market.shops, shopRows)
    await insertAll(client, market.listings, (listing) => listingRows(market, listing))
    await client.query(sequencesBehind)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

async function insertAll(client: pg.Client, count: number, rowsOf: (n: number) => Rows): Promise<void> {
  for (let from = 1; from <= count; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - from + 1) }, (_, index) => rowsOf(from + index))
    for (const table of Object.keys(some[0]!))
      await insert(
        client,
        table,
        some.flatMap((rows) => rows[table]!),
      )
  }
}

async function insert(client: pg.Client, table: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).join(', ')
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}

/** What is written by the program afterwards must not meet the keys that were given here. */
const sequencesBehind = `
  select setval('listings_id', (select max(id) from listings)), setval('variants_id', (select max(id) from variants)),
    setval('shops_id', (select max(id) from shops)), setval('sellers_id', (select max(id) from sellers)),
    setval('delivery_profiles_id', (select max(id) from delivery_profiles)),
    setval('hand_overs_id', (select max(id) from hand_overs)),
    setval(pg_get_serial_sequence('persons', 'id'), (select max(id) from persons))`
