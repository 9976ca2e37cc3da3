import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { routes } from '#routes'
import { build } from '../scripts/build.ts'
import { type Bare, openBare } from './bare.ts'
import { measureAddToCart, measureCheckout } from './buying.ts'
import { measureFinding } from './found.ts'
import { type BenchHouse, openHouse } from './house.ts'
import { load } from './load.ts'
import { help, type Options, readOptions } from './options.ts'
import { kindNames, measureOthers, othersWhile } from './others.ts'
import { pagesOf } from './pages.ts'
import { measurePostage } from './postage.ts'
import { measureSearchEngine } from './search-engine.ts'
import { measureSitemap } from './sitemap.ts'
import { type BenchRow, round, tableOf } from './summary.ts'
import { measureBulk, openWorkbench, type Workbench } from './upkeep.ts'

const connectionCounts = [1, 16, 64]
/** An import of 20,000 rows is read for longer than a line is usually measured. */
const leastSeconds = 20
const says = (words: string) => void process.stderr.write(`${words}\n`)

const options = readOptions(process.argv.slice(2))
if (options) await bench(options)
else process.stdout.write(`${help}\n`)

async function bench(options: Options): Promise<void> {
  await build()
  const house = await openHouse(options, says)
  const bare = await openBare()
  try {
    const rows = await measureAll(house, bare, options)
    process.stdout.write(options.json ? `${JSON.stringify({ ...measuredOn(options), rows })}\n` : `${tableOf(rows)}\n`)
  } finally {
    bare.close()
    await house.close()
  }
}

/** One after the other, since nothing else may run meanwhile. */
async function measureAll(house: BenchHouse, bare: Bare, options: Options): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const { name, measure } of tasks(house, bare, options)) {
    if (!name.startsWith(options.only)) continue
    says(name)
    const measured = await measure()
    says(tableOf(measured))
    rows.push(...measured)
  }
  return rows
}

interface Task {
  readonly name: string
  measure(): Promise<BenchRow[]>
}

function tasks(house: BenchHouse, bare: Bare, options: Options): Task[] {
  const buying = (connections: number) => ({ ...options, url: house.url, market: options, connections })
  const each = (measure: (connections: number) => Promise<BenchRow>) => () => inTurn(connectionCounts, measure)
  const pageTask = (name: string, of: () => Promise<Omit<OfPage, 'name' | 'connections' | 'seconds'>>): Task => ({
    name,
    measure: async () => {
      const asked = await of()
      return inTurn(connectionCounts, (connections) =>
        measurePage(house.url, bare, { name, connections, seconds: options.seconds, ...asked }),
      )
    },
  })
  const workbench = once(() => openWorkbench(house))
  return [
    ...Object.entries(pagesOf(options)).map(([name, paths]) => ({
      name,
      measure: each((connections) => measurePage(house.url, bare, { name, paths, connections, ...options })),
    })),
    { name: 'add to cart', measure: each((connections) => measureAddToCart(bare, buying(connections))) },
    { name: 'checkout', measure: each((connections) => measureCheckout(bare, buying(connections))) },
    { name: 'search engine', measure: () => measureEngine(house, bare, options) },
    { name: 'change until found', measure: () => measureChange(house) },
    pageTask('listing with 240 versions', async () => ({ paths: [(await workbench()).manyVersions] })),
    pageTask('table of 2,000 listings', async () => tablePages(await workbench())),
    { name: 'bulk edit of 2,000', measure: async () => measureBulk(house, await workbench()) },
    {
      name: 'postage over 50 lines',
      measure: async () => [{ name: 'postage over 50 lines', connections: 1, ...measurePostage(), ratio: null }],
    },
    ...kindNames.map((kind) => ({
      name: othersWhile(kind),
      measure: async () => {
        const pages = [...pagesOf(options).home!, ...pagesOf(options).listing!.slice(0, 50)]
        const seconds = Math.max(options.seconds, leastSeconds)
        return [await measureOthers(kind, { house, bench: await workbench(), pages, seconds })]
      },
    })),
    { name: 'sitemap', measure: () => measureSitemap(house, options.sitemap) },
  ]
}

/** The table as it opens, and as a maker sorts and filters it. */
function tablePages({ shop, cookie }: Workbench): Pick<OfPage, 'paths' | 'headers'> {
  const views = [{}, { page: '20' }, { tri: 'prix' }, { mots: 'bol 12' }, { etat: 'published' }]
  return { paths: views.map((view) => routes.catalogue.index({ shop }, view)), headers: { cookie } }
}

type OfPage = {
  name: string
  paths: string[]
  connections: number
  seconds: number
  headers?: Record<string, string>
}

async function measurePage(url: string, bare: Bare, asked: OfPage): Promise<BenchRow> {
  const { name, paths, connections, seconds, headers } = asked
  const requests = paths.map((path) => ({ path, headers }))
  const { html, bytes } = await usualPage(url, paths, headers)
  await load(url, { requests, connections, seconds: 1 })
  const yardstick = await bare.rps(html, connections, seconds)
  const measure = await load(url, { requests, connections, seconds })
  return { name, connections, ...measure, ratio: round(measure.rps / yardstick, 4), bytes }
}

/** Of a few of these pages, the one of middle size. */
async function usualPage(
  url: string,
  paths: string[],
  headers?: Record<string, string>,
): Promise<{ html: string; bytes: number }> {
  const pages = await inTurn(paths.slice(0, 21), async (path) => {
    const html = await (await fetch(new URL(path, url), { headers })).text()
    return { html, bytes: Buffer.byteLength(html) }
  })
  return pages.sort((a, b) => a.bytes - b.bytes)[pages.length >> 1]!
}

/** Beside the bare route at one connection: how the engine's answers compare with a server's. */
async function measureEngine(house: BenchHouse, bare: Bare, { seconds }: Options): Promise<BenchRow[]> {
  const yardstick = await bare.rps('', 1, seconds)
  const measures = measureSearchEngine(join(house.data, 'search'))
  return Object.entries(measures).map(([name, measure]) => {
    return { name, connections: 1, ...measure, ratio: round(measure.rps / yardstick, 4) }
  })
}

async function measureChange(house: BenchHouse): Promise<BenchRow[]> {
  const measure = await measureFinding(house.url, house.ownerUrl)
  return [{ name: 'change until found', connections: 1, ...measure, ratio: null }]
}

/** Made when it is first needed: not where only other rows are measured. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function inTurn<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}

function measuredOn({ listings, shops, seconds }: Options) {
  return {
    at: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
    listings,
    shops,
    seconds,
  }
}
