import { readFileSync, rmSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { BenchHouse } from './house.ts'
import { largestForm, largestImport, largestPicture, largestTable, type Sent } from './largest.ts'
import { load } from './load.ts'
import { type BenchRow, round } from './summary.ts'
import type { Workbench } from './upkeep.ts'

/** What is sent, one after the other by one maker, while somebody else looks at pages. */
const kinds = { form: largestForm, picture: largestPicture, table: largestTable, import: largestImport }
export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as Kind[]
export const othersWhile = (kind: Kind) => `others while the largest ${kind}`

type Asked = { house: BenchHouse; bench: Workbench; pages: string[]; seconds: number }

/** One who looks at pages while another sends the largest of a kind; beside it, how fast these pages are alone. */
export async function measureOthers(kind: Kind, { house, bench, pages, seconds }: Asked): Promise<BenchRow> {
  const requests = pages.map((path) => ({ path }))
  const look = () => load(house.url, { requests, connections: 1, seconds })
  const work = await kinds[kind](house, bench)
  await look()
  const alone = await look()
  await readDelay(house)
  const stop = new AbortController()
  const sending = sendOver(house.url, bench.cookie, work, stop.signal)
  const beside = await look()
  const delay = await readDelay(house)
  stop.abort()
  const sent = await sending
  return {
    name: `${othersWhile(kind)} (${sent})`,
    connections: 1,
    ...beside,
    ratio: null,
    alone_ms: alone.p50_ms,
    delay_ms: round(delay.p99),
    delayMax_ms: round(delay.max),
  }
}

/** How often it was answered. */
async function sendOver(url: string, cookie: string, work: Sent, stop: AbortSignal): Promise<number> {
  let answered = 0
  while (!stop.aborted) {
    const next = work(answered)
    if (!next) break
    const { path, body, expected } = next
    const answer = await fetch(new URL(path, url), {
      method: 'POST',
      body,
      headers: { cookie, origin: url },
      redirect: 'manual',
    })
    await answer.arrayBuffer()
    if (answer.status !== expected) throw new Error(`POST ${path}: ${answer.status}`)
    answered += 1
  }
  return answered
}

type Delay = { p99: number; max: number }

/** Milliseconds by which the main thread of the program was late since this was asked before. */
async function readDelay({ delays, pid }: BenchHouse): Promise<Delay> {
  rmSync(delays, { force: true })
  process.kill(pid, 'SIGUSR2')
  for (let tries = 0; tries < 600; tries++) {
    await pause(50)
    if ((statSync(delays, { throwIfNoEntry: false })?.size ?? 0) > 0) return JSON.parse(readFileSync(delays, 'utf8'))
  }
  throw new Error('The program does not tell how late it was.')
}
