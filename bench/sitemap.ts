import { readFileSync } from 'node:fs'
import pg from 'pg'
import { routes } from '#routes'
import type { BenchHouse } from './house.ts'
import { type BenchRow, summaryOf } from './summary.ts'

const megabyte = 1024

/**
 * Reads the whole sitemap of a house of millions: one file after the other, as a search engine does. A time is a file
 * of up to 50,000 addresses; the name says how much more memory the program took at most.
 */
export async function measureSitemap(house: BenchHouse, pieces: number): Promise<BenchRow[]> {
  await addPieces(house.ownerUrl, pieces)
  const index = await textAt(house, routes.storefront.sitemaps())
  const files = addressesIn(index)
  await textAt(house, files[0]!)
  const memory = watchMemory(house.pid)
  const begun = performance.now()
  const times: number[] = []
  let addresses = 0
  for (const file of files) {
    const start = performance.now()
    addresses += await countAddresses(house, file)
    times.push(performance.now() - start)
  }
  const seconds = (performance.now() - begun) / 1000
  const grown = memory.end()
  const name = `sitemap: ${addresses} addresses in ${files.length} files, ${grown} MB more memory`
  return [{ name, connections: 1, ...summaryOf(times, seconds), ratio: null }]
}

/** Rows alone, without photos: an address each. They are not in the change feed, so that search knows nothing of them. */
async function addPieces(ownerUrl: string, pieces: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `insert into listings (shop_id, state, title, slug, category, occurred_at, published_at, updated_at)
       select 1 + n % (select max(id) from shops), 'published', 'Bol', 'bol-de-gres-bleu', 'bowls', now(), now(), now()
       from generate_series(1, greatest($1 - (select count(*) from listings), 0)) n`,
      [pieces],
    )
    await client.query('vacuum analyze listings')
  } finally {
    await client.end()
  }
}

async function textAt({ url }: BenchHouse, address: string): Promise<string> {
  return (await fetch(new URL(new URL(address, url).pathname, url))).text()
}

/** Counts as it comes: the one who asks must not hold it either. */
async function countAddresses({ url }: BenchHouse, file: string): Promise<number> {
  const answer = await fetch(new URL(new URL(file, url).pathname, url))
  let count = 0
  let rest = ''
  for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
    const text = rest + piece
    count += text.split('<url>').length - 1
    rest = text.slice(-4)
  }
  return count
}

function addressesIn(index: string): string[] {
  return [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!)
}

/** The most that a process took above what it had, looked at again and again; 0 where the system does not tell. */
function watchMemory(pid: number): { end(): number } {
  const first = residentOf(pid)
  let most = first
  const timer = setInterval(() => {
    most = Math.max(most, residentOf(pid))
  }, 20)
  return {
    end() {
      clearInterval(timer)
      return Math.round((most - first) / megabyte)
    },
  }
}

function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
