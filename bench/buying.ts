import type { Bare } from './bare.ts'
import { Buyer, requestsOfCheckout } from './buyer.ts'
import { load } from './load.ts'
import { isPlentiful, type Market } from './market.ts'
import { type BenchRow, type Measure, round, summaryOf } from './summary.ts'

export interface Buying {
  readonly url: string
  readonly market: Market
  readonly connections: number
  readonly seconds: number
}

/** Each press of the button is another guest's first: a cart is opened for it. */
export async function measureAddToCart(bare: Bare, { url, market, connections, seconds }: Buying): Promise<BenchRow> {
  const headers = { origin: url, 'content-type': 'application/x-www-form-urlencoded' }
  const requests = plentiful(market)
    .slice(0, 500)
    .map((listing, n) => ({
      method: 'POST' as const,
      path: '/panier',
      headers: { ...headers, 'x-forwarded-for': `10.${connections}.${n >> 8}.${n & 255}` },
      body: `listing=${listing}&quantity=1`,
    }))
  const yardstick = await bare.rps('', connections, seconds)
  const measure = await load(url, { requests, connections, seconds })
  return { name: 'add to cart', connections, ...measure, ratio: round(measure.rps / yardstick, 4) }
}

/** Whole checkouts a second; its ratio counts their requests. */
export async function measureCheckout(bare: Bare, buying: Buying): Promise<BenchRow> {
  const yardstick = await bare.rps('', buying.connections, buying.seconds)
  const measure = await checkOut(buying)
  const ratio = round((measure.rps * requestsOfCheckout) / yardstick, 4)
  return { name: 'checkout', connections: buying.connections, ...measure, ratio }
}

async function checkOut({ url, market, connections, seconds }: Buying): Promise<Measure> {
  const listings = plentiful(market)
  const times: number[] = []
  const begun = performance.now()
  const oneAfterAnother = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const start = performance.now()
      buyers++
      await new Buyer(url, buyers).buy(listings[(buyers * 7919) % listings.length]!)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, oneAfterAnother))
  return summaryOf(times, (performance.now() - begun) / 1000)
}

/** No buyer comes twice: an address may have three purchases open at most. */
let buyers = 0

function plentiful({ listings }: Market): number[] {
  return Array.from({ length: listings }, (_, index) => index + 1).filter(isPlentiful)
}
