import autocannon from 'autocannon'
import { type Measure, summaryOf } from './summary.ts'

/** What is asked over and over: each connection begins at another of the requests. */
export interface Load {
  readonly requests: readonly autocannon.Request[]
  readonly connections: number
  readonly seconds: number
}

/** Asks as fast as the connections allow. An answer that is no success makes the measure worthless and throws. */
export async function load(url: string, { requests, connections, seconds }: Load): Promise<Measure> {
  const times: number[] = []
  const offset = offsets(requests.length, connections)
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    timeout: 30,
    setupClient: (client) => client.setRequests(rotated(requests, offset())),
  }
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error, ended) => (error ? reject(error) : resolve(ended)))
    run.on('response', (_client, _status, _bytes, time) => void times.push(time))
  })
  if (result.errors > 0 || result['4xx'] > 0 || result['5xx'] > 0)
    throw new Error(`${requests[0]!.path}: ${result.errors} errors, ${result['4xx']} × 4xx, ${result['5xx']} × 5xx`)
  return summaryOf(times, result.duration)
}

function offsets(requests: number, connections: number): () => number {
  let connected = 0
  return () => Math.floor((requests * connected++) / connections)
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return [...items.slice(by), ...items.slice(0, by)]
}
