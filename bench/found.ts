import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { routes } from '#routes'
import { type Measure, summaryOf } from './summary.ts'
import { rareWord } from './words.ts'

const changes = 20
const patience = 10_000

/** From the moment a title is changed until the search page shows it, as a visitor who reloads all the time sees it. */
export async function measureFinding(url: string, ownerUrl: string): Promise<Measure> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const times: number[] = []
  try {
    for (let n = 1; n <= changes; n++) times.push(await untilFound(client, url, n))
  } finally {
    await client.end()
  }
  return summaryOf(times, times.reduce((sum, time) => sum + time, 0) / 1000)
}

async function untilFound(client: pg.Client, url: string, listing: number): Promise<number> {
  const word = `qx${rareWord(listing)}xq`
  await client.query(
    `with changed as (insert into changes (kind, id) values ('listing', $1))
     update listings set title = title || ' ' || $2 where id = $1`,
    [listing, word],
  )
  const begun = performance.now()
  const address = new URL(routes.search.index(null, { q: word, univers: 'tout' }), url)
  while (performance.now() - begun < patience) {
    const html = await (await fetch(address)).text()
    if (html.includes('class="card"')) return performance.now() - begun
    await pause(10)
  }
  throw new Error(`A change was not found within ${patience / 1000} seconds.`)
}
